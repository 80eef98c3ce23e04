// page.test.mjs - the pure parts of the page's frame, map and bar of time. Run by node --test.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, bulk, dayOf, isoOf } from '../../web/days.js';
import { formatDay, formatNumber, preferred, setLocale, t, words } from '../../web/i18n.js';
import { clipped, inside, rounded, simplified } from '../../web/lines.mjs';
import { CONTESTED, EVER, HELD, importance, LEFT, NONE, readControl } from '../../web/map/control.js';
import { cut, latOf, lonOf, mercatorX, mercatorY, perKm } from '../../web/map/geo.js';
import { createGrid } from '../../web/map/grid.js';
import { createState, fromQuery, KEYS, patched, same, toQuery } from '../../web/state.js';
import { limits, scale, span, ticks } from '../../web/time/axis.js';

// A window of which only the address, the history and the clock are there.
function someWindow(search) {
  const listeners = {};
  const log = [];
  const timers = [];
  const go = (kind) => (_, __, query) => {
    log.push([kind, query]);
    window.location.search = query;
  };
  const window = {
    location: { search }, history: { pushState: go('push'), replaceState: go('replace') }, log,
    addEventListener: (name, fn) => { listeners[name] = fn; },
    setTimeout: (fn) => timers.push(fn), clearTimeout: (id) => { timers[id - 1] = null; },
    pass: () => timers.splice(0).forEach((fn) => fn?.()),
    back: (query) => {
      window.location.search = query;
      listeners.popstate();
    },
  };
  return window;
}

test('a state goes into the address and comes back', () => {
  const days = { on: '2022-09-09', known: '2022-09-10', since: '2022-02-24', until: '2024-02-29' };
  const full = { ...Object.fromEntries(KEYS.map((key, i) => [key, `${key} & ${i} =?#+é`])), ...days };
  assert.deepEqual(fromQuery(toQuery(full)), full);
  const none = fromQuery('');
  assert.ok(KEYS.every((key) => none[key] === null));
  assert.equal(toQuery(none), '?');
  assert.equal(toQuery({ ...none, place: 'geonames:703656' }), '?place=geonames:703656');
});

test('an address that is not ours does no harm', () => {
  assert.ok(same(fromQuery('?nonsense=1&constructor=2&__proto__=3&place='), fromQuery('')));
  assert.equal(fromQuery(`?q=${'x'.repeat(501)}`).q, null);
  for (const day of ['2022-02-30', '2022-09', '<b>', '0', 'null']) assert.equal(fromQuery(`?known=${day}&on=${day}`).known, null, day);
  assert.equal(fromQuery('?embed').embed, '1');
  assert.equal(fromQuery('?place=%E0%A4%A').place?.length > 0, true);
});

test('what is opened closes what was open inside the other', () => {
  const open = fromQuery('?view=disputes&place=a&claim=b&report=c&side=UA&on=2022-09-10');
  assert.deepEqual([patched(open, { claim: 'x' }).place, patched(open, { claim: 'x' }).report], ['a', null]);
  assert.deepEqual([patched(open, { place: 'x' }).claim, patched(open, { place: 'x' }).view], [null, 'disputes']);
  assert.equal(patched(open, { report: 'r', claim: 'k' }).claim, 'k');
  assert.equal(patched(open, { view: 'figures' }).side, null);
  assert.equal(patched(open, { view: 'disputes' }).side, 'UA');
  assert.equal(patched(open, { on: '2022-09-11' }).report, 'c');
  assert.equal(patched(open, { on: '' }).on, null);
  assert.throws(() => patched(open, { colour: 'red' }));
});

test('opening is a step back can undo, moving the day is not', () => {
  const window = someWindow('?lang=nl');
  const state = createState(window);
  const seen = [];
  state.subscribe((next, previous) => seen.push([previous.on, next.on, next.place]));
  state.set({ on: '2022-09-10' });
  state.set({ on: '2022-09-11' });
  assert.deepEqual(window.log, [], 'the address waits');
  window.pass();
  assert.deepEqual(window.log, [['replace', '?on=2022-09-11&lang=nl']]);
  state.set({ place: 'p' });
  assert.deepEqual(window.log[1], ['push', '?place=p&on=2022-09-11&lang=nl']);
  window.back('?on=2022-09-11&lang=nl');
  assert.equal(state.get().place, null);
  assert.equal(seen.length, 4);
  state.set({ on: '2022-09-11' });
  assert.equal(seen.length, 4, 'no change, nobody told');
});

test('a link keeps the reader where he looks', () => {
  const state = createState(someWindow('?lang=nl&zoom=5&on=2022-09-10'));
  const href = state.link({ place: 'p' });
  assert.equal(href, '?place=p&on=2022-09-10&lang=nl&zoom=5');
  state.set({ zoom: '8', lang: 'en' });
  state.follow(href);
  assert.deepEqual([state.get().place, state.get().zoom, state.get().lang], ['p', '8', 'en']);
});

