// cells.js - the picture of areas: the ground that lies nearer to a town than to any other has the colour of who holds
// that town, but no further than REACH_KM from it. Where nobody is known to hold anything, nothing is coloured.

import { Delaunay } from 'd3-delaunay';
import { CONTESTED, HELD } from './control.js';
import { cut, latOf, lonOf, perKm } from './geo.js';

const REACH_KM = 22;
const CORNERS = 40; // of the circle that bounds a cell
const TOWNS_MOST = 8000; // the weightiest; more would take longer than a picture may
const OPACITY = { 1: 0.34, 2: 0.3, 3: 0.24, 4: 0.18, 5: 0.13, 6: 0.1 };

function circle(x, y, r) {
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
}

const turn = (points) => points.reduce((sum, [x, y], i) => {
  const [px, py] = points[(i + points.length - 1) % points.length];
  return sum + px * y - x * py;
}, 0);

// GeoJSON of the areas on the day of the scene: a feature for each side and grade.
export function createCells(scene) {
  const towns = [];
  for (const index of scene.control.ranked) {
    if (towns.length >= TOWNS_MOST) break;
    const place = scene.place(index);
    if (place.kind !== 'city' || !scene.told(index)) continue;
    // A town of which nobody is known to hold it has its ground, too: its neighbours do not colour that.
    const state = scene.stateOf(index);
    const held = state && (state.state === HELD || state.state === CONTESTED) && state.side >= 0;
    towns.push({ place, state: held ? state : null });
  }
  const groups = new Map();
  if (towns.length) {
    const voronoi = Delaunay.from(towns, ({ place }) => place.x, ({ place }) => place.y).voronoi([0, 0, 1, 1]);
    towns.forEach(({ place, state }, i) => {
      const cell = state && voronoi.cellPolygon(i);
      if (!cell) return; // or two towns on one point: the weightier one has it
      const ring = cell.slice(0, -1);
      if (turn(ring) < 0) ring.reverse();
      const points = cut(ring, circle(place.x, place.y, REACH_KM * perKm(place.y)));
      if (points.length < 3) return;
      const degrees = [...points, points[0]].map(([x, y]) => [lonOf(x), latOf(y)]);
      const key = `${state.side} ${state.state === CONTESTED ? 6 : state.grade}`;
      (groups.get(key) ?? groups.set(key, []).get(key)).push([degrees]);
    });
  }
  return {
    type: 'FeatureCollection',
    features: [...groups].map(([key, coordinates]) => {
      const [side, grade] = key.split(' ').map(Number);
      const properties = { colour: scene.colour(side), opacity: OPACITY[grade] };
      return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
    }),
  };
}
