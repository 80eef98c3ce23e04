// plot.js - figures of one quantity over time: a series for each speaker, a mark for each figure that shows whether it
// is a bound or about, and a line from a figure to the one that corrects it.

import { h, svg } from '../dom.js';
import { formatDay, formatNumber, t } from '../i18n.js';
import { isoOf } from '../days.js';
import { spanOf } from './edtf.js';
import { axis, BREAK, scaleOf, skipped, ticks } from './layout.js';
import { plain } from './spans.js';
import { elsewhere, to } from './parts.js';
import { figureText } from './words.js';

const HEIGHT = 190;
const LEFT = 62;
const RIGHT = 14;
const TOP = 12;
const SERIES = 8; // forms of line and point that can be told apart

// The day at which a figure is drawn: its own; of a longer time, as "since September", the day of that time nearest to
// the publication, for the figure is the sum until then. null: none.
function dayOfFigure(figure) {
  const published = spanOf(figure.published);
  const span = spanOf(figure.when) ?? published;
  if (!span) return null;
  const said = published?.first ?? null;
  if (said === null || (span.first !== null && span.first === span.last)) return span.first ?? span.last;
  return Math.min(Math.max(said, span.first ?? said), span.last ?? said);
}

// The series of a list of figures, by who says it: [{name, figures: [{...figure, day}]}], the oldest first. A figure
// without a day is in none.
export function seriesOf(figures, nameOf) {
  const out = new Map();
  for (const figure of figures) {
    const day = dayOfFigure(figure);
    if (day === null || !Number.isFinite(figure.value)) continue;
    const name = nameOf(figure);
    if (!out.has(name)) out.set(name, []);
    out.get(name).push({ ...figure, day });
  }
  return [...out].map(([name, list]) => ({ name, figures: list.sort((a, b) => a.day - b.day) }))
    .sort((a, b) => a.figures[0].day - b.figures[0].day);
}

// The form of a point, by series: round, square, diamond, triangle, and the same hollow.
const POINTS = ['M0 -4.5A4.5 4.5 0 0 1 0 4.5A4.5 4.5 0 0 1 0 -4.5Z', 'M-4 -4H4V4H-4Z', 'M0 -5.5L5.5 0L0 5.5L-5.5 0Z',
  'M0 -5.5L5 4H-5Z'];
const point = (series) => svg('path', { d: POINTS[series % POINTS.length],
  class: ['v-point', `v-series-${series % SERIES}`, series % 8 >= 4 && 'v-point-hollow'] });

// What the operator adds to a point: an arrow up or down for a bound, a bar of 15 percent for "about".
function bound(figure, y) {
  const up = figure.op === '>=' || figure.op === '>';
  const down = figure.op === '<=' || figure.op === '<';
  if (up) return svg('path', { class: 'v-bound', d: 'M0 -6V-20M-3.5 -15.5L0 -20L3.5 -15.5' });
  if (down) return svg('path', { class: 'v-bound', d: 'M0 6V20M-3.5 15.5L0 20L3.5 15.5' });
  if (figure.op !== '~') return null;
  const reach = Math.abs(y(figure.value * 1.15) - y(figure.value));
  return svg('path', { class: 'v-bound', d: `M0 ${-reach}V${reach}M-4 ${-reach}H4M-4 ${reach}H4` });
}

// How many figures of the same day and value stand before each: they are drawn beside each other.
function besides(figures) {
  const seen = new Map();
  return new Map(figures.map((figure) => {
    const key = `${figure.day} ${figure.value}`;
    seen.set(key, (seen.get(key) ?? -1) + 1);
    return [figure, seen.get(key)];
  }));
}

