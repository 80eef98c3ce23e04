// camera.js - where the map looks: opens it, keeps the address and the view in step, brings places into sight.

import { Map as MapLibre, addProtocol, setWorkerUrl } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { INKS, createStyle } from './style.js';

const UKRAINE = [22.1, 44.2, 40.3, 52.4]; // what is shown when the record has no places
const ZOOM_LEAST = 2.5, ZOOM_MOST = 13, ZOOM_MOST_STREETS = 17;
const ZOOM_SHOW = 7, ZOOM_FLY = 9;
const EDGE_PX = 30; // nearer to the edge a place is not in sight
const SHEET = 0.55; // of the map's height is under the sheet of a phone
const NEGLIGIBLE = 0.02; // degrees and zoom: a difference that rounding makes

export const NOTHING = { type: 'FeatureCollection', features: [] };

const here = (file) => new URL(file, document.baseURI).href;

// The bounds to show at first, with some room around the places.
function home(record) {
  if (!record.bounds) return UKRAINE;
  const [west, south, east, north] = record.bounds;
  const margin = Math.max(0.4, (east - west) * 0.06);
  return [west - margin, south - margin * 0.7, east + margin, north + margin * 0.7];
}

// Where the address says to look; null when it does not say.
function look({ lat, lon, zoom }) {
  const [y, x, z] = [lat, lon, zoom].map((text) => (text === null ? NaN : Number(text)));
  return Math.abs(y) <= 85 && Math.abs(x) <= 180 && z >= 0 && z <= 20 ? { center: [x, y], zoom: z } : null;
}

// {map, streets, layers()}: MapLibre's map in element, whether it draws streets, and the layers of the base map in the
// theme of now. Throws where the browser has no WebGL 2.
export function openMap(element, { record, state }, theme) {
  setWorkerUrl(here('worker.js'));
  const streets = record.basemap ? here('basemap.pmtiles') : null;
  if (streets) addProtocol('pmtiles', new Protocol().tile);
  const style = () => createStyle(theme(), { base: here('basemap.json'), cells: NOTHING, withStreets: streets });
  const first = style();
  first.layers[0].paint = { 'background-color': INKS[theme()].land };
  const map = new MapLibre({
    container: element, style: first, ...(look(state.get()) ?? { bounds: home(record) }),
    attributionControl: false, renderWorldCopies: false, fadeDuration: 0,
    dragRotate: false, pitchWithRotate: false, touchPitch: false, maxPitch: 0,
    minZoom: ZOOM_LEAST, maxZoom: streets ? ZOOM_MOST_STREETS : ZOOM_MOST,
  });
  // Until the land is there the ground has its colour: a sea over all would be the wrong thing to see first.
  const source = streets ? 'streets' : 'base';
  map.on('sourcedata', function flood({ sourceId, isSourceLoaded }) {
    if (sourceId !== source || !isSourceLoaded) return;
    map.off('sourcedata', flood);
    map.setPaintProperty('background', 'background-color', INKS[theme()].water);
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return { map, streets: streets !== null, layers: () => style().layers };
}

// map: null where there is none; then nothing moves.
export function createCamera(map, container, context) {
  const { state } = context;
  let moved = false; // by the reader: only then does the address say where the map looks

  map?.on('movestart', ({ originalEvent }) => { moved ||= Boolean(originalEvent); });
  map?.on('moveend', () => {
    if (!moved) return;
    const { lng, lat } = map.getCenter();
    state.set({ lat: lat.toFixed(4), lon: lng.toFixed(4), zoom: map.getZoom().toFixed(2) }, { push: false });
  });
  // A map that nobody has moved keeps everything in view when the panel takes a part of its room.
  map?.on('resize', () => moved || look(state.get()) || map.fitBounds(home(context.record), { animate: false }));

  const zoom = (step) => {
    moved = true;
    map?.easeTo({ zoom: map.getZoom() + step });
  };
  return {
    nearer: () => zoom(1),
    further: () => zoom(-1),
    home() {
      map?.fitBounds(home(context.record));
      moved = false;
      state.set({ lat: null, lon: null, zoom: null }, { push: false });
    },
    flyTo(lat, lon, least = ZOOM_FLY) {
      moved = true;
      map?.flyTo({ center: [lon, lat], zoom: Math.max(map.getZoom(), least), maxDuration: 1800 });
    },
    // Brings a place into the part of the map that no sheet covers, if it is not there.
    show({ lon, lat }) {
      if (!map || lon === null) return;
      const { clientWidth: width, clientHeight: height } = container;
      const sheet = window.matchMedia('(max-width: 45rem)').matches && state.get().place !== null ? height * SHEET : 0;
      const { x, y } = map.project([lon, lat]);
      if (x > EDGE_PX && x < width - EDGE_PX && y > EDGE_PX && y < height - sheet - EDGE_PX) return;
      map.easeTo({ center: [lon, lat], offset: [0, -sheet / 2], zoom: Math.max(map.getZoom(), ZOOM_SHOW) });
    },
    update(next, previous) {
      const there = look(next);
      if (!map || !there || ['lat', 'lon', 'zoom'].every((key) => next[key] === previous[key])) return;
      const { lng, lat } = map.getCenter();
      const off = Math.abs(lng - there.center[0]) + Math.abs(lat - there.center[1]) + Math.abs(map.getZoom() - there.zoom);
      if (off > NEGLIGIBLE) map.jumpTo(there);
    },
  };
}