test('days', () => {
  assert.equal(dayOf('1970-01-01'), 0);
  assert.equal(isoOf(dayOf('2022-02-28') + 1), '2022-03-01');
  for (const wrong of ['2022-02-30', '2022-13-01', '2022-9-1', '2022', '', null, undefined, 20220910, '2022-09-10T00']) assert.equal(dayOf(wrong), null);
  assert.equal(isoOf(addMonths(dayOf('2024-01-31'), 1)), '2024-02-29');
  assert.equal(isoOf(addMonths(dayOf('2022-03-31'), -1)), '2022-02-28');
});

test('a stray date does not squash the axis, an early war does not count as stray', () => {
  const war = Array.from({ length: 300 }, (_, i) => [isoOf(dayOf('2022-02-24') + i), 3]);
  const kept = bulk([['1941-06-22', 1], ...war]);
  assert.ok(isoOf(kept.first) >= '2022-02-24');
  const two = bulk([['2014-04-12', 300], ...war]);
  assert.equal(isoOf(two.first), '2014-04-12');
  assert.equal(bulk([]), null);
  assert.deepEqual(bulk([['2022-09-10', 1]]), { first: 19245, last: 19245 });
});

test('the axis: its days, its scale, its labels', () => {
  const limit = limits({ first_day: '2022-02-23', last_day: '2023-08-12' });
  assert.equal(limits({ first_day: null, last_day: null }), null);
  const whole = span(limit, [], true);
  assert.ok(whole.first < limit.first && whole.last > limit.last);
  const near = span(limit, [['2022-09-08', 5], ['2022-09-12', 5]], false, dayOf('2022-03-01'), null);
  assert.ok(near.first <= dayOf('2022-03-01') && near.last < dayOf('2022-12-01'));
  const { x, day } = scale(whole, 900);
  for (const some of [limit.first, 19245, limit.last]) assert.ok(Math.abs(day(x(some)) - some) < 1e-9);
  for (const width of [320, 900, 1600]) {
    for (const shown of [{ first: 19240, last: 19254 }, whole, { first: -40000, last: 25000 }]) {
      const list = ticks(shown, width);
      assert.ok(list.length >= 1 && list.length <= width / 40, `${width}: ${list.length}`);
      for (let i = 1; i < list.length; i++) assert.ok(list[i].day > list[i - 1].day);
    }
  }
});

test('the grid finds what a search through all finds', () => {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const n = 3000;
  const xs = Float64Array.from({ length: n }, random), ys = Float64Array.from({ length: n }, () => random() ** 3);
  const reach = (i) => (i % 7 === 0 ? -1 : 0.001 + (i % 5) * 0.004);
  const grid = createGrid(xs, ys);
  for (let k = 0; k < 500; k++) {
    const x = random() * 1.2 - 0.1, y = random() * 1.2 - 0.1;
    let best = -1, least = Infinity;
    for (let i = 0; i < n; i++) {
      const beyond = Math.hypot(xs[i] - x, ys[i] - y) - reach(i);
      if (reach(i) >= 0 && beyond <= 0 && beyond < least) [best, least] = [i, beyond];
    }
    assert.equal(grid.nearest(x, y, 0.02, reach), best);
  }
  assert.equal(createGrid([], []).nearest(0, 0, 1, () => 1), -1);
  assert.equal(createGrid([0.5, 0.5], [0.5, 0.5]).nearest(0.5, 0.5, 0.1, () => 0.1), 0);
});

test('the state of a place on a day', () => {
  const control = readControl({
    known: null, sides: ['RU', 'UA'],
    places: [['a', 'A', 'city', 49, 37, 1000, 2], ['b', 'B', 'city', 50, 36, null, 0], ['c', 'C', 'region', 50, 36, 0, 4]],
    // The server has places in another order than states.
    states: [[1, 5, null, HELD, 0, -1, 6, 1], [0, 20, 20, CONTESTED, 1, 0, 3, 2], [0, 10, 19, HELD, 1, -1, 1, 2], [0, 25, null, LEFT, -1, 0, 2, 1]],
  });
  const kind = (place, day) => control.stateOn(place, day)?.state ?? null;
  assert.deepEqual([9, 10, 19, 20, 21, 24, 25, 99999].map((day) => kind(0, day)), [null, HELD, HELD, CONTESTED, null, null, LEFT, LEFT]);
  assert.deepEqual([kind(1, 4), kind(1, 5), kind(2, 5)], [null, HELD, null]);
  // Of what is spoken of, each day is drawn once: a state or a gap.
  const drawn = control.drawn();
  for (const day of [-100, 9, 10, 20, 22, 25, 5000]) {
    assert.equal(drawn.filter(({ place, first, last }) => place === 0 && first <= day && day <= last).length, 1, String(day));
    assert.equal(drawn.filter(({ place, first, last }) => place === 2 && first <= day && day <= last).length, 1);
  }
  assert.equal(drawn.filter(({ place, state }) => place === 1 && state === NONE).length, 0);
  assert.equal(drawn.every(({ last }) => last <= EVER), true);
  assert.deepEqual(control.ranked, [0, 1, 2]);
  assert.ok(importance(0, 0) === 0 && importance(1e7, 1e6) === 1 && importance(30000, 5) > importance(3000, 5));
});

