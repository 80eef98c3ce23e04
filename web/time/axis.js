// axis.js - the line of days under the map: which days it spans, where a day stands on it, and what is written there.

import { addMonths, bulk, clamp, dayOf, isoOf } from '../days.js';

const LABEL_PX = 64;
const MARGIN = 0.03; // of the span, on either side
const SPAN_LEAST = 14; // days

// The days that the slider can stand on, of a record; null when it has none.
export function limits({ first_day, last_day }) {
  const [first, last] = [dayOf(first_day), dayOf(last_day)];
  return first === null || last === null ? null : { first, last: Math.max(first, last) };
}

// The days that the axis shows. whole: all that can be chosen; else where the claims are, so that the stray date of one
// report does not squash the rest. The days in `with` are always on it.
export function span(limit, counts, whole, ...within) {
  const full = whole ? null : bulk(counts);
  let first = full ? clamp(full.first, limit.first, limit.last) : limit.first;
  let last = full ? clamp(full.last, limit.first, limit.last) : limit.last;
  for (const day of within) if (day !== null) [first, last] = [Math.min(first, day), Math.max(last, day)];
  const more = Math.max((SPAN_LEAST - (last - first)) / 2, (last - first) * MARGIN, 1);
  return { first: first - more, last: last + more };
}

// {x(day), day(x)} for a width in pixels. A day stands in the middle of its own stretch.
export function scale({ first, last }, width) {
  const each = width / (last - first + 1);
  return { each, x: (day) => (day - first + 0.5) * each, day: (x) => x / each + first - 0.5 };
}

const month = (day) => Number(isoOf(day).slice(5, 7));
const STEPS = [
  { days: 1, unit: 'day', of: 1 }, { days: 2, unit: 'day', of: 2 }, { days: 7, unit: 'day', of: 7 }, { days: 14, unit: 'day', of: 14 },
  { days: 30.4, unit: 'month', of: 1 }, { days: 91.3, unit: 'month', of: 3 }, { days: 182.6, unit: 'month', of: 6 },
  { days: 365.2, unit: 'year', of: 12 }, { days: 1826, unit: 'year', of: 60 }, { days: 7305, unit: 'year', of: 240 },
];

// Where labels stand: [{day, unit}], unit one of day, month, year; never closer than a label is wide.
export function ticks(shown, width) {
  const each = width / (shown.last - shown.first + 1);
  const step = STEPS.find(({ days }) => days * each >= LABEL_PX) ?? STEPS[STEPS.length - 1];
  const out = [];
  if (step.unit === 'day') {
    for (let day = Math.ceil(shown.first / step.of) * step.of; day <= shown.last; day += step.of) out.push({ day, unit: 'day' });
    return out;
  }
  const start = dayOf(`${isoOf(shown.first).slice(0, 4)}-01-01`);
  if (start === null) return out;
  for (let months = 0; ; months += step.of) {
    const day = addMonths(start, months);
    if (day > shown.last) return out;
    if (day >= shown.first) out.push({ day, unit: step.unit === 'month' && month(day) !== 1 ? 'month' : 'year' });
  }
}
