// browser-live.test.mjs - the page while the record grows, while its server is gone and comes back, and with reports
// that would harm it.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../../web/i18n.js';
import { forget, go, launch, makeRecord, query, run, scratch, serve, until, visiting } from './browser.mjs';

const nl = words.nl;
const IZIUM = 'geonames:707292';
const RECOVERY_MS = 20000; // the browser asks for the events anew after some seconds

let folder, db, server, chrome;
before(async () => {
  chrome = await launch();
});
after(() => chrome?.close());
beforeEach(async () => {
  folder = scratch();
  db = makeRecord(folder, report('a', 'date 2022-09-11\nIzjoem is nog altijd in Russische handen, zegt Moskou.\n'));
  server = await serve(db);
});
afterEach(async () => {
  await server?.stop();
  forget(folder);
});
const visit = visiting(() => chrome.browser, () => server.url);

function report(name, text) {
  const path = join(folder, `${name}.txt`);
  writeFileSync(path, text);
  return path;
}
const add = (...paths) => run('add', '-q', '-d', db, ...paths);
const listed = (page) => page.locator(`#map .places a[href*="${IZIUM}"]`).textContent({ timeout: 2000 }).catch(() => '');
const LATER = 'date 2022-09-12\nHet Oekraïense leger heeft Izjoem op 11 september heroverd. Volgens Moskou zijn de Russen weg uit Izjoem.\n';

test('the page follows while reports come in: map, panel, histogram, and says so', () => visit(`?place=${IZIUM}`, async (page) => {
  await page.locator('#map .places summary').click();
  await until(() => listed(page), (text) => text.includes(nl['side.RU']), 'Russian at first');
  const claims = page.locator('#panel .v-claim');
  await until(() => claims.count(), (n) => n === 1, 'one claim');
  add(report('b', LATER));
  await until(() => listed(page), (text) => text.includes(nl['side.UA']), 'Ukrainian after the second report');
  await until(() => claims.count(), (n) => n >= 2, 'the panel has the new claims');
  await until(() => page.locator('#live').textContent(), (text) => text.includes('2'), 'it is said aloud');
  assert.equal(await page.locator('#time .handle.on').getAttribute('aria-valuetext'), '12 september 2022');
}));

test('what is removed from the record leaves the page', () => visit('?view=reports', async (page) => {
  const reports = page.locator('.v-report-list > li');
  await until(() => reports.count(), (n) => n === 1, 'one report');
  const path = report('b', LATER);
  add(path);
  await until(() => reports.count(), (n) => n === 2, 'two reports');
  run('remove', '-q', '-d', db, path);
  await until(() => reports.count(), (n) => n === 1, 'one report again');
}));

test('a report that is open, or a day that is chosen, is not lost when others come in', () => visit(`?on=2022-09-11&place=${IZIUM}`, async (page) => {
  await page.locator('#panel .v-claim').first().waitFor();
  await page.locator('#panel .v-claim h4 a').first().focus();
  add(report('b', LATER));
  await until(() => page.locator('#live').textContent(), (text) => text.includes('2'), 'the page knows of it');
  await until(() => page.locator('#panel .v-claim').count(), (n) => n >= 2, 'the panel has the new claims');
  assert.equal(query(page).get('on'), '2022-09-11');
  assert.equal(query(page).get('place'), IZIUM);
}));

test('the server ends and begins anew: the page says so, and goes on', () => visit('', async (page, context, faults) => {
  await page.locator('#map .places summary').click();
  await until(() => listed(page), (text) => text.includes(nl['side.RU']), 'Russian at first');
  const { port } = server;
  await server.stop();
  await page.getByRole('link', { name: nl['view.disputes'] }).click();
  await page.getByText(nl['say.unreachable']).waitFor();
  add(report('b', LATER));
  server = await serve(db, port);
  await until(() => listed(page), (text) => text.includes(nl['side.UA']), 'the page has what is new', RECOVERY_MS);
  await page.getByText(nl['disputes.about']).waitFor();
  await until(() => page.getByText(nl['say.unreachable']).count(), (n) => n === 0, 'the view is there', RECOVERY_MS);
  // That nobody answered for a while is what was tested.
  assert.deepEqual(faults.splice(0).filter((text) => !/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/.test(text)), []);
}));

test('the server is away and comes back with the same record: one tries again', () => visit('', async (page, context, faults) => {
  const { port } = server;
  await server.stop();
  await page.getByRole('link', { name: nl['view.sources'] }).click();
  await page.getByText(nl['say.unreachable']).waitFor();
  server = await serve(db, port);
  await page.getByRole('button', { name: nl['app.retry'] }).click();
  await page.locator('.v-table').waitFor();
  faults.length = 0;
}));