test('the plane of the map', () => {
  for (const [lon, lat] of [[0, 0], [37.6, 49.7], [-120, -60], [179, 84]]) {
    assert.ok(Math.abs(lonOf(mercatorX(lon)) - lon) < 1e-9 && Math.abs(latOf(mercatorY(lat)) - lat) < 1e-9);
  }
  assert.ok(Math.abs(perKm(mercatorY(0)) * 40075.017 - 1) < 1e-9 && perKm(mercatorY(60)) > 1.99 * perKm(mercatorY(0)));
  const square = [[0, 0], [2, 0], [2, 2], [0, 2]];
  const area = (points) => Math.abs(points.reduce((sum, [x, y], i) => sum + points.at(i - 1)[0] * y - x * points.at(i - 1)[1], 0)) / 2;
  assert.equal(area(cut(square, [[1, 1], [3, 1], [3, 3], [1, 3]])), 1);
  assert.equal(area(cut(square, [[-1, -1], [3, -1], [3, 3], [-1, 3]])), 4);
  assert.equal(cut(square, [[5, 5], [6, 5], [6, 6], [5, 6]]).length, 0);
});

test('lines of the base map', () => {
  assert.deepEqual(simplified([[0, 0], [1, 0.001], [2, 0]], 0.01), [[0, 0], [2, 0]]);
  assert.deepEqual(simplified([[0, 0], [1, 0.5], [2, 0]], 0.01), [[0, 0], [1, 0.5], [2, 0]]);
  assert.deepEqual(rounded([[0.1234, 0], [0.1239, 0], [1, 1]], 2), [[0.12, 0], [1, 1]]);
  assert.deepEqual(inside([[0, 0], [1, 1], [9, 9], [2, 2], [3, 3]], [0, 0, 5, 5]), [[[0, 0], [1, 1]], [[2, 2], [3, 3]]]);
  assert.equal(clipped([[10, 10], [11, 10], [11, 11]], [0, 0, 5, 5]), null);
  const ring = clipped([[-5, -5], [15, -5], [15, 15], [-5, 15], [-5, -5]], [0, 0, 5, 5]);
  assert.deepEqual([...ring].sort().map(String).filter((p, i, all) => p !== all[i - 1]), ['0,0', '0,5', '5,0', '5,5']);
});

test('both languages have the same words, and the same gaps in them', () => {
  assert.deepEqual(Object.keys(words.nl).sort(), Object.keys(words.en).sort());
  const gaps = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const key of Object.keys(words.nl)) assert.deepEqual(gaps(words.nl[key]), gaps(words.en[key]), key);
});

test('dates, numbers and words as the language writes them', () => {
  setLocale('nl');
  assert.equal(formatDay('2022-09-10'), '10 september 2022');
  assert.equal(formatDay('2022-09'), 'september 2022');
  assert.equal(formatDay('2022'), '2022');
  assert.equal(formatDay('../2022-09-09'), 'uiterlijk 9 september 2022');
  assert.equal(formatDay('2022-02-24~'), 'omstreeks 24 februari 2022');
  assert.equal(formatDay('2022-W36'), 'week 36 van 2022');
  assert.equal(formatDay('2022-23'), 'herfst 2022');
  assert.equal(formatDay('[2022-09-10,2022-09-12]'), '10 september 2022 of 12 september 2022');
  assert.equal(formatNumber(12345.6), '12.345,6');
  assert.equal(t('map.claims', { n: 1 }), '1 bewering');
  assert.equal(t('map.claims', { n: 2000 }), '2.000 beweringen');
  setLocale('en');
  assert.equal(formatDay('2022-09-10/2022-09-12'), '10 September 2022 – 12 September 2022');
  assert.equal(formatDay('2022-09-10/..'), 'from 10 September 2022');
  assert.equal(formatDay('2022-02-30'), '2022-02-30');
  assert.equal(formatDay('gibberish'), 'gibberish');
  assert.equal(formatDay(null), '');
  assert.equal(t('no.such.key'), 'no.such.key');
  assert.deepEqual([preferred(['nl-BE', 'en']), preferred(['uk']), preferred(undefined)], ['nl', 'en', 'en']);
  assert.throws(() => setLocale('de'));
});
