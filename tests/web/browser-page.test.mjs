// browser-page.test.mjs - the page in a browser, on the record of the examples: what it loads, the day, the search,
// and every view. Words are looked up in web/strings, so that a better wording breaks nothing here.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { words } from '../../web/i18n.js';
import { examples, forget, go, launch, makeRecord, middle, openPage, query, ready, scratch, serve, until, visiting } from './browser.mjs';

const nl = words.nl;
const IZIUM = 'geonames:707292', KUPIANSK = 'geonames:703656', BALAKLIIA = 'geonames:712926';
const OVER_IZIUM = 'lat=49.207&lon=37.2768&zoom=9';

let folder, server, chrome;
before(async () => {
  folder = scratch();
  server = await serve(makeRecord(folder, examples));
  chrome = await launch();
});
after(async () => {
  await chrome?.close();
  await server?.stop();
  forget(folder);
});
const visit = visiting(() => chrome.browser, () => server.url);
const ask = async (path) => (await fetch(`${server.url}api/v1${path}`)).json();

const blue = ([r, , b]) => b > r + 60;
const orange = ([r, , b]) => r > b + 60;
const handle = (page, name) => page.locator(`#time .handle.${name}`);
// What the list of places in view says of one, by the link to it.
async function listed(page, id) {
  const box = page.locator('#map .places');
  if (!(await box.evaluate((node) => node.open))) await box.locator('summary').click();
  return (await box.locator(`a[href*="${id}"]`).textContent({ timeout: 3000 }).catch(() => null));
}
const says = (page, id, wanted) => until(() => listed(page, id), (text) => text?.includes(wanted), `the list says "${wanted}" of ${id}`);
const dateInput = async (page, id, iso) => {
  await page.locator(`#${id}`).fill(iso);
  await page.locator(`#${id}`).dispatchEvent('change');
};
const title = (page) => page.locator('#panel-title').textContent();

// ---- loading ----

test('loads: the map drawn, nothing refused, no request to another host', () => visit(`?${OVER_IZIUM}`, async (page) => {
  await until(() => middle(page), blue, 'Izium is drawn in the colour of Ukraine');
  await says(page, IZIUM, nl['map.held'].replace('{side}', nl['side.UA']));
  assert.match(await page.title(), /Kroniek/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'nl');
}));

test('a fault would be seen: another host, a script in the page, an error', async () => {
  const { page, context, faults } = await openPage(chrome.browser, server.url);
  await ready(page);
  await page.evaluate(async () => {
    await fetch('http://elsewhere.invalid/').catch(() => {});
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    setTimeout(() => { throw new Error('made for this test'); });
  });
  await until(() => faults.join('\n'), (text) => /elsewhere\.invalid/.test(text) && /Content Security Policy/.test(text)
    && /made for this test/.test(text), 'the faults are written down');
  assert.equal(await page.evaluate(() => window.ran), undefined);
  await context.close();
});

// ---- the day ----

test('the day by keyboard: day, week, month, first and last', () => visit('', async (page) => {
  const on = handle(page, 'on');
  await on.focus();
  const text = () => on.getAttribute('aria-valuetext');
  assert.equal(await text(), '12 augustus 2023');
  for (const [key, wanted] of [['ArrowLeft', '11 augustus 2023'], ['PageUp', '12 augustus 2023'], ['PageDown', '5 augustus 2023'],
    ['Shift+ArrowLeft', '5 juli 2023'], ['Home', '23 februari 2022'], ['ArrowRight', '24 februari 2022'], ['End', '12 augustus 2023']]) {
    await page.keyboard.press(key);
    assert.equal(await text(), wanted, key);
  }
  await page.keyboard.press('Shift+ArrowLeft');
  await until(() => query(page).get('on'), (day) => day === '2023-07-12', 'the address has the day');
}));