// ---- reports that would harm the page ----

const EVIL = [
  ['script', 'Volgens <script>window.harmed=1</script> heeft het Russische leger Izjoem ingenomen.'],
  ['attribute', 'Het leger "onmouseover="window.harmed=1" nam Izjoem in, zegt <img src=x onerror=window.harmed=1> Moskou.'],
  ['markup', '</p></blockquote></script><svg onload=window.harmed=1><a href="javascript:window.harmed=1">Izjoem</a> is heroverd door Oekraïne.'],
  ['entities', 'Izjoem is &lt;b&gt; heroverd &#x3C;script&#x3E; door het Oekraïense leger; {{7*7}} ${window.harmed=1} %3Cscript%3E'],
  ['direction', 'Het Russische leger heeft \u202eIzjoem\u202c verlaten\u2066 op\u2069 10 september; \u200fgevaarlijk\u200e.'],
];

test('what reports say is text: nothing of it is run, none of it is hidden', async () => {
  const paths = EVIL.map(([name, text]) => report(name, `date 2022-09-12\n${text}\n`));
  mkdirSync(join(folder, 'x'));
  const odd = join(folder, 'x', `<img src=x onerror=window.harmed=1>"'.txt`);
  writeFileSync(odd, 'date 2022-09-13\nHet Oekraïense leger heeft Izjoem heroverd, zegt Kiev.\n');
  add(...paths, odd);
  await visit('?view=reports', async (page) => {
    await until(() => page.locator('.v-report-list > li').count(), (n) => n === EVIL.length + 2, 'all reports are listed');
    const { items } = await (await fetch(`${server.url}api/v1/reports?limit=100`)).json();
    for (const { id, path } of items) {
      await go(page, `?report=${id}`);
      const body = page.locator('#panel div.v-text');
      await body.waitFor();
      const { text } = await (await fetch(`${server.url}api/v1/reports/${id}`)).json();
      await until(() => body.evaluate((node) => {
        const copy = node.cloneNode(true);
        for (const number of copy.querySelectorAll('.v-number')) number.remove();
        return copy.textContent;
      }), (shown) => shown === text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (c) => `U+${c.codePointAt(0).toString(16).toUpperCase()}`), path);
      assert.equal(await page.locator('#panel script, #panel img, #panel a[href^="javascript"], #panel [onerror], #panel [onmouseover]').count(), 0, path);
    }
    for (const view of [`?place=${IZIUM}`, '?view=disputes', '?view=sources', '?view=figures', '?view=reports&q=script']) {
      await go(page, view);
      await page.waitForTimeout(500);
      assert.equal(await page.locator('#panel script, #panel img, #panel [onerror], #panel [onload]').count(), 0, view);
    }
    assert.equal(await page.evaluate(() => window.harmed), undefined);
  });
});

test('a line of a megabyte is shown, and the page stays awake', async () => {
  const long = 'Het Oekraïense leger heeft Izjoem heroverd op 10 september. '.padEnd(1 << 20, 'Er is nog altijd niets bekend over de oogst van dit jaar. ');
  add(report('long', `date 2022-09-12\n${long}\n`));
  const { items } = await (await fetch(`${server.url}api/v1/reports?limit=10`)).json();
  const { id } = items.find(({ path }) => path.endsWith('long.txt'));
  await visit(`?report=${id}`, async (page) => {
    await until(() => page.locator('#panel div.v-text').evaluate((node) => node.textContent.length), (n) => n > 1 << 20, 'all of it is there', 30000);
    await page.locator('#panel mark').first().waitFor();
    const start = Date.now();
    await page.getByRole('button', { name: nl['app.close'] }).click();
    await until(() => page.locator('#panel').isHidden(), Boolean, 'closed');
    assert.ok(Date.now() - start < 5000, 'the page answers');
  });
});

test('an empty record, and one without claims', async () => {
  const empty = join(folder, 'empty.db');
  run('add', '-q', '-d', empty, report('none', 'date 2022-09-12\nDe zon scheen in Utrecht en niemand zei er iets over.\n'));
  const other = await serve(empty);
  try {
    await visiting(() => chrome.browser, () => other.url)('', async (page) => {
      for (const view of ['disputes', 'figures', 'reports', 'sources']) {
        await go(page, `?view=${view}`);
        await until(() => page.locator('#panel .body').innerText(), (text) => text.trim().length > 10, view);
      }
    });
  } finally {
    await other.stop();
  }
});
