// labels.js - names on the map, in a canvas of our own above it: no font comes from a server. The weightiest places
// come first; a name that would touch another is left out. Also marks the place that is open and the one pointed at.

import { t } from '../i18n.js';
import { mercatorX, mercatorY, worldSize } from './geo.js';
import { radius, sizes } from './layer.js';

const MOST = 80;
const TRIED_MOST = 3000; // places looked at for one picture
const DISCS_MOST = 150; // that no name may cover
const DOT_PX = 3, GAP_PX = 4; // a place without a state, and what stays free beside a place
const CELL = 24; // pixels, of the grid in which names are kept apart

// What orients the eye when the map shows countries: where their names stand, and up to which zoom.
const WIDE = [
  ['geo.UA', 31.4, 49.0, 7], ['geo.RU', 41.0, 54.0, 7], ['geo.BY', 28.0, 53.4, 7], ['geo.PL', 19.5, 52.0, 7], ['geo.RO', 25.0, 45.9, 7],
  ['geo.MD', 28.6, 47.2, 8], ['geo.HU', 19.4, 47.1, 7], ['geo.TR', 33.0, 39.6, 7], ['geo.blackSea', 33.6, 43.4, 8, 'water'],
  ['geo.azov', 36.6, 46.0, 10, 'water'],
];

// Rectangles that keep apart, in cells.
function createSpace(width, height) {
  const columns = Math.ceil(width / CELL) + 1;
  const taken = new Map();
  const cells = function* ([x0, y0, x1, y1]) {
    for (let row = Math.floor(y0 / CELL); row <= Math.floor(y1 / CELL); row++) {
      for (let column = Math.floor(x0 / CELL); column <= Math.floor(x1 / CELL); column++) yield row * columns + column;
    }
  };
  const meets = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  return {
    free(box) {
      if (box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height) return false;
      for (const cell of cells(box)) if (taken.get(cell)?.some((other) => meets(box, other))) return false;
      return true;
    },
    take(box) {
      for (const cell of cells(box)) (taken.get(cell) ?? taken.set(cell, []).get(cell)).push(box);
    },
  };
}

