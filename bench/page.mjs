#!/usr/bin/env node
// page.mjs - what the page of `kroniek serve` costs: until the first picture, from a key or a click to the next one,
// while the day runs; its weight; what axe finds wrong; and what the interface below it answers under load, while
// reports come in.
//
// usage: bench/page.mjs [REPORTS] [--db FILE] [--only page|api] [--rate N] [--seconds N]       (what `make bench-page` calls)
//
// The record is made (bench/made-claims.py): REPORTS reports (100000) of 30,000 places; --db takes one that is there.
// The page is drawn by Debian's Chromium at 1280 by 800 pixels. Where there is no graphics card its pictures are
// computed by the processor, so beside each figure stands what of it was the page's own work (processor time of the
// main thread for script, style and layout), which a graphics card does not change. Load comes open-loop from
// bench/load-api.mjs: --rate requests a second (500) at their appointed times for --seconds (20), whether earlier ones
// are answered or not; latency counts from the appointed time, so that waiting in a queue is not left out. Beside it
// stands a static file of the same size from `python3 -m http.server` under the same load. One line a figure; the load
// average of the machine stands beside it.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, openPage, ready, root, serve, violations } from '../tests/web/browser.mjs';

const kroniek = process.env.KRONIEK ?? join(root, 'build/kroniek');
const SIZE = { width: 1280, height: 800 };
const ROUNDS = 5, KEYS = 20, RUN_S = 6;

const say = (name, text) => console.log(`${name.padEnd(38)}${text}   [load ${loadavg()[0].toFixed(1)}]`);
const sorted = (list) => [...list].sort((a, b) => a - b);
const share = (list, part) => sorted(list)[Math.min(list.length - 1, Math.floor(list.length * part))];
const ms = (n) => `${n.toFixed(n < 10 ? 1 : 0)} ms`;
const spread = (list) => `median ${ms(share(list, 0.5))}, least ${ms(Math.min(...list))}, most ${ms(Math.max(...list))}`;
const pause = (time) => new Promise((done) => setTimeout(done, time));

function options(args) {
  const value = (name, otherwise) => (args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : otherwise);
  const out = { db: value('--db', null), only: value('--only', null), rate: Number(value('--rate', 500)), seconds: Number(value('--seconds', 20)) };
  return { ...out, reports: Number(args[0] ?? 100000) };
}

function makeRecord(folder, reports) {
  const db = join(folder, 'made.db');
  const start = Date.now();
  execFileSync('bash', ['-c', 'set -o pipefail; python3 "$1" "$2" | "$3" load -q -d "$4" && "$3" rebuild -q -d "$4"', 'bash',
    join(root, 'bench/made-claims.py'), String(reports), kroniek, db]);
  say('record', `${reports} reports, ${(statSync(db).size / 1e6).toFixed(0)} MB, made in ${((Date.now() - start) / 1000).toFixed(0)} s`);
  return db;
}

// ---- the page ----

// Milliseconds of processor time of the main thread so far, by kind: what others do on the machine is not in it, nor is
async function work(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return { script: of.ScriptDuration * 1000, layout: (of.LayoutDuration + of.RecalcStyleDuration) * 1000 };
}
const less = (after, before) => ({ script: after.script - before.script, layout: after.layout - before.layout });
const told = ({ script, layout }, n = 1) => `script ${ms(script / n)}, style and layout ${ms(layout / n)}`;

// When the places are first drawn: the call that hands a hundred or more of them to the graphics context, and a pixel read
// back, which waits until it has drawn them.
const FIRST = () => {
  const own = WebGL2RenderingContext.prototype;
  for (const name of ['drawArrays', 'drawArraysInstanced']) {
    const draw = own[name];
    own[name] = function drawAndLook(mode, first, count, instances) {
      draw.call(this, mode, first, count, instances);
      if (window.firstPicture === undefined && (instances ?? (mode === this.POINTS ? count : 0)) >= 100) {
        this.readPixels(0, 0, 1, 1, this.RGBA, this.UNSIGNED_BYTE, new Uint8Array(4));
        window.firstPicture = performance.now();
      }
    };
  }
};

async function firstPicture(browser, url) {
  const times = [], paints = [], scripts = [];
  for (let i = 0; i < ROUNDS; i++) {
    const context = await browser.newContext({ viewport: SIZE, locale: 'nl-NL' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(FIRST);
    await page.goto(url);
    await page.waitForFunction(() => window.firstPicture !== undefined, null, { timeout: 60000 });
    times.push(await page.evaluate(() => window.firstPicture));
    paints.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN));
    scripts.push((await work(session)).script);
    await context.close();
  }
  say('first picture with places', spread(times));
  say('  of it, first text on the screen', spread(paints));
  say('  of it, script in the main thread', spread(scripts));
}