test('the day by its field, and the map follows', () => visit(`?${OVER_IZIUM}`, async (page) => {
  await dateInput(page, 'time-on', '2022-09-05');
  await says(page, IZIUM, nl['map.held'].replace('{side}', nl['side.RU']));
  await until(() => middle(page), orange, 'Izium is drawn in the colour of Russia');
  assert.equal(await page.locator('#time output').textContent(), '5 september 2022');
  await dateInput(page, 'time-on', '2022-09-11');
  await says(page, IZIUM, nl['map.held'].replace('{side}', nl['side.UA']));
  await until(() => middle(page), blue, 'Izium is drawn in the colour of Ukraine');
}));

test('the day typed into its field, figure by figure', () => visit('', async (page) => {
  await page.locator('#time-on').focus();
  // The order of the parts is the browser's own.
  const order = await page.evaluate(() => new Intl.DateTimeFormat().formatToParts(new Date()).map(({ type }) => type));
  const parts = { day: '05', month: '09', year: '2022' };
  for (const digit of order.map((type) => parts[type] ?? '').join('')) await page.keyboard.type(digit);
  const typed = await page.locator('#time-on').inputValue();
  assert.match(typed, /^2022-0(9-05|5-09)$/);
  await until(() => query(page).get('on'), (day) => day === typed, 'the address has the day');
  // What is out of bounds is not taken, and does not stay.
  await page.locator('#time-on').fill('1990-01-01');
  await page.locator('#time-on').blur();
  assert.equal(await page.locator('#time-on').inputValue(), typed);
}));

test('the day by dragging', () => visit(`?${OVER_IZIUM}`, async (page) => {
  const on = handle(page, 'on'), from = await on.boundingBox(), track = await page.locator('#time .track').boundingBox();
  const y = from.y + from.height / 2;
  await page.mouse.move(from.x + from.width / 2, y);
  await page.mouse.down();
  for (const share of [0.8, 0.5, 0.2]) await page.mouse.move(track.x + track.width * share, y, { steps: 4 });
  await page.mouse.up();
  const day = await on.getAttribute('aria-valuetext');
  assert.match(day, /^\d+ [a-z]+ 2022$/);
  await says(page, IZIUM, nl['map.held'].replace('{side}', nl['side.RU']));
  await until(() => middle(page), orange, 'Izium is drawn in the colour of Russia');
  // After the button is let go nothing moves any more.
  await page.mouse.move(track.x + track.width * 0.9, y);
  assert.equal(await on.getAttribute('aria-valuetext'), day);
}));

test('play runs to the end and stops, and is stopped', () => visit('?on=2022-09-05', async (page) => {
  const on = handle(page, 'on'), now = async () => Number(await on.getAttribute('aria-valuenow'));
  const from = await now();
  await page.getByRole('button', { name: nl['time.play'] }).click();
  await until(now, (day) => day > from + 3, 'the day runs');
  await page.getByRole('button', { name: nl['time.pause'] }).click();
  const stopped = await now();
  await page.waitForTimeout(300);
  assert.equal(await now(), stopped);
  await dateInput(page, 'time-on', '2023-08-01');
  await page.getByRole('button', { name: nl['time.play'] }).click();
  await page.getByRole('button', { name: nl['time.play'] }).waitFor({ timeout: 30000 });
  assert.equal(await on.getAttribute('aria-valuetext'), '12 augustus 2023');
}));

test('known on: of 9 September the papers of the 10th knew another thing than those of the 14th', () =>
  visit(`?on=2022-09-09&${OVER_IZIUM}`, async (page) => {
    await page.getByRole('button', { name: nl['time.known'], exact: false }).click();
    await dateInput(page, 'time-known', '2022-09-10');
    await says(page, IZIUM, nl['map.held'].replace('{side}', nl['side.UA']));
    await until(() => middle(page), (rgb) => !orange(rgb), 'Izium is not drawn as Russian');
    const known = handle(page, 'known');
    await known.focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    assert.equal(await known.getAttribute('aria-valuetext'), '14 september 2022');
    await says(page, IZIUM, nl['map.held'].replace('{side}', nl['side.RU']));
    await until(() => query(page).get('known'), (day) => day === '2022-09-14', 'the address has the day of knowing');
    assert.equal(query(page).get('on'), '2022-09-09');
    // Before anybody wrote of it there is nothing to say.
    await dateInput(page, 'time-known', '2022-09-06');
    await until(() => listed(page, IZIUM), (text) => !text?.includes(nl['side.RU']), 'unknown is unknown');
  }));

