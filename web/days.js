// days.js - calendar days as whole days since 1970-01-01, as the API's compact answers have them, and as ISO text.

const DAY_MS = 86400000;

// "2022-09-10" as days since 1970-01-01; null for anything that is no such date.
export function dayOf(text) {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const ms = Date.parse(text + 'T00:00:00Z');
  // Some engines roll 30 February over into March.
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? null : ms / DAY_MS;
}

export const isoOf = (day) => new Date(Math.round(day) * DAY_MS).toISOString().slice(0, 10);

export const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

// The same day of the month some months away, or the last of that month.
export function addMonths(day, months) {
  const date = new Date(day * DAY_MS);
  const there = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() + 1, 0)).getUTCDate();
  return there.getTime() / DAY_MS + Math.min(date.getUTCDate(), last) - 1;
}

// The stretch of days that the counts ([[iso, n], ...], ascending) fill but for stray ones: a single report that speaks
// of 1941 must not squash the war into a corner. Cut off at each end is at most 1% of all that was counted, and only
// where that at least halves the stretch. {first, last} in days, or null when nothing is counted.
export function bulk(counts) {
  const days = counts.map(([iso, n]) => [dayOf(iso), n]).filter(([day]) => day !== null);
  if (!days.length) return null;
  const total = days.reduce((sum, [, n]) => sum + n, 0);
  const cut = (list) => {
    let seen = 0;
    return list.find(([, n]) => (seen += n) > total / 100)[0];
  };
  const all = { first: days[0][0], last: days[days.length - 1][0] };
  const kept = { first: cut(days), last: cut([...days].reverse()) };
  return kept.last - kept.first < (all.last - all.first) / 2 ? kept : all;
}
