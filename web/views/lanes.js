// lanes.js - the claims of a place along time: a lane for each side, behind it who held the place, a mark for each
// claim. The chosen day and the day until which reports count are lines across. One mark is in the tab order, and the
// arrow keys go from mark to mark.

import { h, replace, svg } from '../dom.js';
import { formatDay, t } from '../i18n.js';
import { dayOf, isoOf } from '../days.js';
import { anchorOf, spanOf } from './edtf.js';
import { axis, BREAK, skipped, stack, ticks } from './layout.js';
import { FACTUALITIES, FORMS, formOf, hatches, icon, mark } from './shapes.js';
import { button, elsewhere, namesOf } from './parts.js';
import { plain } from './spans.js';
import { chain, deed, factualityWord, outletName, stateSentence } from './words.js';

const CELL = 18; // pixels that a mark takes
const ROWS = 4; // marks above each other in a lane, before they are gathered in a heap
const HELD = 18; // height of the strip that tells who held the place
const EDGE = 12;

// The claims that can be drawn: {claim, at, span}, and the rest counted. Those that reach into the future or the past
// without an end are drawn until the report that says so.
function placed(claims) {
  const out = [];
  for (const claim of claims) {
    const at = anchorOf(claim.when ?? claim.published);
    if (at !== null) out.push({ claim, at, span: spanOf(claim.when ?? claim.published) });
  }
  return out;
}

// A date of months or years says nothing of where the rest of the claims are; its mark stands at the edge, if need be.
const vague = ({ span }) => span.first === null || span.last === null || span.last - span.first > 45;

// The days that the axis spans: the claims that have a day, and the chosen one; else the changes of state.
function windowOf(marks, control, days) {
  const close = marks.filter((entry) => !vague(entry));
  const all = [...(close.length ? close : marks).map((entry) => entry.at), ...days.filter((day) => day !== null)];
  if (!all.length) all.push(...control.map((state) => dayOf(state.from)).filter((day) => day !== null));
  if (!all.length) return null;
  const from = all.reduce((a, b) => Math.min(a, b));
  const to = all.reduce((a, b) => Math.max(a, b)) + 1;
  const pad = to - from > 60 ? 4 : 2;
  return { from: from - pad, to: to + pad };
}

// Draws lanes into container. claims: as the server gives them; control: the states of the place. Returns
// {days(on, known): moves the two lines, release()}.
export function mountLanes(container, context, { claims, control }) {
  const marks = placed(claims);
  const chosen = { on: null, known: null };
  const view = { zoom: null, skip: true }; // zoom: {from, to} in days, or null for all
  const frame = h('div', { class: 'v-lanes-frame' });
  const tools = h('div', { class: 'v-tools', role: 'group', 'aria-label': t('place.zoom') });
  const drawn = { node: null, axis: null, lines: null, width: 0 };
  const whole = () => windowOf(marks, control, [chosen.on]);

  const draw = () => {
    const range = view.zoom ?? whole();
    const width = Math.floor(frame.clientWidth);
    if (!range) return void replace(frame, h('p', { class: 'v-note' }, t('place.noMarks')));
    if (width < 60) return;
    const focused = frame.contains(document.activeElement) ? document.activeElement.dataset.claim : null;
    drawn.width = width;
    Object.assign(drawn, picture(context, { marks, control, range, width, skip: view.skip,
      chosen: [chosen.on] }));
    replace(frame, drawn.node);
    lines();
    const again = focused && [...frame.querySelectorAll('a')].find((node) => node.dataset.claim === focused);
    if (again) again.focus();
  };
  const lines = () => {
    if (!drawn.lines) return;
    replace(drawn.lines, dayLine(drawn, chosen.known, 'known'), dayLine(drawn, chosen.on, 'on'));
  };
  const zoom = (factor) => {
    const range = view.zoom ?? whole();
    if (!range) return;
    const middle = Math.min(Math.max(chosen.on ?? (range.from + range.to) / 2, range.from), range.to);
    const half = Math.max(((range.to - range.from) * factor) / 2, 4);
    const all = whole();
    const wide = half * 2 >= all.to - all.from;
    view.zoom = wide ? null : { from: Math.floor(middle - half), to: Math.ceil(middle + half) };
    draw();
  };
  const skip = h('input', { type: 'checkbox', checked: view.skip, on: { change: (event) => {
    view.skip = event.target.checked;
    draw();
  } } });
  tools.append(button('+', () => zoom(0.5), { 'aria-label': t('place.zoomIn'), title: t('place.zoomIn') }),
    button('−', () => zoom(2), { 'aria-label': t('place.zoomOut'), title: t('place.zoomOut') }),
    button(t('place.zoomAll'), () => {
      view.zoom = null;
      draw();
    }), h('label', { class: 'v-check' }, skip, t('place.skip')));
  replace(container, tools, frame, legend(context));
  frame.addEventListener('keydown', (event) => walk(frame, event));
  frame.addEventListener('click', (event) => {
    if (event.target.closest('a') || !drawn.axis) return;
    const x = event.clientX - drawn.node.getBoundingClientRect().left - EDGE;
    context.state.set({ on: isoOf(drawn.axis.day(x)) });
  });
  // The first report of a size comes after the first drawing, and is no news.
  const watch = new ResizeObserver(() => Math.floor(frame.clientWidth) !== drawn.width && draw());
  watch.observe(frame);
  return {
    days(on, known) {
      const before = whole();
      Object.assign(chosen, { on: dayOf(on), known: dayOf(known) });
      const after = whole();
      // A day outside the picture makes it wider; one inside only moves a line.
      const same = before?.from === after?.from && before?.to === after?.to;
      if (drawn.node && same && !inGap(drawn.axis, chosen.on)) lines();
      else draw();
    },
    release: () => watch.disconnect(),
  };
}