// ---- search ----

for (const spelling of ['Koepjansk', 'Купянськ', 'Kupjansk', 'KUPIANSK', 'koepj']) {
  test(`search: ${spelling} is Kupiansk, and Enter opens it`, () => visit('', async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type(spelling);
    // At once, as who knows what he wants does: what opens is what was typed to the end.
    await page.keyboard.press('Enter');
    await until(() => query(page).get('place'), (id) => id === KUPIANSK, 'the address has the place');
    await until(() => title(page), (text) => /Kupiansk|Koepjansk/.test(text), 'the panel has its name');
  }));
}

test('search: nowhere, and the words in reports', () => visit('', async (page) => {
  const box = page.getByRole('combobox').first();
  await box.fill('Xyzzygrad');
  await page.getByText(nl['search.none']).waitFor();
  await box.fill('reuzenrad');
  await page.getByRole('option').filter({ hasText: 'reuzenrad' }).click();
  await page.locator('.v-snippet mark').first().waitFor();
  assert.match(await page.locator('.v-snippet mark').first().textContent(), /reuzenrad/i);
}));

// ---- a place, a claim, its report ----

test('place: state, timeline, claims, events, disputes, why', () => visit(`?place=${BALAKLIIA}&on=2022-09-09`, async (page) => {
  const panel = page.locator('#panel');
  await panel.locator('.v-lanes-svg').waitFor();
  await until(() => panel.textContent(), (text) => text.includes(nl['place.contestedBy'].replace('{side}', nl['side.RU']))
    || text.includes(nl['place.contestedBy'].replace('{side}', nl['side.UA'])), 'contested on the 9th');
  const { disputes, events } = await ask(`/places/${BALAKLIIA}`);
  await until(() => panel.locator('.v-dispute').count(), (n) => n === disputes.length, 'each dispute is there');
  assert.ok(events.length > 2);
  const { items } = await ask(`/claims?place=${BALAKLIIA}&limit=1000`);
  assert.equal(await panel.locator('.v-claim').count(), items.length);
  // Another day, another state, without another panel.
  await dateInput(page, 'time-on', '2022-09-12');
  await until(() => panel.textContent(), (text) => !/omstreden door/.test(text), 'no longer contested on the 12th');
  await page.locator('.v-jumps').getByText(nl['place.why']).click();
  await panel.getByText(nl['place.counts.for']).first().waitFor();
}));

test('a place on the map: pointed at, then opened', () => visit(`?${OVER_IZIUM}`, async (page) => {
  await until(() => middle(page), blue, 'Izium is drawn');
  const box = await page.locator('#map .maplibregl-canvas').boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x + 2, y + 2);
  await page.locator('#map .tip').filter({ hasText: /Izium|Izjoem/ }).waitFor();
  await page.mouse.click(x + 2, y + 2);
  await until(() => query(page).get('place'), (id) => id === IZIUM, 'the address has the place');
  await until(() => title(page), (text) => /Izium|Izjoem/.test(text), 'the panel has its name');
}));