// A plot and its legend. group: the series of seriesOf; width in pixels.
export function plot(context, series, width, label) {
  const all = series.flatMap((one) => one.figures);
  const days = all.map((figure) => figure.day).sort((a, b) => a - b);
  const pad = Math.max(2, Math.round((days[days.length - 1] - days[0]) / 25));
  const room = width - LEFT - RIGHT;
  const on = axis({ from: days[0] - pad, to: days[days.length - 1] + pad + 1, days, width: room, skip: true });
  const values = scaleOf(Math.max(...all.map((figure) => figure.value * (figure.op === '~' ? 1.15 : 1.05))), 4);
  const most = values[values.length - 1];
  const y = (value) => TOP + (1 - value / most) * (HEIGHT - TOP);
  const aside = besides(all);
  const x = (figure) => LEFT + on.x(figure.day + 0.5) + aside.get(figure) * 11;
  const where = new Map(all.map((figure) => [figure.claim, { x: x(figure), y: y(figure.value) }]));
  return h('figure', { class: 'v-plot' },
    svg('svg', { width, height: HEIGHT + 28, viewBox: `0 0 ${width} ${HEIGHT + 28}`, role: 'group',
      'aria-label': label },
      values.map((value) => svg('g', { class: 'v-axis' },
        svg('line', { x1: LEFT, x2: width - RIGHT, y1: y(value), y2: y(value), class: value ? 'v-grid' : null }),
        svg('text', { x: LEFT - 6, y: y(value) + 4, 'text-anchor': 'end' }, formatNumber(value)))),
      svg('g', { class: 'v-axis' }, skipped(on).map((segment) => svg('g', { class: 'v-gap' },
        svg('title', null, t('place.gap', { from: formatDay(isoOf(segment.from)), to: formatDay(isoOf(segment.to)) })),
        svg('rect', { x: LEFT + segment.x0, y: TOP, width: segment.x1 - segment.x0, height: HEIGHT - TOP }),
        svg('path', { d: BREAK, transform: `translate(${LEFT + (segment.x0 + segment.x1) / 2} ${HEIGHT})` }))),
      ticks(on, 84).map((tick) => svg('g', { transform: `translate(${(LEFT + tick.x).toFixed(1)} ${HEIGHT})` },
        svg('line', { x1: 0, x2: 0, y1: 0, y2: 5 }), svg('text', { x: 0, y: 19,
          'text-anchor': tick.x > room - 60 ? 'end' : 'start' }, formatDay(tick.text, { short: true }))))),
      corrections(all, where), series.map((one, i) => [
        svg('polyline', { class: ['v-line', `v-series-${i % SERIES}`], points: one.figures.map((figure) =>
          `${x(figure).toFixed(1)},${y(figure.value).toFixed(1)}`).join(' ') }),
        one.figures.map((figure) => dot(context, figure, one.name, i, x(figure), y)),
      ])),
    h('figcaption', null, h('ul', { class: 'v-key' }, series.map((one, i) => h('li', null,
      svg('svg', { viewBox: '-8 -8 16 16', width: 16, height: 16, 'aria-hidden': 'true' }, point(i)), ' ',
      h('bdi', null, one.name))))));
}

function dot(context, figure, name, series, x, y) {
  const day = formatDay(figure.when ?? figure.published);
  const label = plain(t('figures.point', { name, amount: figureText(figure), day }));
  const link = svg('a', { href: context.state.link({ claim: figure.claim }), 'aria-label': label,
    class: ['v-dot', figure.corrected_by && 'v-dot-corrected'], on: { click: (event) => {
      if (elsewhere(event)) return;
      event.preventDefault();
      context.state.set({ claim: figure.claim }, { push: true });
    } } }, svg('title', null, label), svg('circle', { r: 12, class: 'v-touch' }), bound(figure, y), point(series));
  link.setAttribute('transform', `translate(${x.toFixed(1)} ${y(figure.value).toFixed(1)})`);
  return link;
}

// A line from what was wrong to what put it right.
const corrections = (all, where) => all.filter((figure) => where.has(figure.corrected_by)).map((figure) => {
  const [a, b] = [where.get(figure.claim), where.get(figure.corrected_by)];
  return svg('line', { class: 'v-correction', x1: a.x, y1: a.y, x2: b.x, y2: b.y });
});

const correction = (context, claim, key) => claim && to(context, { claim }, null, t(`figures.${key}`));

// The table with the same figures.
export function table(context, figures, nameOf, caption) {
  return h('div', { class: 'v-scroll', tabindex: '0', role: 'group', 'aria-label': caption },
    h('table', { class: 'v-table' }, h('caption', null, caption),
      h('thead', null, h('tr', null, ['amount', 'when', 'who', 'published', 'correction'].map((key) =>
        h('th', { scope: 'col' }, t(`figures.${key}`))))),
      h('tbody', null, figures.map((figure) => h('tr', null,
        h('th', { scope: 'row' }, to(context, { claim: figure.claim }, null, figureText(figure))),
        h('td', null, formatDay(figure.when)), h('td', null, h('bdi', null, nameOf(figure))),
        h('td', null, formatDay(figure.published)),
        h('td', null, correction(context, figure.corrected_by, 'correctedBy'),
          correction(context, figure.corrects, 'corrects')))))));
}
