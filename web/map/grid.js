// grid.js - finds the points near a point: a grid of square cells, the points of each cell side by side in one list.
// Built once in linear time; asked for each movement of the mouse.

const PER_CELL = 4;
const SIDE_MOST = 512; // cells

// xs, ys: the points, arrays of numbers of one length.
export function createGrid(xs, ys) {
  const n = xs.length;
  let west = Infinity, east = -Infinity, north = Infinity, south = -Infinity;
  for (let i = 0; i < n; i++) {
    west = Math.min(west, xs[i]);
    east = Math.max(east, xs[i]);
    north = Math.min(north, ys[i]);
    south = Math.max(south, ys[i]);
  }
  const side = Math.max(1, Math.min(SIDE_MOST, Math.ceil(Math.sqrt(n / PER_CELL))));
  const size = Math.max(east - west, south - north, Number.MIN_VALUE) / side;
  const at = (value, from) => Math.max(0, Math.min(side - 1, Math.floor((value - from) / size)));
  const cell = (i) => at(ys[i], north) * side + at(xs[i], west);

  const begin = new Uint32Array(side * side + 1);
  for (let i = 0; i < n; i++) begin[cell(i) + 1]++;
  for (let c = 0; c < side * side; c++) begin[c + 1] += begin[c];
  const fill = begin.slice();
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[fill[cell(i)]++] = i;

  // fn(i) for each point whose cell meets the rectangle: all that are in it, and some that are near it.
  const each = (x0, y0, x1, y1, fn) => {
    if (n === 0 || x1 < west || x0 > east || y1 < north || y0 > south) return;
    for (let row = at(y0, north); row <= at(y1, north); row++) {
      const first = begin[row * side + at(x0, west)], last = begin[row * side + at(x1, west) + 1];
      for (let k = first; k < last; k++) fn(order[k]);
    }
  };

  // The point within the reach of (x, y) for which distance less its own reach(i) is least; -1 when there is none.
  // reach(i): how far the point can be hit, at most `most`; negative for a point that cannot be.
  const nearest = (x, y, most, reach) => {
    let best = -1, least = Infinity;
    each(x - most, y - most, x + most, y + most, (i) => {
      const beyond = Math.hypot(xs[i] - x, ys[i] - y) - reach(i);
      if (reach(i) >= 0 && beyond <= 0 && beyond < least) [best, least] = [i, beyond];
    });
    return best;
  };
  return { each, nearest };
}