test('a claim: its words marked in their passage and in the report', () => visit(`?place=${KUPIANSK}`, async (page) => {
  const panel = page.locator('#panel');
  await panel.locator('.v-claim h4 a').nth(2).click();
  const id = await until(() => query(page).get('claim'), Boolean, 'the address has the claim');
  const claim = await ask(`/claims/${id}`);
  await panel.locator('.v-passage mark').waitFor();
  assert.equal(await panel.locator('.v-passage mark').textContent(), claim.text);
  assert.equal(await panel.locator('.v-passage').textContent(), claim.passage.text);
  await panel.getByRole('link', { name: nl['claim.inReport'] }).click();
  await panel.locator('mark.v-chosen').first().waitFor();
  assert.equal(query(page).get('report'), claim.report);
  assert.equal((await panel.locator('mark.v-chosen').allTextContents()).join(''), claim.text);
  const seen = await panel.locator('mark.v-chosen').first().evaluate((mark) => {
    const { top, bottom } = mark.getBoundingClientRect(), body = mark.closest('.body').getBoundingClientRect();
    return top >= body.top - 1 && bottom <= body.bottom + 1;
  });
  assert.ok(seen, 'the words are in sight');
  // The text of the report is whole: nothing is lost or doubled around the marks.
  const report = await ask(`/reports/${claim.report}`);
  const shown = await panel.locator('div.v-text').evaluate((node) => {
    const copy = node.cloneNode(true);
    for (const number of copy.querySelectorAll('.v-number')) number.remove();
    return copy.textContent;
  });
  assert.equal(shown, report.text);
}));

test('every claim of every example is marked in its report with its own words', async () => {
  const { items } = await ask('/claims?limit=1000');
  assert.ok(items.length > 100);
  await visit('', async (page) => {
    const reports = [...new Set(items.map(({ report }) => report))];
    for (const report of reports.slice(0, 4)) {
      await go(page, `?report=${report}`);
      for (const claim of items.filter((one) => one.report === report)) {
        await go(page, `?report=${report}&claim=${claim.id}`);
        const words = () => page.locator('#panel mark.v-chosen').allTextContents();
        await until(async () => (await words()).join(''), (text) => text === claim.text, `the words of ${claim.id}: "${claim.text}"`);
      }
    }
  });
});

// ---- the views ----

test('disputes: two sides, with the sentences of both, and what became of it', () => visit('?view=disputes', async (page) => {
  const { items } = await ask('/disputes?limit=1000');
  await page.locator('.v-dispute').first().waitFor();
  assert.equal(await page.locator('.v-dispute').count(), items.length);
  const first = page.locator('.v-dispute').first();
  const quotes = await first.locator('.v-column .v-quote').allTextContents();
  assert.equal(quotes.length, 2);
  items[0].dispute.forEach(({ words: said }, i) => assert.ok(quotes[i].includes(said), said));
  assert.notEqual(quotes[0], quotes[1]);
  await first.getByText(nl['disputes.conceded']).first().waitFor();
  await page.getByLabel(nl['disputes.kind']).selectOption('figures');
  await until(() => page.locator('.v-dispute').count(), (n) => n === items.filter(({ kind }) => kind === 'figures').length, 'only those of figures');
  await until(() => query(page).get('kind'), (kind) => kind === 'figures', 'the address has the kind');
}));

test('figures: a plot with a mark for each, a table, the correction', () => visit('?view=figures', async (page) => {
  await page.locator('.v-plot').first().waitFor();
  const { items } = await ask('/figures?limit=1000');
  assert.equal(await page.locator('.v-figure-group tbody tr').count(), items.length);
  const group = page.locator('.v-figure-group').filter({ has: page.locator('.v-plot') }).first();
  assert.equal(await group.locator('.v-dot').count(), await group.locator('tbody tr').count());
  assert.ok(await group.locator('.v-correction').count() > 0);
  await group.locator('tbody a').first().click();
  await until(() => query(page).get('claim'), Boolean, 'a figure opens its claim');
}));