// scene: see scene.js. pointed(): the place under the pointer, or -1.
export function createLabels(canvas, scene, pointed) {
  const context = canvas.getContext('2d');
  const widths = new Map();
  let last = { zoom: -1, control: null, shown: [] };

  const measure = (text, font) => {
    const key = font + text;
    if (!widths.has(key)) {
      if (widths.size > 5000) widths.clear();
      context.font = font;
      widths.set(key, context.measureText(text).width);
    }
    return widths.get(key);
  };

  const family = () => getComputedStyle(canvas).fontFamily;

  const screen = (view) => {
    const world = worldSize(view.zoom), reach = [view.width / 2 / world, view.height / 2 / world];
    return {
      near: ({ x, y }) => Math.abs(x - view.x) <= reach[0] && Math.abs(y - view.y) <= reach[1],
      at: ({ x, y }) => [(x - view.x) * world + view.width / 2, (y - view.y) * world + view.height / 2],
    };
  };

  // The weightiest discs: no name may cover them.
  const reserve = (space, { near, at }, size) => {
    let discs = 0;
    for (const index of scene.control.ranked) {
      if (discs >= DISCS_MOST) return;
      const place = scene.place(index);
      if (!near(place) || !scene.stateOf(index)) continue;
      const [x, y] = at(place), r = radius(place.weight, size);
      space.take([x - r, y - r, x + r, y + r]);
      discs++;
    }
  };

  // Where the name of a place of this radius can stand, best first: [left, top] of a text of width by px.
  const spots = (town, x, y, r, width, px) => {
    const middle = x - width / 2, slant = r * 0.7;
    if (!town) return [[middle, y - px / 2], [middle, y + px], [middle, y - 2 * px]];
    return [[x + r, y - px / 2], [x - r - width, y - px / 2], [middle, y - r - px], [middle, y + r],
      [x + slant, y - slant - px], [x + slant, y + slant], [x - slant - width, y - slant - px], [x - slant - width, y + slant]];
  };

  const write = (index, { at }, size, space, fonts) => {
    const place = scene.place(index), town = place.kind === 'city', text = scene.nameOf(index);
    const px = (town ? Math.round(10.5 + 4 * place.weight) : 12) + (index === scene.selected ? 1 : 0);
    const weight = place.weight > 0.6 || index === scene.selected ? 600 : 400;
    const font = `${town ? weight : 'italic 400'} ${px}px ${fonts}`;
    const width = measure(text, font), [x, y] = at(place);
    const state = scene.stateOf(index);
    const r = (state ? radius(place.weight, size) : town ? DOT_PX : -GAP_PX) + GAP_PX;
    for (const [left, top] of spots(town, x, y, r, width, px)) {
      const box = [left - 2, top - 1, left + width + 2, top + px + 2];
      if (!space.free(box)) continue;
      space.take(box);
      return { index, text, font, x: left, y: top + px * 0.82, town };
    }
    return null;
  };

  // The names in a view {x, y, zoom, width, height}: [{index, text, font, x, y, town}].
  const layOut = (view) => {
    const fonts = family(), on = screen(view), space = createSpace(view.width, view.height);
    const size = sizes(view.zoom, scene.control.places.length);
    reserve(space, on, size);
    const out = [], done = new Set();
    const attempt = (index) => {
      const place = scene.place(index);
      // Of a country the map itself says the name.
      if (done.has(index) || place.kind === 'country' || !on.near(place) || !scene.told(index)) return;
      done.add(index);
      const name = write(index, on, size, space, fonts);
      if (name) out.push(name);
    };
    if (scene.selected >= 0) attempt(scene.selected);
    // What was there stays while the map only moves: names do not jump.
    if (last.control === scene.control && Math.abs(last.zoom - view.zoom) < 0.01) last.shown.forEach(attempt);
    for (const index of scene.control.ranked) {
      if (out.length >= MOST || done.size >= TRIED_MOST) break;
      attempt(index);
    }
    last = { zoom: view.zoom, control: scene.control, shown: out.map(({ index }) => index) };
    return out;
  };

  const wide = (view) => {
    const ink = scene.ink(), { at } = screen(view);
    context.textAlign = 'center';
    for (const [key, lon, lat, until, water] of WIDE) {
      if (view.zoom > until) continue;
      const [x, y] = at({ x: mercatorX(lon), y: mercatorY(lat) });
      context.globalAlpha = 0.75 * Math.min(1, (until - view.zoom) * 2);
      context.font = `${water ? 'italic 400' : 500} ${Math.round(12 + Math.max(0, view.zoom - 4))}px ${family()}`;
      context.letterSpacing = water ? '1px' : '3px';
      context.fillStyle = water ? ink.water_text : ink.grey;
      context.fillText(water ? t(key) : t(key).toUpperCase(), x, y);
    }
    context.globalAlpha = 1;
    context.textAlign = 'left';
    context.letterSpacing = '0px';
  };

  const mark = (view, index, width) => {
    if (index < 0) return;
    const place = scene.place(index), [x, y] = screen(view).at(place);
    context.beginPath();
    context.arc(x, y, radius(place.weight, sizes(view.zoom, scene.control.places.length)) + 6, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = scene.ink().text;
    context.stroke();
  };

  const draw = (view) => {
    const ratio = window.devicePixelRatio || 1, ink = scene.ink();
    const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, view.width, view.height);
    wide(view);
    mark(view, pointed(), 1.25);
    mark(view, scene.selected, 2.25);
    context.lineJoin = 'round';
    context.strokeStyle = ink.halo;
    context.lineWidth = 3;
    for (const { text, font, x, y, town } of layOut(view)) {
      context.font = font;
      context.globalAlpha = 0.9;
      context.strokeText(text, x, y);
      context.globalAlpha = 1;
      context.fillStyle = town ? ink.text : ink.grey;
      context.fillText(text, x, y);
    }
  };
  return { draw, layOut };
}
