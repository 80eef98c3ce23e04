// map.js - puts the map together: MapLibre under a layer of our own (layer.js), names (labels.js), areas (cells.js), and
// what stands around them. What all of them show is the scene (scene.js).

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { createCamera, NOTHING, openMap } from './camera.js';
import { createCells } from './cells.js';
import { mercatorX, mercatorY, worldSize } from './geo.js';
import { createLabels } from './labels.js';
import { createLayer } from './layer.js';
import { createLegend } from './legend.js';
import { createList } from './list.js';
import { createPointer } from './pointer.js';
import { createScene } from './scene.js';
import { picture, pictureSvg } from './snapshot.js';
import { createTools } from './tools.js';

const KNOWN_SETTLE_MS = 120, CELLS_SETTLE_MS = 120;

// The map, or what says that there can be none.
function tryMap(stage, context, theme) {
  try {
    return openMap(stage, context, theme);
  } catch (error) {
    console.error(error);
    stage.append(h('p', { class: 'failure' }, t('map.noWebgl')));
    return { map: null, streets: false, layers: () => [] };
  }
}

const viewOf = (map) => {
  const { lng, lat } = map.getCenter(), { clientWidth, clientHeight } = map.getCanvas();
  return { x: mercatorX(lng), y: mercatorY(lat), zoom: map.getZoom(), width: clientWidth, height: clientHeight };
};

// The areas of the scene, drawn when asked for and again soon after the day moves.
function createAreas(map, scene, state) {
  let timer = 0;
  const draw = () => {
    clearTimeout(timer);
    timer = 0;
    map?.getSource('cells')?.setData(state.get().cells === null ? NOTHING : createCells(scene));
  };
  const soon = () => {
    if (state.get().cells !== null && !timer) timer = setTimeout(draw, CELLS_SETTLE_MS);
  };
  return { draw, soon };
}

// Asks for the states as known on a day, after the hand has come to rest; the picture that was there stays until then.
function createAsking({ api, announce }, take) {
  let waiting = null;
  return async (known) => {
    waiting?.abort();
    const { signal } = (waiting = new AbortController());
    try {
      await new Promise((resolve) => setTimeout(resolve, KNOWN_SETTLE_MS));
      if (!signal.aborted) take(await api.get('/control', { known }, { signal }));
    } catch (error) {
      if (error.name !== 'AbortError') announce(t('app.failed', { why: error.message }));
    }
  };
}

// The places on the map's picture, weightiest first; all of them where there is no map.
function placesIn(map, scene) {
  const told = scene.control.ranked.filter(scene.told);
  if (!map) return told;
  const { x, y, zoom, width, height } = viewOf(map);
  const dx = width / 2 / worldSize(zoom), dy = height / 2 / worldSize(zoom);
  return told.filter((index) => Math.abs(scene.place(index).x - x) <= dx && Math.abs(scene.place(index).y - y) <= dy);
}

// The base map for a picture as SVG, once the page has nothing better to do.
function fetchBase(map, keep) {
  const idle = window.requestIdleCallback ?? ((fn) => setTimeout(fn, 1000));
  map?.once('idle', () => idle(() => fetch('basemap.json').then((answer) => answer.json()).then(keep, () => null)));
}

// context: see main.js. answer: that of /control. day: that of now; theme(): light or dark.
export function createMap(container, context, answer, { day, theme }) {
  const { state } = context;
  const stage = h('div', { class: 'stage' }), names = h('canvas', { class: 'names', 'aria-hidden': 'true' });
  const left = h('div', { class: 'corner left' }), credit = h('p', { class: 'credit' });
  container.append(stage, names, left, credit);

  const { map, streets, layers } = tryMap(stage, context, theme);
  const scene = createScene(context, answer, day, theme);
  const layer = createLayer(scene.colours);
  const view = () => viewOf(map);
  const camera = createCamera(map, container, context);
  const pointer = createPointer(map, container, scene, {
    view, grid: () => scene.grid, open: (index) => state.set({ place: scene.place(index).id }),
  });
  const labels = createLabels(names, scene, pointer.pointed);
  const list = createList(left, scene, () => placesIn(map, scene));
  const legend = createLegend(left, scene);
  const tools = createTools(container, camera, state);
  const areas = createAreas(map, scene, state);
  let base = null;

  const label = () => {
    container.setAttribute('aria-label', t('app.map'));
    credit.textContent = t(streets ? 'map.creditStreets' : 'map.credit');
    map?.getCanvas().setAttribute('aria-label', `${t('app.map')}. ${t('app.mapKeys')}`);
    for (const part of [tools, list, legend]) part.label();
    map?.triggerRepaint();
  };
  const take = (next) => {
    pointer.forget();
    scene.take(next);
    layer.setControl(scene.control);
    areas.draw();
    list.update();
  };
  const ask = createAsking(context, take);
  const showSelected = () => scene.selected >= 0 && camera.show(scene.place(scene.selected));

  map?.on('style.load', () => {
    if (!map.getLayer('places')) map.addLayer(layer);
    areas.draw();
  });
  map?.on('render', () => labels.draw(view()));
  map?.on('moveend', list.update);
  map?.on('error', ({ error }) => console.warn(`map: ${error?.message}`));
  map?.once('load', showSelected);
  fetchBase(map, (loaded) => { base = loaded; });
  layer.setControl(scene.control);
  layer.setDay(day);
  label();

  return {
    // What views may do with the map.
    open: {
      flyTo: camera.flyTo,
      snapshotPNG: () => picture({ map, names, scene }),
      snapshotSVG: () => pictureSvg({ view: view(), base, labels, scene }),
    },
    // next: between two days while time runs, then with its speed in days a second.
    setDay(next, speed = 0) {
      scene.day = next;
      layer.setDay(next, speed);
      areas.soon();
      list.update();
      pointer.tell();
    },
    update(next, previous) {
      if (next.known !== previous.known) ask(next.known);
      if (next.cells !== previous.cells) {
        areas.draw();
        tools.label();
      }
      if (next.place !== previous.place) {
        scene.select(next.place);
        // The panel that opens makes the map narrower first.
        requestAnimationFrame(showSelected);
        map?.triggerRepaint();
      }
      camera.update(next, previous);
    },
    refresh: async () => take(await context.api.get('/control', { known: state.get().known })),
    // After a change of theme.
    dress() {
      for (const { id, paint } of layers()) {
        for (const [property, value] of Object.entries(paint)) map.setPaintProperty(id, property, value);
      }
      areas.draw();
      label();
    },
    label,
  };
}
