// lines.mjs - what the makers of the base map do with lines: drop points that do not show, and cut at a box.
// A point is [longitude, latitude] in degrees.

// Ramer, Douglas and Peucker: no point left out lies further than tolerance (degrees of latitude) from the line that
// stays. Degrees of longitude count for their length at the latitude.
export function simplified(points, tolerance) {
  if (points.length <= 2) return points;
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const stack = [[0, points.length - 1]];
  while (stack.length) {
    const [a, b] = stack.pop();
    let furthest = tolerance, at = -1;
    for (let i = a + 1; i < b; i++) {
      const d = distance(points[i], points[a], points[b]);
      if (d > furthest) [furthest, at] = [d, i];
    }
    if (at < 0) continue;
    keep[at] = 1;
    stack.push([a, at], [at, b]);
  }
  return points.filter((_, i) => keep[i]);
}

function distance([x, y], [ax, ay], [bx, by]) {
  const squeeze = Math.cos((y * Math.PI) / 180);
  const dx = (bx - ax) * squeeze, dy = by - ay, px = (x - ax) * squeeze, py = y - ay;
  const along = dx || dy ? Math.min(Math.max((px * dx + py * dy) / (dx * dx + dy * dy), 0), 1) : 0;
  return Math.hypot(px - along * dx, py - along * dy);
}

// A ring cut at the box [west, south, east, north] (Sutherland and Hodgman); null when nothing of it is inside.
export function clipped(ring, [west, south, east, north]) {
  const edges = [
    [(p) => p[0] >= west, (p, q) => crossing(p, q, 0, west)],
    [(p) => p[0] <= east, (p, q) => crossing(p, q, 0, east)],
    [(p) => p[1] >= south, (p, q) => crossing(p, q, 1, south)],
    [(p) => p[1] <= north, (p, q) => crossing(p, q, 1, north)],
  ];
  let points = ring;
  for (const [inside, cross] of edges) {
    const out = [];
    for (let i = 0; i < points.length; i++) {
      const p = points[(i + points.length - 1) % points.length], q = points[i];
      if (inside(p) !== inside(q)) out.push(cross(p, q));
      if (inside(q)) out.push(q);
    }
    points = out;
    if (points.length < 3) return null;
  }
  const [first, last] = [points[0], points[points.length - 1]];
  if (first[0] !== last[0] || first[1] !== last[1]) points.push(first);
  return points;
}

function crossing(p, q, axis, at) {
  const share = (at - p[axis]) / (q[axis] - p[axis]);
  const point = [p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1])];
  point[axis] = at;
  return point;
}

// The pieces of a line that lie in the box, cut off at whole points.
export function inside(points, [west, south, east, north]) {
  const pieces = [];
  let piece = [];
  for (const point of points) {
    const [x, y] = point;
    if (x >= west && x <= east && y >= south && y <= north) piece.push(point);
    else {
      if (piece.length > 1) pieces.push(piece);
      piece = [];
    }
  }
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}

// Rounded to so many decimals; points that fall together become one.
export function rounded(points, decimals) {
  const scale = 10 ** decimals;
  const out = [];
  for (const [x, y] of points) {
    const point = [Math.round(x * scale) / scale, Math.round(y * scale) / scale];
    const last = out[out.length - 1];
    if (!last || last[0] !== point[0] || last[1] !== point[1]) out.push(point);
  }
  return out;
}
