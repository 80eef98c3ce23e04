// style.js - the look of the base map: our own land, frontiers and regions, or the streets of a Protomaps file. No
// labels: those are ours (labels.js), in the reader's language and without fonts from elsewhere.

export const INKS = {
  light: {
    water: '#d5e0e6', river: '#bcd0dc', land: '#f5f3ed', far: '#ebe8df', region: '#c9c3b5', frontier: '#8f8778',
    green: '#e4ebd9', built: '#e9e4da', road: '#ffffff', road_edge: '#d8d2c4',
    paper: '#ffffff', grey: '#6b7280', text: '#23282d', halo: '#fbfaf6', water_text: '#5f7f90',
  },
  dark: {
    water: '#14222c', river: '#1d3645', land: '#25292d', far: '#1b1f22', region: '#3c444b', frontier: '#6d7680',
    green: '#222c24', built: '#2a2f33', road: '#3a4148', road_edge: '#1d2125',
    paper: '#171a1d', grey: '#9aa3af', text: '#e6e3dc', halo: '#171a1d', water_text: '#6e93a8',
  },
};

const is = (name) => ['==', ['get', 'is'], name];
const wide = (...stops) => ['interpolate', ['exponential', 1.4], ['zoom'], ...stops];

// sea: the theatre's box with the land cut out of it; it lies over the areas, so that these end at the coast.
function own(ink) {
  const layer = (id, type, filter, paint, more = {}) => ({ id, type, source: 'base', filter, paint, ...more });
  const round = { layout: { 'line-join': 'round', 'line-cap': 'round' } };
  return [
    { id: 'background', type: 'background', paint: { 'background-color': ink.water } },
    layer('world', 'fill', is('world'), { 'fill-color': ink.far, 'fill-antialias': false }),
    layer('theatre', 'fill', is('theatre'), { 'fill-color': ink.land, 'fill-antialias': false }),
    layer('sea', 'fill', is('sea'), { 'fill-color': ink.water }),
    layer('river', 'line', is('river'), { 'line-color': ink.river, 'line-width': wide(4, 0.6, 7, 1.4, 11, 4) }, round),
    layer('region', 'line', is('region'),
      { 'line-color': ink.region, 'line-width': wide(4, 0.5, 8, 1.1, 12, 1.6), 'line-dasharray': [3, 2] }),
    layer('frontier', 'line', is('frontier'), { 'line-color': ink.frontier, 'line-width': wide(3, 0.7, 8, 1.7, 12, 2.4) }, round),
  ];
}

// The Protomaps basemap, version 4 of its layers: earth, water, landcover, landuse, roads, boundaries.
function streets(ink) {
  const layer = (id, type, name, paint, more = {}) => ({ id, type, source: 'streets', 'source-layer': name, paint, ...more });
  const kind = (...names) => ['in', ['get', 'kind'], ['literal', names]];
  return [
    { id: 'background', type: 'background', paint: { 'background-color': ink.water } },
    layer('earth', 'fill', 'earth', { 'fill-color': ink.land }, { filter: ['==', ['geometry-type'], 'Polygon'] }),
    layer('landcover', 'fill', 'landcover', { 'fill-color': ink.green, 'fill-opacity': 0.5 },
      { filter: kind('forest', 'grassland', 'farmland', 'scrub'), maxzoom: 8 }),
    layer('green', 'fill', 'landuse', { 'fill-color': ink.green, 'fill-opacity': 0.8 },
      { filter: kind('forest', 'wood', 'park', 'nature_reserve', 'grass', 'meadow') }),
    layer('built', 'fill', 'landuse', { 'fill-color': ink.built },
      { filter: kind('residential', 'industrial', 'commercial', 'military', 'aerodrome') }),
    layer('water', 'fill', 'water', { 'fill-color': ink.water }, { filter: ['==', ['geometry-type'], 'Polygon'] }),
    layer('rivers', 'line', 'water', { 'line-color': ink.water, 'line-width': wide(7, 0.6, 12, 2.5) },
      { filter: ['==', ['geometry-type'], 'LineString'] }),
    layer('road-edge', 'line', 'roads', { 'line-color': ink.road_edge, 'line-width': wide(6, 0.6, 10, 2.4, 14, 8) },
      { filter: kind('highway', 'major_road') }),
    layer('road-minor', 'line', 'roads', { 'line-color': ink.road, 'line-width': wide(11, 0.4, 14, 2.5) },
      { filter: kind('medium_road', 'minor_road', 'other'), minzoom: 11 }),
    layer('road', 'line', 'roads', { 'line-color': ink.road, 'line-width': wide(6, 0.3, 10, 1.4, 14, 6) },
      { filter: kind('highway', 'major_road') }),
    layer('rail', 'line', 'roads', { 'line-color': ink.frontier, 'line-width': 0.6, 'line-dasharray': [4, 2] },
      { filter: kind('rail'), minzoom: 9 }),
    layer('region', 'line', 'boundaries', { 'line-color': ink.region, 'line-width': 1, 'line-dasharray': [3, 2] },
      { filter: kind('region') }),
    layer('frontier', 'line', 'boundaries', { 'line-color': ink.frontier, 'line-width': wide(3, 0.7, 8, 1.7) },
      { filter: kind('country') }),
  ];
}

// A style of MapLibre's. cells: GeoJSON; base: the address of the page's own map; withStreets: that of a file of streets,
// or null.
export function createStyle(theme, { base, cells, withStreets }) {
  const ink = INKS[theme];
  const layers = withStreets ? streets(ink) : own(ink);
  const areas = {
    id: 'cells', type: 'fill', source: 'cells',
    paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': ['get', 'opacity'], 'fill-antialias': false },
  };
  const under = layers.findIndex(({ id }) => id === 'sea' || id === 'water');
  layers.splice(under, 0, areas);
  return {
    version: 8,
    sources: {
      cells: { type: 'geojson', data: cells },
      ...(withStreets
        ? { streets: { type: 'vector', url: `pmtiles://${withStreets}` } }
        : { base: { type: 'geojson', data: base, tolerance: 0.2 } }),
    },
    layers,
  };
}
