// map.js - the map: MapLibre under a layer of our own (layer.js), names (labels.js), and what stands around it.

import { Map as MapLibre, addProtocol, setWorkerUrl } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { icon } from '../shell.js';
import { createCells } from './cells.js';
import { readControl } from './control.js';
import { createGrid } from './grid.js';
import { mercatorX, mercatorY, worldSize } from './geo.js';
import { createLabels } from './labels.js';
import { createLayer, radius, sizes } from './layer.js';
import { createLegend } from './legend.js';
import { createList } from './list.js';
import { picture, pictureSvg } from './snapshot.js';
import { INKS, createStyle } from './style.js';
import { stateDays, stateWords } from './words.js';

const UKRAINE = [22.1, 44.2, 40.3, 52.4]; // what is shown when the record has no places
const ZOOM_MOST = 13, ZOOM_MOST_STREETS = 17, ZOOM_PLACE = 9;
const POINT_PX = 5; // how far beside a place still points at it
const KNOWN_SETTLE_MS = 120, CELLS_SETTLE_MS = 120;
const NOTHING = { type: 'FeatureCollection', features: [] };

function near(bounds) {
  if (!bounds) return UKRAINE;
  const [west, south, east, north] = bounds;
  const margin = Math.max(0.4, (east - west) * 0.06);
  return [west - margin, south - margin * 0.7, east + margin, north + margin * 0.7];
}

const camera = ({ lat, lon, zoom }) => {
  const [y, x, z] = [lat, lon, zoom].map((text) => (text === null ? NaN : Number(text)));
  return Math.abs(y) <= 85 && Math.abs(x) <= 180 && z >= 0 && z <= 20 ? { center: [x, y], zoom: z } : null;
};

