// layout.js - where things stand along an axis of days. Pure: numbers in, numbers out.

import { addMonths, isoOf } from '../days.js';

const GAP_PX = 30; // how wide a stretch without claims is drawn when it is skipped
const GAPS_MOST = 5;

// Two slanting strokes across an axis: here something is left out. As a path around its middle.
export const BREAK = 'M-5 5L-1 -5M1 5L5 -5';

// The stretches of a window of days: {from, to, gap}. With skip, the longest stretches in which no day lies, of at
// least an eighth of the window and 21 days, are gaps, drawn at one narrow width. days: ascending.
function stretches(from, to, days, skip) {
  const pad = 3;
  const gaps = [];
  if (skip) {
    const inside = days.filter((day) => day >= from && day <= to);
    for (let i = 1; i < inside.length; i++) {
      const gap = { from: inside[i - 1] + pad, to: inside[i] - pad, gap: true };
      if (gap.to - gap.from >= Math.max(21, (to - from) / 8)) gaps.push(gap);
    }
    gaps.sort((a, b) => b.to - b.from - (a.to - a.from)).splice(GAPS_MOST);
    gaps.sort((a, b) => a.from - b.from);
  }
  const out = [];
  let at = from;
  for (const gap of gaps) {
    out.push({ from: at, to: gap.from, gap: false }, gap);
    at = gap.to;
  }
  out.push({ from: at, to, gap: false });
  return out;
}

// An axis over the days from `from` to `to` (to is exclusive), `width` pixels wide. x(day) gives pixels, held within
// the axis; day(x) the day there; segments tell what was skipped: [{from, to, x0, x1, gap}].
export function axis({ from, to, days, width, skip }) {
  const parts = stretches(from, Math.max(to, from + 1), days, skip);
  const gaps = parts.filter((part) => part.gap).length;
  const total = parts.reduce((sum, part) => sum + (part.gap ? 0 : part.to - part.from), 0) || 1;
  const scale = Math.max(width - gaps * GAP_PX, 10) / total;
  let x0 = 0;
  const segments = parts.map((part) => {
    const segment = { ...part, x0, x1: x0 + (part.gap ? GAP_PX : (part.to - part.from) * scale) };
    x0 = segment.x1;
    return segment;
  });
  const last = segments[segments.length - 1];
  const within = (a, b, share) => a + (b - a) * Math.min(Math.max(share, 0), 1);
  return {
    segments,
    scale,
    x(day) {
      const s = segments.find((segment) => day < segment.to) ?? last;
      return within(s.x0, s.x1, s.to > s.from ? (day - s.from) / (s.to - s.from) : 0);
    },
    day(x) {
      const s = segments.find((segment) => x < segment.x1) ?? last;
      return Math.floor(within(s.from, s.to, s.x1 > s.x0 ? (x - s.x0) / (s.x1 - s.x0) : 0));
    },
  };
}

// The stretches that an axis leaves out.
export const skipped = (on) => on.segments.filter((segment) => segment.gap);

const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120];

function monthTicks(from, to, step) {
  const first = new Date(from * 86400000);
  const months = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const out = [];
  let at = addMonths(from - first.getUTCDate() + 1, -(months % step));
  for (; at < to; at = addMonths(at, step)) if (at >= from) out.push({ day: at, text: isoOf(at).slice(0, 7) });
  return out;
}

// The ticks of an axis, at least `apart` pixels from each other: [{day, x, text}], text in EDTF: a day or a month.
export function ticks(on, apart) {
  const out = [];
  let end = -Infinity;
  for (const { from, to, gap } of on.segments) {
    if (gap) continue;
    const step = DAY_STEPS.find((days) => days * on.scale >= apart);
    let list = [];
    if (step) for (let day = Math.ceil(from); day < to; day += step) list.push({ day, text: isoOf(day) });
    else list = monthTicks(Math.ceil(from), to, MONTH_STEPS.find((n) => n * 30 * on.scale >= apart) ?? 120);
    if (!list.length) list = [{ day: Math.ceil(from), text: isoOf(from) }];
    for (const tick of list) {
      const x = on.x(tick.day);
      if (x - end < apart) continue;
      out.push({ ...tick, x });
      end = x;
    }
  }
  return out;
}

// Marks stacked where they would lie on each other. marks: [{x, ...}]; size: how wide one is; rows: how many may lie
// above each other. Each gets a row from 0 up; what finds no room is gathered in heaps of the row on top:
// {marks: [{...mark, row}], heaps: [{x, row, marks}], rows used}. Time n log n.
export function stack(marks, size, rows) {
  const ends = new Array(rows).fill(-Infinity);
  const out = { marks: [], heaps: [], rows: 0 };
  for (const mark of [...marks].sort((a, b) => a.x - b.x)) {
    const row = ends.findIndex((end) => end <= mark.x);
    if (row >= 0) {
      ends[row] = mark.x + size;
      out.marks.push({ ...mark, row });
      out.rows = Math.max(out.rows, row + 1);
      continue;
    }
    const heap = out.heaps[out.heaps.length - 1];
    if (heap && mark.x - heap.x < size * 1.8) heap.marks.push(mark);
    else out.heaps.push({ x: mark.x, row: rows, marks: [mark] });
    out.rows = rows + 1;
  }
  return out;
}

// The days around `day` that hold at most `most` of the counted claims: {since, until} in days, null at an end where
// nothing is cut off. counts: [[day, n], ...], ascending.
export function around(counts, day, most) {
  let total = counts.reduce((sum, [, n]) => sum + n, 0);
  let low = 0;
  let high = counts.length - 1;
  while (total > most && low < high) {
    const left = Math.abs(counts[low][0] - day);
    const right = Math.abs(counts[high][0] - day);
    total -= left >= right ? counts[low++][1] : counts[high--][1];
  }
  return {
    since: low > 0 ? counts[low][0] : null,
    until: high < counts.length - 1 ? counts[high][0] : null,
  };
}

// Round values from 0 to at least `most`, about `count` of them: [0, 500, 1000].
export function scaleOf(most, count) {
  if (!(most > 0)) return [0, 1];
  const raw = most / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= raw - raw * 1e-9);
  const out = [];
  for (let i = 0; ; i++) {
    out.push(Number((i * step).toPrecision(12)));
    if (out[i] >= most) return out;
  }
}
