// snapshot.js - the map as a picture to keep: PNG as it stands on the screen, SVG drawn anew. Both say which day they
// show, what was known, and whose the map data are.

import { formatDay, t } from '../i18n.js';
import { CONTESTED, LEFT } from './control.js';
import { mercatorX, mercatorY, worldSize } from './geo.js';
import { radius, sizes } from './layer.js';

const CAPTION_PX = 30;

function caption({ context: { state, record }, iso }) {
  const { known } = state.get();
  const words = [
    `${t('time.on')}: ${formatDay(iso())}`, `${t('time.known')}: ${known ? formatDay(known) : t('time.knownAll')}`,
    record.record, t(record.basemap ? 'map.creditStreets' : 'map.credit'),
  ];
  return words.join('  ·  ');
}

// A PNG, as a Blob. names: the canvas with the names.
export function picture({ map, names, scene }) {
  return new Promise((resolve, reject) => {
    if (!map) return reject(new Error(t('map.noWebgl')));
    map.once('render', () => {
      // In the same turn as the drawing: later the browser may have cleared what was drawn.
      const drawn = map.getCanvas(), ink = scene.ink();
      const ratio = drawn.width / drawn.clientWidth;
      const out = document.createElement('canvas');
      out.width = drawn.width;
      out.height = drawn.height + CAPTION_PX * ratio;
      const paper = out.getContext('2d');
      paper.fillStyle = ink.paper;
      paper.fillRect(0, 0, out.width, out.height);
      paper.drawImage(drawn, 0, 0);
      paper.drawImage(names, 0, 0, drawn.width, drawn.height);
      paper.scale(ratio, ratio);
      paper.fillStyle = ink.text;
      paper.font = `13px ${getComputedStyle(names).fontFamily}`;
      paper.fillText(caption(scene), 10, drawn.clientHeight + 20, drawn.clientWidth - 20);
      out.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
    return map.triggerRepaint();
  });
}

const escaped = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

function grades(colours, ink) {
  const defs = [];
  colours.forEach((colour, side) => {
    const open = (grade) => `<pattern id="g${grade}s${side}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`;
    const ground = `<rect width="4" height="4" fill="${ink.paper}"/>`;
    defs.push(
      `${open(2)}<rect width="4" height="4" fill="${colour}"/><circle cx="2" cy="2" r=".8" fill="${ink.paper}"/></pattern>`,
      `${open(3)}${ground}<rect width="2.5" height="4" fill="${colour}"/></pattern>`,
      `${open(4)}${ground}<rect width="1.2" height="4" fill="${colour}"/></pattern>`,
      `${open(5)}${ground}<circle cx="2" cy="2" r=".9" fill="${colour}"/></pattern>`);
  });
  return `<defs>${defs.join('')}</defs>`;
}

function placeSvg(x, y, r, state, colours, ink) {
  const circle = (radius, attrs) => `<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" ${attrs}/>`;
  if (!state) return circle(Math.min(3.5, r * 0.6), `fill="${ink.grey}" fill-opacity=".55" stroke="${ink.grey}"`);
  const colour = (side) => colours[side] ?? ink.grey;
  const own = colour(state.side < 0 && state.state === LEFT ? state.other : state.side);
  if (state.state === LEFT) return circle(r, `fill="${ink.paper}" stroke="${own}" stroke-width="1.5" stroke-dasharray="3 2.4"`);
  let fill = `url(#g${state.grade}s${state.side})`;
  if (state.grade === 1 || state.side < 0) fill = own;
  else if (state.grade === 6) fill = ink.paper;
  const ring = circle(r + 2.4, `fill="none" stroke="${colour(state.other)}" stroke-width="2.4"`);
  return circle(r, `fill="${fill}" stroke="${own}" stroke-width="1.4"`) + (state.state === CONTESTED ? ring : '');
}

// seen(line): whether a line comes near the picture.
function baseSvg(base, point, seen, ink) {
  if (!base) return '';
  const path = (lines, close) => lines.map((line) => `M${line.map(point).join('L')}${close ? 'Z' : ''}`).join('');
  const of = (name) => base.features.find(({ properties }) => properties.is === name)?.geometry.coordinates ?? [];
  const fill = (rings, colour) => `<path d="${path(rings, true)}" fill="${colour}" fill-rule="evenodd"/>`;
  const stroke = (name, colour, width, more = '') =>
    `<path d="${path(of(name).filter(seen))}" fill="none" stroke="${colour}" stroke-width="${width}" ${more}/>`;
  return fill(of('world').flat(), ink.far) + fill(of('theatre'), ink.land) + fill(of('sea').flat(), ink.water) +
    stroke('river', ink.river, 1.4) + stroke('region', ink.region, 1, 'stroke-dasharray="3 2"') + stroke('frontier', ink.frontier, 1.5);
}

function nameSvg({ text, font, x, y, town }, ink) {
  const look = `style="font:${escaped(font)}" paint-order="stroke" stroke="${ink.halo}" stroke-width="3" fill="${town ? ink.text : ink.grey}"`;
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${look}>${escaped(text)}</text>`;
}

// An SVG, as text. base: the page's base map, or null while it has not come.
export function pictureSvg({ view, base, labels, scene }) {
  const { control } = scene, ink = scene.ink(), colours = scene.colours().sides;
  const world = worldSize(view.zoom), { width, height } = view;
  const across = (x) => ((x - view.x) * world + width / 2).toFixed(1), down = (y) => ((y - view.y) * world + height / 2).toFixed(1);
  const size = sizes(view.zoom, control.places.length);
  const near = (x, y) => Math.abs(x - view.x) * world < width && Math.abs(y - view.y) * world < height;
  const point = ([lon, lat]) => `${across(mercatorX(lon))} ${down(mercatorY(lat))}`;
  const seen = (line) => line.some(([lon, lat]) => near(mercatorX(lon), mercatorY(lat)));
  const places = [...control.ranked].reverse().map((index) => {
    const place = scene.place(index), state = scene.stateOf(index);
    if ((!state && (!place.claims || place.kind !== 'city')) || !near(place.x, place.y)) return '';
    return placeSvg(across(place.x), down(place.y), radius(place.weight, size), state, colours, ink);
  });
  const names = labels.layOut(view).map((name) => nameSvg(name, ink));
  const high = height + CAPTION_PX;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${high}" viewBox="0 0 ${width} ${high}" font-family="sans-serif">` +
    `${grades(colours, ink)}<clipPath id="frame"><rect width="${width}" height="${height}"/></clipPath>` +
    `<rect width="${width}" height="${high}" fill="${ink.paper}"/><g clip-path="url(#frame)">` +
    `<rect width="${width}" height="${height}" fill="${ink.water}"/>${baseSvg(base, point, seen, ink)}${places.join('')}${names.join('')}</g>` +
    `<text x="10" y="${height + 20}" font-size="13" fill="${ink.text}">${escaped(caption(scene))}</text></svg>\n`;
}