test('reports: newest first; found by their words, which stand out', () => visit('?view=reports', async (page) => {
  const list = page.locator('.v-report-list > li');
  await list.first().waitFor();
  assert.equal(await list.count(), 14);
  assert.match(await list.first().textContent(), /12 augustus 2023/);
  await page.locator('#v-reports-q').fill('Koepjansk');
  await until(() => page.locator('.v-snippet mark').count(), (n) => n > 0, 'snippets');
  for (const hit of await page.locator('.v-snippet mark').allTextContents()) assert.match(hit, /koepjansk/i);
  assert.ok(await list.count() < 14);
  await page.locator('#v-reports-q').fill('"xyzzy" OR NEAR(');
  await until(() => list.count(), (n) => n === 0, 'nothing found');
  await page.getByText(nl['reports.nothing'].split('{')[0].trim()).first().waitFor();
}));

test('sources: a table that sorts', () => visit('?view=sources', async (page) => {
  const rows = page.locator('.v-sources tbody tr, .v-table tbody tr');
  await rows.first().waitFor();
  const { items } = await ask('/sources?limit=1000');
  assert.equal(await rows.count(), Math.min(items.length, await rows.count()));
  const column = async (n) => (await rows.locator(`td:nth-of-type(${n})`).allTextContents()).filter((text) => text !== '–').map((text) => Number(text.replace(/\D/g, '')));
  const heads = await page.locator('.v-table th[scope=col]').allTextContents();
  const at = heads.findIndex((text) => text.startsWith(nl['sources.claims']));
  assert.ok(at > 0, heads.join());
  const down = await column(at);
  assert.deepEqual(down, [...down].sort((a, b) => b - a));
  await page.locator('.v-table').getByRole('button', { name: nl['sources.claims'] }).click();
  const up = await column(at);
  assert.deepEqual(up, [...up].sort((a, b) => a - b));
  assert.notDeepEqual(up, down);
  assert.equal(await page.locator('.v-table th[scope=col]').nth(at).getAttribute('aria-sort'), 'ascending');
}));

// ---- the address ----

// What somebody sees, without what differs by the moment.
const sight = async (page) => {
  await page.waitForTimeout(400);
  return { title: await page.title(), panel: await page.locator('#panel').innerText(), day: await handle(page, 'on').getAttribute('aria-valuetext'),
    known: await handle(page, 'known').getAttribute('aria-valuetext'), pixel: await middle(page) };
};

test('the address holds the state: reload, and a copied link elsewhere, show the same', async () => {
  const state = `?place=${BALAKLIIA}&on=2022-09-09&known=2022-09-11&lang=en&theme=dark&${OVER_IZIUM}`;
  await visit(state, async (page) => {
    await page.locator('.v-lanes-svg').waitFor();
    await until(async () => (await sight(page)).panel, (text) => text.includes('9 September 2022'), 'the panel is there');
    const first = await sight(page);
    await page.reload();
    await ready(page);
    await page.locator('.v-lanes-svg').waitFor();
    await until(() => sight(page), (again) => JSON.stringify(again) === JSON.stringify(first), `as before: ${JSON.stringify(first)}`);
    const url = page.url();
    const other = await openPage(chrome.browser, url);
    await ready(other.page);
    await other.page.locator('.v-lanes-svg').waitFor();
    await until(() => sight(other.page), (again) => JSON.stringify(again) === JSON.stringify(first), `elsewhere: ${JSON.stringify(first)}`);
    assert.deepEqual(other.faults, []);
    await other.context.close();
  });
});

test('back and forward', () => visit('', async (page) => {
  await page.getByRole('link', { name: nl['view.disputes'] }).click();
  await page.locator('.v-dispute').first().waitFor();
  const listUrl = page.url();
  await page.locator('.v-dispute .v-column a').first().click();
  await page.locator('.v-passage').waitFor();
  const claimUrl = page.url();
  await page.goBack();
  await page.locator('.v-dispute').first().waitFor();
  assert.equal(page.url(), listUrl);
  await page.goForward();
  await page.locator('.v-passage').waitFor();
  assert.equal(page.url(), claimUrl);
  await page.goBack();
  await page.goBack();
  await until(() => page.locator('#panel').isHidden(), Boolean, 'the map alone');
}));