const inGap = (on, day) => day !== null && on.segments.some((s) => s.gap && day >= s.from && day < s.to);

// The arrow keys: left and right along a lane, up and down to the nearest mark of the lane beside.
function walk(frame, event) {
  const here = event.target.closest?.('a');
  if (!here || event.ctrlKey || event.altKey || event.metaKey) return;
  const all = [...frame.querySelectorAll('a')];
  const lane = (node) => Number(node.dataset.lane);
  const x = (node) => Number(node.dataset.x);
  const mine = all.filter((node) => lane(node) === lane(here)).sort((a, b) => x(a) - x(b));
  const beside = (step) => {
    const there = all.filter((node) => lane(node) === lane(here) + step);
    return there.sort((a, b) => Math.abs(x(a) - x(here)) - Math.abs(x(b) - x(here)))[0];
  };
  const next = {
    ArrowRight: () => mine[mine.indexOf(here) + 1], ArrowLeft: () => mine[mine.indexOf(here) - 1],
    ArrowUp: () => beside(-1), ArrowDown: () => beside(1), Home: () => mine[0], End: () => mine[mine.length - 1],
  }[event.key]?.();
  if (!next) return;
  event.preventDefault();
  for (const node of all) node.setAttribute('tabindex', node === next ? '0' : '-1');
  next.focus();
}

// A vague claim that reaches into the window, with its mark at the first day of it that is to be seen.
function held(entry, range) {
  const last = entry.span.last ?? Infinity;
  return entry.at < range.from && last >= range.from ? { ...entry, at: range.from } : entry;
}

