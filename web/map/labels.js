// labels.js - names on the map, in a canvas of our own above it: no font comes from a server. The weightiest places
// come first; a name that would touch another is left out. Also marks the place that is open and the one pointed at.

import { mercatorX, mercatorY, worldSize } from './geo.js';
import { radius, sizes } from './layer.js';

const MOST = 80;
const TRIED_MOST = 3000; // places looked at for one picture
const DISCS_MOST = 150; // that no name may cover
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

// source(): {control, day, ink, selected, pointed, t, nameOf(place)} of now.
export function createLabels(canvas, source) {
  const context = canvas.getContext('2d');
  const widths = new Map();
  let last = { zoom: -1, shown: [] };

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

  // Where each name comes: [{place, text, font, x, y, box, italic}], for a view {x, y, zoom, width, height}.
  const layOut = (view, { control, day, selected, nameOf }) => {
    const world = worldSize(view.zoom), fonts = family();
    const space = createSpace(view.width, view.height);
    const size = sizes(view.zoom, control.places.length);
    const out = [], done = new Set();
    const reach = [view.width / 2 / world, view.height / 2 / world];
    const within = ({ x, y }) => Math.abs(x - view.x) <= reach[0] && Math.abs(y - view.y) <= reach[1];
    const told = (index) => control.places[index].claims > 0 || control.stateOn(index, day) !== null;
    let tried = 0, discs = 0;
    for (const index of control.ranked) {
      const place = control.places[index];
      if (place.kind !== 'city' || discs >= DISCS_MOST) break;
      if (!within(place) || !control.stateOn(index, day)) continue;
      const x = (place.x - view.x) * world + view.width / 2, y = (place.y - view.y) * world + view.height / 2;
      const r = radius(place.weight, size);
      space.take([x - r, y - r, x + r, y + r]);
      discs++;
    }
    const attempt = (index) => {
      if (done.has(index)) return;
      const place = control.places[index];
      const town = place.kind === 'city';
      // Of a country the map itself says the name.
      if (place.kind === 'country' || !within(place) || !told(index)) return;
      tried++;
      done.add(index);
      const px = (town ? Math.round(10.5 + 4 * place.weight) : 12) + (index === selected ? 1 : 0);
      const font = `${town ? (place.weight > 0.6 || index === selected ? 600 : 400) : 'italic 400'} ${px}px ${fonts}`;
      const text = nameOf(place), width = measure(text, font);
      const r = (control.stateOn(index, day) ? radius(place.weight, size) : town ? 3 : -2) + 4;
      const x = (place.x - view.x) * world + view.width / 2, y = (place.y - view.y) * world + view.height / 2;
      const middle = x - width / 2;
      const slant = r * 0.7;
      const sides = town ? [[x + r, y - px / 2], [x - r - width, y - px / 2], [middle, y - r - px], [middle, y + r],
        [x + slant, y - slant - px], [x + slant, y + slant], [x - slant - width, y - slant - px], [x - slant - width, y + slant]]
        : [[middle, y - px / 2], [middle, y + px], [middle, y - 2 * px]];
      for (const [left, top] of sides) {
        const box = [left - 2, top - 1, left + width + 2, top + px + 2];
        if (!space.free(box)) continue;
        space.take(box);
        out.push({ index, text, font, x: left, y: top + px * 0.82, town });
        return;
      }
    };
    if (selected >= 0) attempt(selected);
    // What was there stays while the map only moves: names do not jump.
    if (Math.abs(last.zoom - view.zoom) < 0.01) for (const index of last.shown) attempt(index);
    for (const index of control.ranked) {
      if (out.length >= MOST || tried >= TRIED_MOST) break;
      attempt(index);
    }
    last = { zoom: view.zoom, shown: out.map(({ index }) => index) };
    return out;
  };

  const wide = (view, { t, ink }) => {
    const world = worldSize(view.zoom);
    for (const [key, lon, lat, until, water] of WIDE) {
      if (view.zoom > until) continue;
      const x = (mercatorX(lon) - view.x) * world + view.width / 2, y = (mercatorY(lat) - view.y) * world + view.height / 2;
      context.globalAlpha = 0.75 * Math.min(1, (until - view.zoom) * 2);
      context.font = `${water ? 'italic 400' : 500} ${Math.round(12 + Math.max(0, view.zoom - 4))}px ${family()}`;
      context.letterSpacing = water ? '1px' : '3px';
      context.textAlign = 'center';
      context.fillStyle = water ? ink.water_text : ink.grey;
      context.fillText(water ? t(key) : t(key).toUpperCase(), x, y);
    }
    context.globalAlpha = 1;
    context.textAlign = 'left';
    context.letterSpacing = '0px';
  };

  const mark = (view, index, { control, ink }, width) => {
    if (index < 0) return;
    const place = control.places[index], world = worldSize(view.zoom);
    context.beginPath();
    context.arc((place.x - view.x) * world + view.width / 2, (place.y - view.y) * world + view.height / 2,
      radius(place.weight, sizes(view.zoom, control.places.length)) + 6, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = ink.text;
    context.stroke();
  };

  const draw = (view) => {
    const ratio = window.devicePixelRatio || 1;
    const now = source();
    if (canvas.width !== Math.round(view.width * ratio) || canvas.height !== Math.round(view.height * ratio)) {
      canvas.width = Math.round(view.width * ratio);
      canvas.height = Math.round(view.height * ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, view.width, view.height);
    wide(view, now);
    mark(view, now.pointed, now, 1.25);
    mark(view, now.selected, now, 2.25);
    context.lineJoin = 'round';
    context.strokeStyle = now.ink.halo;
    context.lineWidth = 3;
    for (const { text, font, x, y, town } of layOut(view, now)) {
      context.font = font;
      context.globalAlpha = 0.9;
      context.strokeText(text, x, y);
      context.globalAlpha = 1;
      context.fillStyle = town ? now.ink.text : now.ink.grey;
      context.fillText(text, x, y);
    }
  };
  return { draw, layOut: (view) => layOut(view, source()) };
}