function openMap(element, context, theme) {
  setWorkerUrl(new URL('worker.js', document.baseURI).href);
  const streets = context.record.basemap ? new URL('basemap.pmtiles', document.baseURI).href : null;
  if (streets) addProtocol('pmtiles', new Protocol().tile);
  const base = new URL('basemap.json', document.baseURI).href;
  const look = camera(context.state.get()) ?? { bounds: near(context.record.bounds) };
  const map = new MapLibre({
    container: element, style: createStyle(theme(), { base, cells: NOTHING, withStreets: streets }), ...look,
    attributionControl: false, dragRotate: false, pitchWithRotate: false, touchPitch: false, maxPitch: 0, renderWorldCopies: false,
    minZoom: 2.5, maxZoom: streets ? ZOOM_MOST_STREETS : ZOOM_MOST, fadeDuration: 0, boxZoom: true,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return { map, restyle: () => createStyle(theme(), { base, cells: NOTHING, withStreets: streets }).layers, streets };
}

// context: see main.js. answer: that of /control. day(): the day of now, theme(): light or dark.
export function createMap(container, context, answer, { day: dayNow, theme }) {
  const { state } = context;
  const stage = h('div', { class: 'stage' });
  const canvas = h('canvas', { class: 'names', 'aria-hidden': 'true' });
  const tip = h('div', { class: 'tip', hidden: true, 'aria-hidden': 'true' });
  const left = h('div', { class: 'corner left' });
  const tools = h('div', { class: 'corner right map-tools' });
  const credit = h('p', { class: 'credit' });
  container.append(stage, canvas, tip, left, tools, credit);

  let control = readControl(answer), grid = null, day = dayNow(), speed = 0;
  let selected = -1, pointed = -1, moved = false, waiting = null, cellsTimer = 0, base = null;
  const colours = () => {
    const ink = INKS[theme()];
    return { sides: control.sides.map((code) => context.sideColour(code)), paper: ink.paper, grey: ink.grey };
  };
  const source = () => ({ control, day, ink: INKS[theme()], selected, pointed, t, nameOf: context.placeName });
  const layer = createLayer(colours);
  const labels = createLabels(canvas, source);

  let map = null, restyle = null, streets = null;
  try {
    ({ map, restyle, streets } = openMap(stage, context, theme));
  } catch (error) {
    console.error(error);
    stage.append(h('p', { class: 'failure' }, t('map.noWebgl')));
  }

  const view = () => {
    const { lng, lat } = map.getCenter(), { clientWidth, clientHeight } = map.getCanvas();
    return { x: mercatorX(lng), y: mercatorY(lat), zoom: map.getZoom(), width: clientWidth, height: clientHeight };
  };
  // What a pointer can find: of a region without a state only the name is drawn.
  const drawn = (index) => (control.places[index].kind === 'city' && control.places[index].claims > 0) || control.stateOn(index, day) !== null;
  const visible = (index) => control.places[index].claims > 0 || control.stateOn(index, day) !== null;
  const inView = () => {
    if (!map) return control.ranked.filter(visible);
    const { x, y, zoom, width, height } = view();
    const dx = width / 2 / worldSize(zoom), dy = height / 2 / worldSize(zoom);
    return control.ranked.filter((i) => Math.abs(control.places[i].x - x) <= dx && Math.abs(control.places[i].y - y) <= dy && visible(i));
  };
  const list = createList(left, { source, inView, context });
  const holders = () => {
    const held = new Set(control.states.map(({ side }) => side));
    return context.record.sides.filter((code) => context.record.parties.includes(code) || held.has(control.sides.indexOf(code)));
  };
  const legend = createLegend(left, { sides: holders, context });

  const redraw = () => map?.triggerRepaint();
  const drawCells = () => {
    clearTimeout(cellsTimer);
    cellsTimer = 0;
    const wanted = state.get().cells !== null;
    map?.getSource('cells')?.setData(wanted ? createCells(control, Math.round(day), (side) => context.sideColour(control.sides[side])) : NOTHING);
  };
  const cellsSoon = () => {
    if (state.get().cells !== null && !cellsTimer) cellsTimer = setTimeout(drawCells, CELLS_SETTLE_MS);
  };

  const take = (next) => {
    control = readControl(next);
    grid = createGrid(Float64Array.from(control.places, ({ x }) => x), Float64Array.from(control.places, ({ y }) => y));
    selected = control.byId.get(state.get().place) ?? -1;
    pointed = -1;
    layer.setControl(control);
    drawCells();
    list.update();
    redraw();
  };

  const at = ({ x, y }) => {
    const now = view(), world = worldSize(now.zoom), size = sizes(now.zoom, control.places.length);
    const reach = (i) => (drawn(i) ? (radius(control.places[i].weight, size) + POINT_PX) / world : -1);
    return grid.nearest(now.x + (x - now.width / 2) / world, now.y + (y - now.height / 2) / world,
      (radius(1.35, size) + POINT_PX) / world, reach);
  };
  const point = (index, where) => {
    if (index !== pointed) {
      pointed = index;
      map.getCanvas().style.cursor = index < 0 ? '' : 'pointer';
      tip.hidden = index < 0;
      if (index >= 0) tellTip(index);
      redraw();
    }
    if (index >= 0) {
      const low = where.y > container.clientHeight - 140, far = where.x > container.clientWidth - 260;
      tip.style.transform = `translate(${where.x + (far ? -14 : 14)}px, ${where.y + (low ? -14 : 14)}px) translate(${far ? '-100%' : '0'}, ${low ? '-100%' : '0'})`;
    }
  };
  const tellTip = (index) => {
    const place = control.places[index], now = control.stateOn(index, day);
    const colour = context.sideColour(now && now.side >= 0 ? control.sides[now.side] : null);
    replace(tip, h('strong', null, context.placeName(place)),
      h('span', { style: { '--side': colour }, class: 'holder' }, stateWords(control, now, context.sideName)),
      now && h('span', { class: 'muted' }, `${t(`grade.${now.grade}`)}, ${t('map.sources', { n: now.sources })}`),
      now && h('span', { class: 'muted' }, stateDays(now)),
      place.claims > 0 && h('span', { class: 'muted' }, t('map.claims', { n: place.claims })));
  };

  const button = (name, act) => {
    const made = h('button', { class: 'button icon', type: 'button', on: { click: act } }, icon(name));
    tools.append(made);
    return made;
  };
  const home = () => {
    map?.fitBounds(near(context.record.bounds), { essential: false });
    moved = false;
    state.set({ lat: null, lon: null, zoom: null }, { push: false });
  };
  const [nearer, further, whole] = [button('plus', () => map?.zoomIn()), button('minus', () => map?.zoomOut()), button('home', home)];
  const cells = h('button', { class: 'button', type: 'button', on: { click: () => state.set({ cells: state.get().cells === null ? '1' : null }) } });
  tools.append(cells);

  // Brings a place into the part of the map that no sheet covers.
  const show = (index) => {
    if (!map || index < 0) return;
    const { lon, lat } = control.places[index];
    const { x, y } = map.project([lon, lat]);
    const covered = window.matchMedia('(max-width: 45rem)').matches && state.get().place !== null ? container.clientHeight * 0.55 : 0;
    if (x > 30 && x < container.clientWidth - 30 && y > 30 && y < container.clientHeight - covered - 30) return;
    map.easeTo({ center: [lon, lat], offset: [0, -covered / 2], zoom: Math.max(map.getZoom(), 7) });
  };

  const listen = () => {
    map.on('style.load', () => {
      if (!map.getLayer('places')) map.addLayer(layer);
      drawCells();
    });
    map.on('render', () => labels.draw(view()));
    map.on('mousemove', ({ point: where }) => point(at(where), where));
    map.on('mouseout', () => point(-1));
    map.on('movestart', ({ originalEvent }) => {
      moved ||= Boolean(originalEvent);
      point(-1);
    });
    map.on('click', ({ point: where }) => {
      const index = at(where);
      if (index >= 0) state.set({ place: control.places[index].id });
    });
    map.on('moveend', () => {
      list.update();
      if (!moved) return;
      const { lng, lat } = map.getCenter();
      state.set({ lat: lat.toFixed(4), lon: lng.toFixed(4), zoom: map.getZoom().toFixed(2) }, { push: false });
    });
    // A map that nobody has moved keeps everything in view when the panel takes a part of its room.
    map.on('resize', () => moved || camera(state.get()) || map.fitBounds(near(context.record.bounds), { animate: false }));
    map.on('error', ({ error }) => console.warn(`map: ${error?.message}`));
    const idle = window.requestIdleCallback ?? ((fn) => setTimeout(fn, 1000));
    map.once('idle', () => idle(async () => {
      base = await fetch('basemap.json').then((answered) => answered.json()).catch(() => null);
    }));
  };

  const label = () => {
    container.setAttribute('aria-label', t('app.map'));
    const named = (made, key) => {
      made.setAttribute('aria-label', t(key));
      made.title = t(key);
    };
    named(nearer, 'map.zoomIn');
    named(further, 'map.zoomOut');
    named(whole, 'map.home');
    cells.textContent = t('map.cells');
    cells.title = t('map.cellsHint');
    cells.setAttribute('aria-pressed', String(state.get().cells !== null));
    credit.textContent = t(streets ? 'map.creditStreets' : 'map.credit');
    map?.getCanvas().setAttribute('aria-label', `${t('app.map')}. ${t('app.mapKeys')}`);
    list.label();
    legend.label();
    redraw();
  };

  const fetchKnown = async (known) => {
    waiting?.abort();
    const mine = (waiting = new AbortController());
    try {
      await new Promise((resolve) => setTimeout(resolve, KNOWN_SETTLE_MS));
      if (!mine.signal.aborted) take(await context.api.get('/control', { known }, { signal: mine.signal }));
    } catch (error) {
      // The picture that was there stays until there is another.
      if (error.name !== 'AbortError') context.announce(t('app.failed', { why: error.message }));
    }
  };

  if (map) listen();
  take(answer);
  layer.setDay(day);
  label();
  if (selected >= 0) map?.once('load', () => show(selected));

  return {
    // What views may do with the map.
    open: {
      flyTo(lat, lon, zoom = ZOOM_PLACE) {
        moved = true;
        map?.flyTo({ center: [lon, lat], zoom: Math.max(map.getZoom(), zoom), maxDuration: 1800 });
      },
      snapshotPNG: () => picture({ map, canvas, container, context, source }),
      snapshotSVG: () => pictureSvg({ view: view(), base, labels, colours: colours(), context, source: source() }),
    },
    setDay(next, nextSpeed = 0) {
      day = next;
      speed = nextSpeed;
      layer.setDay(day, speed);
      cellsSoon();
      list.update();
      if (pointed >= 0) tellTip(pointed);
    },
    update(next, previous) {
      if (next.known !== previous.known) fetchKnown(next.known);
      if (next.cells !== previous.cells) {
        drawCells();
        label();
      }
      if (next.place !== previous.place) {
        selected = control.byId.get(next.place) ?? -1;
        // The panel that opens makes the map narrower first.
        requestAnimationFrame(() => show(selected));
        redraw();
      }
      const look = camera(next);
      if (map && look && ['lat', 'lon', 'zoom'].some((key) => next[key] !== previous[key])) {
        const { lng, lat } = map.getCenter();
        const off = Math.abs(lng - look.center[0]) + Math.abs(lat - look.center[1]) + Math.abs(map.getZoom() - look.zoom);
        if (off > 0.02) map.jumpTo(look);
      }
    },
    refresh: async () => take(await context.api.get('/control', { known: state.get().known })),
    dress() {
      for (const { id, paint } of map ? restyle() : []) {
        for (const [property, value] of Object.entries(paint)) map.setPaintProperty(id, property, value);
      }
      drawCells();
      label();
    },
    label,
  };
}