// The whole drawing, but for the two lines: {node, axis, lines, height}.
function picture(context, { marks, control, range, width, skip, chosen }) {
  const visible = marks.map((entry) => (vague(entry) ? held(entry, range) : entry))
    .filter((entry) => entry.at >= range.from && entry.at <= range.to);
  const days = [...new Set([...visible.map((entry) => entry.at), ...chosen].filter((day) => day !== null))]
    .sort((a, b) => a - b);
  const on = axis({ ...range, days, width: width - 2 * EDGE, skip });
  const draw = hatches();
  const body = svg('g', { transform: `translate(${EDGE} 0)` });
  const bands = svg('g', null);
  body.append(bands, strip(context, control, range, on));
  let y = HELD + 8;
  let first = true;
  lanesOf(context, visible).forEach(({ side, entries }, index) => {
    const placedAt = entries.map((entry) => ({ ...entry, x: on.x(entry.at + 0.5) }));
    const stacked = stack(placedAt, CELL, ROWS);
    const height = Math.max(stacked.rows, 1) * CELL + 20;
    body.append(svg('line', { class: 'v-lane-line', x1: 0, x2: width - 2 * EDGE, y1: y + height, y2: y + height }),
      svg('text', { class: 'v-lane-name', x: 0, y: y + 13 }, side ? context.sideName(side) : t('say.noSide')));
    const rowY = (row) => y + height - CELL / 2 - row * CELL;
    for (const entry of stacked.marks) {
      body.append(markLink(context, entry, { y: rowY(entry.row), index, on, draw, first }));
      first = false;
    }
    for (const heap of stacked.heaps) body.append(heapLink(context, heap, { y: rowY(heap.row), index }));
    y += height + 2;
  });
  bandsBehind(context, bands, control, range, on, y);
  bands.append(...gaps(on, y));
  body.append(axisLine(on, y, width));
  const lines = svg('g', null);
  body.append(lines);
  const height = y + 26;
  const node = svg('svg', { class: 'v-lanes-svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'group',
    'aria-label': t('place.lanesLabel', { n: visible.length }) }, draw.defs(), body);
  return { node, axis: on, lines, height: y };
}

// A lane for each side that a claim names, those of the record first, those without a side last.
function lanesOf(context, entries) {
  const lanes = new Map((context.record.parties ?? []).map((side) => [side, []]));
  for (const entry of entries) {
    const side = entry.claim.actor?.side ?? null;
    if (!lanes.has(side)) lanes.set(side, []);
    lanes.get(side).push(entry);
  }
  return [...lanes].map(([side, list]) => ({ side, entries: list })).filter((lane) => lane.entries.length)
    .sort((a, b) => (a.side === null) - (b.side === null));
}

// The days of a state within a window, as pixels: null where it lies outside.
function reach(state, range, on) {
  const from = Math.max(dayOf(state.from) ?? range.from, range.from);
  const to = Math.min(dayOf(state.until) === null ? range.to : dayOf(state.until) + 1, range.to);
  return to > from ? { x: on.x(from), width: Math.max(on.x(to) - on.x(from), 1) } : null;
}

// Who held the place: a strip in the colour of the side, striped with the other's where it was contested.
function strip(context, control, range, on) {
  return svg('g', { class: 'v-held' }, control.map((state) => {
    const at = reach(state, range, on);
    if (!at) return null;
    const said = stateSentence(state, namesOf(context));
    const name = state.side ? context.sideName(state.side) : t('place.bandLeft');
    const left = state.state === 'left';
    return svg('g', null, svg('title', null, said),
      svg('rect', { ...at, y: 0, height: HELD, class: left ? 'v-held-left' : 'v-held-side',
        style: left ? {} : { fill: context.sideColour(state.side) } }),
      state.state === 'contested' && svg('rect', { ...at, y: HELD - 6, height: 6,
        style: { fill: context.sideColour(state.other) } }),
      at.width > name.length * 7.5 + 8 && svg('text', { x: at.x + 5, y: 13,
        class: left ? 'v-held-text v-held-dark' : 'v-held-text' }, name));
  }));
}

function bandsBehind(context, node, control, range, on, height) {
  for (const state of control) {
    const at = reach(state, range, on);
    if (!at || state.state === 'left') continue;
    node.append(svg('rect', { ...at, y: HELD, height: height - HELD, class: 'v-band',
      style: { fill: context.sideColour(state.side) } }));
  }
}

// What a screen reader and the pointer are told of a mark.
function tells(context, claim) {
  const names = namesOf(context);
  const who = claim.by?.length ? chain(claim.by, names) : outletName(claim.source, claim.path);
  return plain([deed(claim, names, { bare: true }), factualityWord(claim.factuality),
    formatDay(claim.when ?? claim.published), who].join(', '));
}