async function interaction(browser, url) {
  const { page, context } = await openPage(browser, url, { viewport: SIZE });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await ready(page);
  await pause(4000);
  await page.locator('#time .handle.on').focus();
  let before = await work(session);
  const frames = [];
  for (let i = 0; i < KEYS; i++) {
    frames.push(await page.evaluate(() => new Promise((done) => {
      const start = performance.now();
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }));
      const handled = performance.now() - start;
      requestAnimationFrame(() => setTimeout(() => done({ frame: performance.now() - start, handled })));
    })));
    await pause(60);
  }
  say('key on the slider to next frame', spread(frames.map(({ frame }) => frame)));
  say('  the key\'s handler', spread(frames.map(({ handled }) => handled)));
  say('  a key, all that follows', told(less(await work(session), before), KEYS));

  // A click on a place, until its panel has its state.
  const clicks = [];
  before = await work(session);
  const places = await page.evaluate(async () => (await (await fetch('api/v1/places?q=k&limit=8')).json()).items.map(({ id }) => id));
  for (const id of places) {
    clicks.push(await page.evaluate((place) => new Promise((done) => {
      const link = document.createElement('a');
      link.setAttribute('href', `?place=${place}`);
      document.body.append(link);
      const start = performance.now();
      link.click();
      link.remove();
      let title = 0;
      const look = () => {
        const panel = document.getElementById('panel');
        if (!panel.hidden && !title) title = performance.now() - start;
        if (panel.querySelector('.v-state')) return void setTimeout(() => done({ title, whole: performance.now() - start }));
        return void requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }), id));
    await page.locator('#panel > header button').click();
    await pause(400);
  }
  say('place chosen to panel open', spread(clicks.map(({ title }) => title)));
  say('place chosen to panel with its state', spread(clicks.map(({ whole }) => whole)));
  say('  a place, all that follows', told(less(await work(session), before), places.length));
  await context.close();
}

// Frames while time runs, and while the handle is dragged.
async function frames(browser, url) {
  for (const [name, query, act] of [
    ['playing the day', '', async (page) => page.locator('#time .play').click()],
    ['playing the day, zoomed in', '&lat=49.7&lon=37.6&zoom=8', async (page) => page.locator('#time .play').click()],
    ['dragging the day', '', async (page) => {
      const track = await page.locator('#time .track').boundingBox();
      const y = track.y + 10;
      await page.mouse.move(track.x + track.width * 0.5, y);
      await page.mouse.down();
      const end = Date.now() + RUN_S * 1000;
      for (let i = 0; Date.now() < end; i++) await page.mouse.move(track.x + track.width * (0.5 + 0.4 * Math.sin(i / 15)), y);
      await page.mouse.up();
    }],
  ]) {
    const { page, context } = await openPage(browser, `${url}?on=2023-06-01${query}`, { viewport: SIZE });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await ready(page);
    await pause(4000);
    const before = await work(session);
    await page.evaluate((seconds) => {
      window.drawn = [];
      const until = performance.now() + seconds * 1000;
      const tick = (now) => {
        window.drawn.push(now);
        if (now < until) requestAnimationFrame(tick);
        else window.over = true;
      };
      requestAnimationFrame(tick);
    }, RUN_S);
    await act(page);
    await page.waitForFunction(() => window.over, null, { timeout: 60000 });
    const stamps = await page.evaluate(() => window.drawn);
    const used = less(await work(session), before);
    const gaps = stamps.slice(1).map((at, i) => at - stamps[i]);
    const rate = (1000 * gaps.length) / (stamps[stamps.length - 1] - stamps[0]);
    say(name, `${rate.toFixed(1)} frames a second; the longest between two ${ms(Math.max(...gaps))}`);
    say('  a frame in the main thread', `${told(used, gaps.length)}: room for ${Math.round(1000 / ((used.script + used.layout) / gaps.length))} a second`);
    await context.close();
  }
}

async function accessibility(browser, url) {
  const { page, context } = await openPage(browser, url, { viewport: SIZE });
  await ready(page);
  let count = 0;
  for (const view of ['', '?place=geonames:703656', '?view=disputes', '?view=figures', '?view=reports', '?view=sources']) {
    await page.goto(url + view);
    await ready(page);
    await pause(2500);
    const found = await violations(page);
    count += found.length;
    for (const line of found.slice(0, 3)) console.log(`  ${view || 'map'}: ${line.slice(0, 160)}`);
  }
  say('accessibility violations (axe)', `${count} in 6 views`);
  await context.close();
}

async function measurePage(db) {
  const server = await serve(db);
  const chrome = await launch();
  try {
    await firstPicture(chrome.browser, server.url);
    await interaction(chrome.browser, server.url);
    await frames(chrome.browser, server.url);
    await accessibility(chrome.browser, server.url);
  } finally {
    await chrome.close();
    await server.stop();
  }
  const weight = execFileSync('node', [join(root, 'web/build.mjs'), '--weight', join(root, 'build/web/page')], { encoding: 'utf8' });
  say('weight of the page', weight.trim().split('\n').at(-1).trim());
}

// ---- the interface ----

