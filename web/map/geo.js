// geo.js - the map's plane: the web's Mercator projection with the world as a unit square, x from west, y from north.

export const mercatorX = (lon) => (lon + 180) / 360;
export const mercatorY = (lat) => {
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};
export const lonOf = (x) => x * 360 - 180;
export const latOf = (y) => (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;

// How much of the plane a kilometre is at this height of it.
export const perKm = (y) => 1 / (40075.017 * Math.cos((latOf(y) * Math.PI) / 180));

// The world's width in pixels at a zoom.
export const worldSize = (zoom) => 512 * 2 ** zoom;