test('an address that nobody made shows the page, and nothing of it is run', () => visit(
  '?place=geonames:0&on=2022-99-99&known=%3Cb%3E&view=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&lang=xx&theme=__proto__&zoom=1e999&lat=NaN&kind=%27', async (page, context, faults) => {
    await page.getByText(nl['say.notFound']).waitFor();
    // That there is no such place is what the server was asked for.
    assert.deepEqual(faults.splice(0).filter((text) => !/geonames(:|%3A)0|404/.test(text)), []);
  }));

// ---- share, embed ----

test('share: the day is in the link where none was chosen, too', () => visit(`?place=${KUPIANSK}`, async (page) => {
  await page.locator('.v-lanes-svg').waitFor();
  const { last_day: day } = await ask('/record');
  assert.doesNotMatch(page.url(), /[?&]on=/);
  await page.getByRole('button', { name: nl['app.share'], exact: true }).click();
  for (const field of ['link', 'cite', 'embed']) {
    assert.match(await page.locator(`#v-share-${field}`).inputValue(), new RegExp(`on=${day}`));
  }
}));

test('share: link, citation, files', () => visit(`?place=${KUPIANSK}&on=2022-09-11&known=2022-09-12`, async (page, context) => {
  await page.locator('.v-lanes-svg').waitFor();
  await page.getByRole('button', { name: nl['app.share'], exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  assert.equal(await dialog.locator('#v-share-link').inputValue(), page.url());
  const cite = await dialog.locator('#v-share-cite').inputValue();
  for (const part of ['Kroniek', (await ask('/record')).kroniek, 'kroniek.db', '11 september 2022', '12 september 2022', page.url()]) {
    assert.ok(cite.includes(part), `${part} in ${cite}`);
  }
  assert.match(await dialog.locator('#v-share-embed').inputValue(), /^<iframe src="http[^"<>]+embed=1[^"<>]*" title="[^"]+"/);
  const saved = async (name) => {
    const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name }).click()]);
    return readFileSync(await download.path());
  };
  assert.deepEqual([...(await saved(nl['share.mapPng'])).subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
  const reader = await context.newPage(); // where no policy minds how the pictures are drawn
  for (const name of [nl['share.mapSvg'], nl['share.lanesSvg']]) {
    const text = (await saved(name)).toString();
    const error = await reader.evaluate((xml) => new DOMParser().parseFromString(xml, 'image/svg+xml').querySelector('parsererror')?.textContent ?? null, text);
    assert.equal(error, null);
    assert.ok(text.length > 2000, name);
  }
  for (const link of await dialog.locator('.v-files a').all()) {
    const href = new URL(await link.getAttribute('href'), server.url);
    const answer = await fetch(href);
    assert.equal(answer.status, 200, href.href);
    assert.match(answer.headers.get('content-disposition') ?? '', /attachment; filename=/, href.href);
    assert.ok((await answer.arrayBuffer()).byteLength > 100, href.href);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}));

test('?embed: the map, the day and the panel, without the bar above', () => visit(`?embed&place=${IZIUM}&on=2022-09-11`, async (page) => {
  await page.locator('#panel').waitFor();
  await page.locator('#time .handle.on').waitFor();
  for (const part of ['nav', '.search', '.tools']) assert.ok(await page.locator(`#top ${part}`).isHidden(), part);
  // One may leave the frame for the whole page, of the same state.
  const href = new URL(await page.locator('.embed-link').getAttribute('href'), page.url());
  assert.equal(href.searchParams.get('embed'), null);
  assert.equal(href.searchParams.get('place'), IZIUM);
}));

test('no request left this machine', async () => {
  assert.deepEqual(chrome.others(), []);
  // Nor would one have gone unheard.
  const page = await chrome.browser.newPage();
  await page.goto('http://elsewhere.invalid/').catch(() => {});
  await page.close();
  assert.deepEqual(chrome.others(), ['http://elsewhere.invalid/']);
});