async function loaded(name, url, paths, { rate, seconds }) {
  const args = [join(root, 'bench/load-api.mjs'), url, String(rate), String(seconds), paths];
  const child = spawn('node', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (bytes) => { text += bytes; });
  await once(child, 'exit');
  const said = JSON.parse(text);
  say(name, `p50 ${ms(said.p50)}, p90 ${ms(said.p90)}, p99 ${ms(said.p99)}, most ${ms(said.most)}; ${said.answered} answers, ${said.failed} failed`
    + `, sent at most ${ms(said.late)} late (p99)`);
  for (const line of said.slow.slice(0, 3)) console.log(`  slowest: ${line} ms`);
  for (const [line, count] of said.refused) console.log(`  refused: ${line} (${count} times)`);
  return said;
}

// `kroniek add`, one short report after another, until told to stop. Gives how many.
function adding(db, folder) {
  let on = true, count = 0;
  const run = async () => {
    while (on) {
      const path = join(folder, `added-${count}.txt`);
      writeFileSync(path, `date 2023-0${(count % 9) + 1}-11\nHet Oekraïense leger heeft Koepjansk ingenomen. Bericht ${count} van ${process.pid}.\n`);
      const child = spawn(kroniek, ['add', '-q', '-d', db, path], { stdio: 'inherit' });
      await once(child, 'exit');
      count++;
      await pause(200);
    }
  };
  const ended = run();
  return async () => {
    on = false;
    await ended;
    return count;
  };
}

async function measureApi(db, folder, { rate, seconds }) {
  const server = await serve(db);
  const api = `${server.url}api/v1`;
  const paths = join(folder, 'paths.txt');
  const { items } = await (await fetch(`${api}/claims?limit=1000`)).json();
  const pick = (list, n) => Array.from({ length: n }, (_, i) => list[Math.floor((i * 7919) % list.length)]);
  const places = [...new Set(items.map(({ place }) => place?.id).filter(Boolean))];
  // What a page asks: of a hundred requests, places and claims the most, the map's whole once.
  const day = (i) => `2023-0${(i % 9) + 1}-1${i % 10}`;
  const mix = [
    ...pick(places, 22).map((id, i) => `/places/${id}${i % 3 ? '' : `?known=${day(i)}`}`),
    ...pick(places, 14).map((id, i) => `/places/${id}/why?on=${day(i)}`), ...pick(items, 14).map(({ id }) => `/claims/${id}`),
    ...pick(places, 10).map((id) => `/claims?place=${id}&limit=100`), ...['koep', 'izj', 'char', 'ba', 'donet', 'kup', 'sl', 'lym'].map((q) => `/places?q=${q}&limit=8`),
    ...pick(items, 6).map(({ report }) => `/reports/${report}`), ...[0, 1, 2, 3, 4, 5].map((i) => `/board?on=${day(i)}&limit=100`),
    '/record', '/record', '/record', '/record', '/record', '/record', '/sources?limit=100', '/sources?limit=100', '/disputes?limit=50', '/disputes?limit=50',
    '/figures?limit=100', '/figures?limit=100', '/reports?limit=50', '/reports?limit=50', '/summary?on=2023-05-01', '/summary?on=2023-06-01', '/days', '/days', '/control', '/openapi.json',
  ];
  writeFileSync(paths, mix.map((path) => `/api/v1${path}`).join('\n'));
  const bytes = Buffer.from(await (await fetch(`${api}/places/${places[0]}`)).arrayBuffer()).length;
  writeFileSync(join(folder, 'static.json'), 'x'.repeat(bytes));
  const staticPaths = join(folder, 'static.txt');
  writeFileSync(staticPaths, '/static.json');
  await loaded('warming up', server.url, paths, { rate: 50, seconds: 4 });
  const quiet = await loaded(`api, ${rate} a second`, server.url, paths, { rate, seconds });
  const stop = adding(db, folder);
  const busy = await loaded(`api, ${rate} a second, add running`, server.url, paths, { rate, seconds });
  const added = await stop();
  say('  reports added meanwhile', String(added));
  await server.stop();
  const port = 20000 + (process.pid % 20000);
  const python = spawn('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', folder], { stdio: 'ignore' });
  await pause(1500);
  const plain = await loaded(`static file, http.server, ${rate} a second`, `http://127.0.0.1:${port}/`, staticPaths, { rate, seconds });
  python.kill();
  say('beside the static file', `p50 ${(busy.p50 / plain.p50).toFixed(2)} times, p99 ${(busy.p99 / plain.p99).toFixed(2)} times (quiet: ${(quiet.p99 / plain.p99).toFixed(2)})`);
}

// ---- all ----

async function main() {
  const { db: given, only, reports, rate, seconds } = options(process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), 'kroniek-bench-'));
  try {
    say('machine', `${cpus()[0].model.trim()}, ${cpus().length} CPUs`);
    if (given && !existsSync(given)) throw new Error(`no ${given}`);
    const db = given ? resolve(given) : makeRecord(folder, reports);
    if (only !== 'api') await measurePage(db);
    if (only !== 'page') await measureApi(db, folder, { rate, seconds });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(`bench/page.mjs: ${error.message}`);
  process.exitCode = 1;
});
