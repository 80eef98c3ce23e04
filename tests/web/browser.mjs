// browser.mjs - what the tests of the page and its measurement share: a record in a scratch folder, `kroniek serve` on
// it, Debian's Chromium, and a page whose every fault is kept: errors, refused requests, requests to other hosts.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const examples = join(root, 'examples/kupiansk-2022/nl');
const kroniek = process.env.KRONIEK ?? join(root, 'build/kroniek');
const modules = join(root, 'build/web/node_modules');
const { chromium } = createRequire(join(modules, 'x.js'))('playwright-core');

const START_MS = 20000;
export const PATIENCE_MS = 60000; // how long a test waits for what must come; a busy machine draws slowly

// ---- the record and its server ----

export function scratch() {
  return mkdtempSync(join(tmpdir(), 'kroniek-page-'));
}
export const forget = (folder) => rmSync(folder, { recursive: true, force: true });

// Runs kroniek; gives what it printed. Throws when it fails.
export const run = (...args) => execFileSync(kroniek, args, { encoding: 'utf8', cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });

// A record of these reports (files or folders).
export function makeRecord(folder, ...reports) {
  const db = join(folder, 'kroniek.db');
  run('add', '-q', '-d', db, ...reports);
  return db;
}

// `kroniek serve` on a record: {url, port, stop()}. port: 0 for any that is free.
export async function serve(db, port = 0) {
  const child = spawn(kroniek, ['serve', '-d', db, '--port', String(port)], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const ended = new Promise((done) => child.once('exit', done));
  const url = await new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`serve: no address within ${START_MS} ms: ${said}`)), START_MS);
    const read = (bytes) => {
      said += bytes;
      const found = /http:\/\/\S+/.exec(said);
      if (!found) return;
      clearTimeout(late);
      done(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => fail(new Error(`serve: ended with ${code}: ${said}`)));
  });
  return {
    url, port: Number(new URL(url).port), pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

// ---- the browser ----

function program() {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // The next one.
      }
    }
  }
  throw new Error('NO CHROMIUM: the page was not tested in a browser; tools/setup installs it (Debian: chromium)');
}

// Whoever is asked for anything but this machine: the browser's proxy, which answers nobody and writes down who was
// asked for. So that a request is seen that the page's own instruments would not show, as a worker's or a font's.
async function listenForOthers() {
  const asked = [];
  const server = createServer((request, answer) => {
    asked.push(request.url);
    answer.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url);
    socket.destroy();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { asked, port: server.address().port, close: () => server.close() };
}

// Chromium itself looks for updates and the like; that is not the page.
const OWN = /^(https?:\/\/)?(clients2\.google|update\.googleapis|accounts\.google|content-autofill\.googleapis|[a-z0-9-]+\.gvt1)\.com\b/;

// {browser, others(), close()}: others are the addresses outside this machine that anything in the browser asked for.
export async function launch() {
  const executablePath = program();
  const others = await listenForOthers();
  const browser = await chromium.launch({
    executablePath,
    args: [...(process.getuid() === 0 ? ['--no-sandbox'] : []), '--use-gl=angle', '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--disable-dev-shm-usage',
      `--proxy-server=http://127.0.0.1:${others.port}`, '--proxy-bypass-list=127.0.0.1'],
  });
  return { browser, others: () => others.asked.filter((url) => !OWN.test(url)), close: async () => {
    await browser.close();
    others.close();
  } };
}

// A page in a context of its own, and the list of what went wrong in it. options: as newContext has them. A test that
// expects a fault takes it out of the list. quiet: patterns of faults that are no faults here.
export async function openPage(browser, url, options = {}) {
  const { quiet = [], ...rest } = options;
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1000, height: 640 }, ...rest });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const faults = [];
  const fault = (text) => quiet.some((pattern) => pattern.test(text)) || faults.push(text);
  const here = new URL(url).host;
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && fault(`console: ${message.text()}`));
  page.on('pageerror', (error) => fault(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    fault(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && host !== here) fault(`another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What the page itself gave up, and what ended with it, did not fail.
    const { errorText } = request.failure();
    if (errorText !== 'net::ERR_ABORTED') fault(`failed: ${request.url()} ${errorText}`);
  });
  page.on('response', (answer) => answer.status() >= 400 && fault(`${answer.status()}: ${answer.url()}`));
  await page.goto(url);
  return { page, context, faults };
}

// Until the page stands.
export async function ready(page) {
  await page.locator('#time .handle.on').waitFor();
  await page.locator('#map canvas').first().waitFor();
}

// visiting(browser, url) gives visit(query, body(page, context, faults), options): opens such a page, lets body look at
// it, and fails when anything went wrong in it besides.
export const visiting = (browser, url) => async (query, body, options) => {
  const { page, context, faults } = await openPage(browser(), url() + query, options);
  try {
    await ready(page);
    await body(page, context, faults);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
};

// ---- what a page is asked for ----

export const AXE = readFileSync(join(modules, 'axe-core/axe.min.js'), 'utf8');

// What axe finds wrong, one line each. The script is put in by the debugger, which the content security policy lets be.
export async function violations(page) {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) =>
    `${id}: ${help}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`));
}

// Goes to another state of the same page, as the browser's Back and Forward do.
export const go = (page, query) => page.evaluate((search) => {
  window.history.pushState(null, '', search);
  window.dispatchEvent(new PopStateEvent('popstate'));
}, query);

export const query = (page) => new URL(page.url()).searchParams;

// The strongest colour around the middle of the map, [red, green, blue]: of a pattern its stripes, not the gaps.
const AROUND_PX = 13;
export async function middle(page) {
  const box = await page.locator('#map .maplibregl-canvas').boundingBox();
  const half = (AROUND_PX - 1) / 2;
  const clip = { x: Math.round(box.x + box.width / 2) - half, y: Math.round(box.y + box.height / 2) - half, width: AROUND_PX, height: AROUND_PX };
  const png = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async ([data, side]) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas').getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data: bytes } = canvas.getImageData(0, 0, side, side);
    const pixels = Array.from({ length: side * side }, (_, i) => [...bytes.slice(i * 4, i * 4 + 3)]);
    const strength = ([r, , b]) => Math.abs(r - b);
    return pixels.reduce((most, one) => (strength(one) > strength(most) ? one : most));
  }, [png, AROUND_PX]);
}

// Tries until `ask` gives what `wanted` takes, and gives that; throws with the last answer when it never does.
export async function until(ask, wanted, what, patience = PATIENCE_MS) {
  const end = Date.now() + patience;
  let answer;
  do {
    answer = await ask();
    if (wanted(answer)) return answer;
    await new Promise((done) => setTimeout(done, 40));
  } while (Date.now() < end);
  throw new Error(`${what}: still ${JSON.stringify(answer)?.slice(0, 600)}`);
}
