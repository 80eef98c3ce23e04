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

// A convex polygon cut by another, both counted the same way round (Sutherland and Hodgman).
export function cut(polygon, by) {
  let points = polygon;
  for (let i = 0; i < by.length && points.length; i++) {
    const [ax, ay] = by[i], [xb, yb] = by[(i + 1) % by.length];
    const side = ([x, y]) => (xb - ax) * (y - ay) - (yb - ay) * (x - ax);
    const out = [];
    for (let k = 0; k < points.length; k++) {
      const p = points[(k + points.length - 1) % points.length], q = points[k];
      const sp = side(p), sq = side(q);
      if (sp * sq < 0) {
        const share = sp / (sp - sq);
        out.push([p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1])]);
      }
      if (sq >= 0) out.push(q);
    }
    points = out;
  }
  return points;
}