function markLink(context, entry, { y, index, on, draw, first }) {
  const { claim, span, x } = entry;
  const colour = context.sideColour(claim.actor?.side ?? null);
  const label = tells(context, claim);
  const known = anchorOf(claim.published) ?? entry.at;
  const from = span.first ?? entry.at - 3;
  const to = span.last ?? Math.max(known, entry.at + 3);
  const link = svg('a', { href: context.state.link({ claim: claim.id }), tabindex: first ? '0' : '-1',
    'aria-label': label, class: 'v-mark', dataset: { claim: claim.id, lane: index, x: Math.round(x) },
    on: { click: (event) => {
      if (elsewhere(event)) return;
      event.preventDefault();
      context.state.set({ claim: claim.id }, { push: true });
    } } },
  svg('title', null, `${label}: “${plain(claim.text)}”`),
  to > from && svg('line', { x1: on.x(from) - x, x2: on.x(to + 1) - x, y1: 0, y2: 0,
    class: ['v-reach', (span.first === null || span.last === null) && 'v-reach-open'], style: { stroke: colour } }),
  svg('rect', { x: -CELL / 2, y: -CELL / 2, width: CELL, height: CELL, class: 'v-touch' }),
  mark(formOf(claim.type), claim.factuality, colour, draw));
  link.setAttribute('transform', `translate(${x.toFixed(1)} ${y})`);
  return link;
}

// Claims that found no room, as a number that leads to the list of those days.
function heapLink(context, heap, { y, index }) {
  const label = t('place.heap', { n: heap.marks.length, day: formatDay(isoOf(heap.marks[0].at)) });
  const link = svg('a', { href: '#v-claims', tabindex: '-1', class: 'v-mark v-heap', 'aria-label': label,
    dataset: { lane: index, x: Math.round(heap.x) },
    on: { click: (event) => {
      event.preventDefault();
      link.dispatchEvent(new CustomEvent('heap', { bubbles: true, detail: heap.marks.map((entry) => entry.claim) }));
    } } },
  svg('title', null, label), svg('rect', { x: -10, y: -8, width: 26, height: 16, rx: 8 }),
  svg('text', { x: 3, y: 4 }, `+${heap.marks.length}`));
  link.setAttribute('transform', `translate(${heap.x.toFixed(1)} ${y})`);
  return link;
}

// What is left out of the axis: a strip of the ground, with two strokes across the line.
const gaps = (on, y) => skipped(on).map(({ x0, x1, from, to }) => svg('g', { class: 'v-gap' },
  svg('title', null, t('place.gap', { from: formatDay(isoOf(from)), to: formatDay(isoOf(to)) })),
  svg('rect', { x: x0, y: HELD, width: x1 - x0, height: y - HELD }),
  svg('path', { d: BREAK, transform: `translate(${(x0 + x1) / 2} ${y + 1})` })));

function axisLine(on, y, width) {
  return svg('g', { class: 'v-axis', transform: `translate(0 ${y})` },
    svg('line', { x1: 0, x2: width - 2 * EDGE, y1: 0, y2: 0 }),
    ticks(on, 84).map((tick) => {
      const end = tick.x > width - 2 * EDGE - 60;
      return svg('g', { transform: `translate(${tick.x.toFixed(1)} 0)` }, svg('line', { x1: 0, x2: 0, y1: 0, y2: 5 }),
        svg('text', { x: 0, y: 18, 'text-anchor': end ? 'end' : 'start' }, formatDay(tick.text, { short: true })));
    }));
}

function dayLine({ axis: on, height }, day, which) {
  if (day === null) return null;
  const x = on.x(day + 0.5);
  return svg('g', { class: `v-day v-day-${which}` },
    svg('title', null, t(which === 'on' ? 'place.lineOn' : 'place.lineKnown', { day: formatDay(isoOf(day)) })),
    svg('line', { x1: x, x2: x, y1: 0, y2: height + 4 }),
    svg('path', { d: which === 'on' ? 'M-5 0H5L0 7Z' : 'M-5 7H5L0 0Z',
      transform: `translate(${x} ${which === 'on' ? 0 : height - 3})` }));
}

function legend(context) {
  const colour = context.sideColour((context.record.parties ?? [])[0] ?? null);
  const item = (form, factuality, text) => h('li', null, icon(form, factuality, colour), ' ', text);
  return h('details', { class: 'v-legend' }, h('summary', null, t('place.legend')),
    h('ul', null, FORMS.map((form) => item(form, 'fact', t(`place.form.${form}`)))),
    h('ul', null, FACTUALITIES.map((factuality) => item('hold', factuality, factualityWord(factuality)))),
    h('p', { class: 'v-note' }, t('place.legendLines')));
}
