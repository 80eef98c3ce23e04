// control.js - who holds what: the answer of /control in the shape in which the map uses it. All days are in it, so
// that a change of the day asks nobody anything.

import { mercatorX, mercatorY } from './geo.js';

export const HELD = 1, CONTESTED = 2, LEFT = 3; // NONE is 0: named, no state
export const NONE = 0;
export const EVER = 1e7; // a day after all days
const NOWHERE = -9; // beside the plane of the map

// What the map draws of a place: by how many live there, and how much is said of it. From 0 to 1.
export const importance = (population, claims) =>
  Math.min(1, Math.max(0, Math.log10(population + 1) - 2.5) / 4 + Math.min(0.3, Math.log10(claims + 1) / 8));

export function readControl({ sides, places: rows, states: list, known }) {
  const places = rows.map(([id, name, kind, lat, lon, population, claims]) => ({
    id, name, kind, lat, lon, population, claims,
    x: lon === null ? NOWHERE : mercatorX(lon), y: lat === null ? NOWHERE : mercatorY(lat), weight: importance(population ?? 0, claims ?? 0),
  }));
  const states = list.map(([place, first, last, state, side, other, grade, sources]) => ({
    place, first, last: last ?? EVER, state, side, other, grade, sources,
  })).sort((a, b) => a.place - b.place || a.first - b.first);
  const begin = new Uint32Array(places.length + 1);
  for (const { place } of states) begin[place + 1]++;
  for (let i = 0; i < places.length; i++) begin[i + 1] += begin[i];
  const byId = new Map(places.map((place, i) => [place.id, i]));

  // The state of a place on a day, or null. The states of a place stand side by side, in order of their days.
  const stateOn = (place, day) => {
    let low = begin[place], high = begin[place + 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (states[middle].first <= day) low = middle + 1;
      else high = middle;
    }
    const found = low > begin[place] ? states[low - 1] : null;
    return found && found.last >= day ? found : null;
  };

  // What is drawn: each state, and for a place that is spoken of, each stretch without one.
  const drawn = () => {
    const out = [...states];
    places.forEach(({ claims }, place) => {
      if (!claims) return;
      let from = -EVER;
      const none = { place, state: NONE, side: -1, other: -1, grade: 1 };
      const gap = (first, last) => first <= last && out.push({ ...none, first, last });
      for (let i = begin[place]; i < begin[place + 1]; i++) {
        gap(from, states[i].first - 1);
        from = states[i].last + 1;
      }
      gap(from, EVER);
    });
    // Drawn last is seen: towns over regions, what has a state over what has none, large over small.
    const rank = ({ place, state }) => (places[place].kind === 'city' ? 2 : 0) + (state === NONE ? 0 : 1);
    return out.sort((a, b) => rank(a) - rank(b) || places[a.place].weight - places[b.place].weight);
  };

  // Towns before regions, heaviest first: the order in which places get a label, and stand in the list.
  const town = (i) => (places[i].kind === 'city' ? 1 : 0);
  const ranked = places.map((_, i) => i).sort((a, b) => town(b) - town(a) || places[b].weight - places[a].weight);
  return { sides, places, states, known, stateOn, drawn, byId, ranked };
}
