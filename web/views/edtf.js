// edtf.js - the days that a date of the record may mean, for drawing it: EDTF (ISO 8601-2) as the record writes it.
// Dates in words are the business of i18n.js.

import { addMonths, dayOf } from '../days.js';

const SEASONS = { 21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3] }; // first month, months; of the north

// Monday of week 1: the week that has 4 January in it (ISO 8601-1).
function weekOf(year, week) {
  const fourth = dayOf(`${year}-01-04`);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7);
  return { first: monday + 7 * (week - 1), last: monday + 7 * week - 1 };
}

// One date: a day, month, season, week or year, with or without a mark of doubt.
function dateOf(text) {
  const [, year, part, day] = /^(\d{4})(?:-(W?\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(text.trim()) ?? [];
  if (!year) return null;
  if (day) {
    const only = dayOf(`${year}-${part}-${day}`);
    return only === null ? null : { first: only, last: only };
  }
  if (part?.startsWith('W')) return weekOf(year, Number(part.slice(1)));
  const [month, months] = part === undefined ? [1, 12] : (SEASONS[Number(part)] ?? [Number(part), 1]);
  const first = dayOf(`${year}-${String(month).padStart(2, '0')}-01`);
  return first === null ? null : { first, last: addMonths(first, months) - 1 };
}

// The days from the first to the last that a date may mean: {first, last, days}. first or last is null where the
// interval is open at that end; days lists the days of a set, else it is null. null: not a date.
export function spanOf(text) {
  if (typeof text !== 'string') return null;
  if (text.startsWith('[') && text.endsWith(']')) {
    const dates = text.slice(1, -1).split(',').map(dateOf).filter(Boolean);
    if (!dates.length) return null;
    const days = dates.map((date) => date.first).sort((a, b) => a - b);
    return { first: days[0], last: Math.max(...dates.map((date) => date.last)), days };
  }
  const ends = text.split('/');
  if (ends.length > 2) return null;
  if (ends.length === 1) {
    const date = dateOf(text);
    return date && { ...date, days: null };
  }
  const open = (end) => end === '' || end === '..';
  const from = open(ends[0]) ? null : dateOf(ends[0]);
  const to = open(ends[1]) ? null : dateOf(ends[1]);
  if ((!from && !open(ends[0])) || (!to && !open(ends[1])) || (!from && !to)) return null;
  return { first: from ? from.first : null, last: to ? to.last : null, days: null };
}

// The day at which a date is drawn: its first, as the chronicle counts it, or its last where it has no beginning.
export function anchorOf(text) {
  const span = spanOf(text);
  return span && (span.first ?? span.last);
}
