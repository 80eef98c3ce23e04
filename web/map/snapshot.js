// snapshot.js - the map as a picture to keep: PNG as it stands on the screen, SVG drawn anew. Both say which day they
// show, what was known, and whose the map data are.

import { formatDay, t } from '../i18n.js';
import { isoOf } from '../days.js';
import { CONTESTED, LEFT } from './control.js';
import { mercatorX, mercatorY, worldSize } from './geo.js';
import { radius, sizes } from './layer.js';
import { INKS } from './style.js';

const CAPTION_PX = 30;

function caption({ state, record }, day) {
  const { known } = state.get();
  const words = [`${t('time.on')}: ${formatDay(isoOf(day))}`, `${t('time.known')}: ${known ? formatDay(known) : t('time.knownAll')}`, record.record, t('map.credit')];
  return words.join('  ·  ');
}

// A PNG, as a Blob.
export function picture({ map, canvas, container, context, source }) {
  return new Promise((resolve, reject) => {
    if (!map) return reject(new Error(t('map.noWebgl')));
    map.once('render', () => {
      // In the same turn as the drawing: later the browser may have cleared what was drawn.
      const drawn = map.getCanvas(), { day, ink } = source();
      const ratio = drawn.width / drawn.clientWidth;
      const out = document.createElement('canvas');
      out.width = drawn.width;
      out.height = drawn.height + CAPTION_PX * ratio;
      const paper = out.getContext('2d');
      paper.fillStyle = ink.paper;
      paper.fillRect(0, 0, out.width, out.height);
      paper.drawImage(drawn, 0, 0);
      paper.drawImage(canvas, 0, 0, drawn.width, drawn.height);
      paper.scale(ratio, ratio);
      paper.fillStyle = ink.text;
      paper.font = `13px ${getComputedStyle(container).fontFamily}`;
      paper.fillText(caption(context, day), 10, drawn.clientHeight + 20, drawn.clientWidth - 20);
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
  const at = `cx="${x}" cy="${y}"`;
  if (!state) return `<circle ${at} r="${Math.min(3.5, r * 0.6).toFixed(1)}" fill="${ink.grey}" fill-opacity=".55" stroke="${ink.grey}"/>`;
  const colour = (side) => colours[side] ?? ink.grey;
  const own = colour(state.side >= 0 ? state.side : state.state === LEFT ? state.other : -1);
  if (state.state === LEFT) return `<circle ${at} r="${r}" fill="${ink.paper}" stroke="${own}" stroke-width="1.5" stroke-dasharray="3 2.4"/>`;
  const fill = state.grade === 1 || state.side < 0 ? own : state.grade === 6 ? ink.paper : `url(#g${state.grade}s${state.side})`;
  const ring = state.state === CONTESTED ? `<circle ${at} r="${(r + 2.4).toFixed(1)}" fill="none" stroke="${colour(state.other)}" stroke-width="2.4"/>` : '';
  return `<circle ${at} r="${r}" fill="${fill}" stroke="${own}" stroke-width="1.4"/>${ring}`;
}

// seen(line): whether a line comes near the picture.
function baseSvg(base, point, seen, ink) {
  if (!base) return '';
  const path = (lines, close) => lines.map((line) => `M${line.map(point).join('L')}${close ? 'Z' : ''}`).join('');
  const of = (name) => base.features.find(({ properties }) => properties.is === name)?.geometry.coordinates ?? [];
  const stroke = (name, colour, width, more = '') => `<path d="${path(of(name).filter(seen))}" fill="none" stroke="${colour}" stroke-width="${width}" ${more}/>`;
  return `<path d="${path(of('world').flat(), true)}" fill="${ink.far}"/><path d="${path(of('theatre'), true)}" fill="${ink.land}"/>` +
    `<path d="${path(of('sea').flat(), true)}" fill="${ink.water}" fill-rule="evenodd"/>` +
    stroke('river', ink.river, 1.4) + stroke('region', ink.region, 1, 'stroke-dasharray="3 2"') + stroke('frontier', ink.frontier, 1.5);
}

// An SVG, as text. base: the page's base map, or null while it has not come.
export function pictureSvg({ view, base, labels, colours, context, source }) {
  const { control, day } = source, ink = INKS[document.documentElement.dataset.theme] ?? INKS.light;
  const world = worldSize(view.zoom), { width, height } = view;
  const across = (x) => ((x - view.x) * world + width / 2).toFixed(1), down = (y) => ((y - view.y) * world + height / 2).toFixed(1);
  const size = sizes(view.zoom, control.places.length);
  const seen = (line) => line.some(([lon, lat]) => Math.abs(mercatorX(lon) - view.x) * world < width && Math.abs(mercatorY(lat) - view.y) * world < height);
  const places = [...control.ranked].reverse().map((index) => {
    const place = control.places[index], state = control.stateOn(index, Math.round(day));
    const [x, y] = [across(place.x), down(place.y)];
    if ((!state && (!place.claims || place.kind !== 'city')) || x < -20 || y < -20 || x > width + 20 || y > height + 20) return '';
    return placeSvg(x, y, Math.round(radius(place.weight, size) * 10) / 10, state, colours.sides, ink);
  });
  const names = labels.layOut(view).map(({ text, font, x, y, town }) =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" style="font:${escaped(font)}" paint-order="stroke" stroke="${ink.halo}" stroke-width="3" fill="${town ? ink.text : ink.grey}">${escaped(text)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + CAPTION_PX}" viewBox="0 0 ${width} ${height + CAPTION_PX}" font-family="sans-serif" font-size="12">` +
    `${grades(colours.sides, ink)}<clipPath id="frame"><rect width="${width}" height="${height}"/></clipPath>` +
    `<rect width="${width}" height="${height + CAPTION_PX}" fill="${ink.paper}"/><g clip-path="url(#frame)"><rect width="${width}" height="${height}" fill="${ink.water}"/>` +
    `${baseSvg(base, ([lon, lat]) => `${across(mercatorX(lon))} ${down(mercatorY(lat))}`, seen, ink)}${places.join('')}${names.join('')}</g>` +
    `<text x="10" y="${height + 20}" fill="${ink.text}">${escaped(caption(context, Math.round(day)))}</text></svg>\n`;
}
