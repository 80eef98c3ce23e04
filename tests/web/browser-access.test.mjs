// browser-access.test.mjs - the page for everybody: without a mouse, on a phone, read aloud, in the dark, in both
// languages, without motion.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { words } from '../../web/i18n.js';
import { examples, forget, go, launch, makeRecord, query, scratch, serve, until, violations, visiting } from './browser.mjs';

const nl = words.nl;
const KUPIANSK = 'geonames:703656', BALAKLIIA = 'geonames:712926';
const DESKTOP = { width: 1000, height: 640 }, PHONE = { width: 360, height: 740 };

// A page with a picture, a heading and a list.
const ARTICLE = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Vlag boven Koepjansk</title>
<meta property="article:published_time" content="2022-09-11T08:30:00+02:00"></head><body><article><h1>Vlag boven Koepjansk</h1>
<p>Het Oekraïense leger heeft Koepjansk zaterdag bevrijd, meldt het ministerie van Defensie in Kiev.</p>
<figure><img src="a.jpg" alt=""><figcaption>Oekraïense soldaten hebben Balaklija heroverd, zegt de gouverneur.</figcaption></figure>
<h2>Het spoor</h2><p>Bijschrift: zo begint deze alinea, die gewoon een alinea is en geen tekst bij een foto.</p>
<ul><li>Koepjansk, waar de spoorlijnen samenkomen en de treinen naar het zuiden vertrekken;</li>
<li>Izjoem, aan de rivier de Donets, waar het Russische leger zijn voorraden heeft.</li></ul></article></body></html>`;

let folder, server, chrome, views, article;
before(async () => {
  folder = scratch();
  const page = join(folder, 'foto.html');
  writeFileSync(page, ARTICLE);
  server = await serve(makeRecord(folder, examples, page));
  chrome = await launch();
  const { items } = await (await fetch(`${server.url}api/v1/claims?place=${KUPIANSK}&limit=3`)).json();
  const said = await (await fetch(`${server.url}api/v1/claims?report=${encodeURIComponent(page)}`)).json();
  article = said.items.find(({ text }) => text.includes('Balaklija'));
  views = {
    map: '', 'map known': 'on=2022-09-09&known=2022-09-10', place: `place=${BALAKLIIA}&on=2022-09-09`, claim: `claim=${items[2].id}`,
    report: `report=${items[2].report}&claim=${items[2].id}`, disputes: 'view=disputes', figures: 'view=figures',
    reports: 'view=reports&q=Koepjansk', sources: 'view=sources',
    article: `report=${article.report}&claim=${article.id}`, caption: `claim=${article.id}`,
  };
});
after(async () => {
  await chrome?.close();
  await server?.stop();
  forget(folder);
});
const visit = visiting(() => chrome.browser, () => server.url);

// Until the view that the address names stands in the panel.
const settled = (page) => until(() => page.evaluate(() => {
  const panel = document.getElementById('panel');
  return panel.hidden || (panel.querySelector('.v-list > li, .v-facts, .v-table, .v-plot, .v-lanes-svg, .v-text') !== null
    && !panel.querySelector('.v-note[role=status]'));
}), Boolean, 'the view stands');
const show = async (page, view) => {
  await go(page, view);
  await settled(page);
};

// ---- read aloud ----

// Two themes, two sizes and two languages in four pages, so that each meets each.
const DRESSES = [['light', 'nl', DESKTOP], ['dark', 'en', DESKTOP], ['light', 'en', PHONE], ['dark', 'nl', PHONE]];
for (const [theme, lang, viewport] of DRESSES) {
  const dress = `${theme}, ${lang}, ${viewport.width} wide`;
  test(`axe finds nothing wrong in any view (${dress})`, () => visit(`?lang=${lang}&theme=${theme}`, async (page) => {
    const found = [];
    for (const [name, view] of Object.entries(views)) {
      await show(page, `?${view}&lang=${lang}&theme=${theme}`);
      for (const line of await violations(page)) found.push(`${name}: ${line}`);
    }
    await page.locator('#top .tools button').last().click();
    await page.getByRole('dialog').waitFor();
    for (const line of await violations(page)) found.push(`share: ${line}`);
    assert.deepEqual(found, []);
  }, { viewport }));
}

test('an article is read aloud as one: its title, its headings, its list, and what is a caption', () => visit(`?${views.article}`, async (page) => {
  const text = page.locator('#panel div.v-text');
  await text.getByRole('heading', { level: 4, name: 'Vlag boven Koepjansk' }).waitFor();
  await text.getByRole('heading', { level: 5, name: 'Het spoor' }).waitFor();
  assert.equal(await text.getByRole('listitem').count(), 2);
  const captions = text.locator('.v-part-caption');
  assert.deepEqual(await captions.locator('.v-label').allTextContents(), [nl['report.caption']], 'one, and not the look-alike');
  await until(() => captions.locator('mark.v-chosen').allTextContents(), (words) => words.join('') === article.text, 'its claim is marked in it');
  // All of the text is there, but for the line ends between its parts.
  const report = await (await fetch(`${server.url}api/v1/reports/${article.report}`)).json();
  assert.equal(await text.evaluate((node) => {
    const copy = node.cloneNode(true);
    for (const ours of copy.querySelectorAll('.v-number, .v-label')) ours.remove();
    return copy.textContent;
  }), report.text.replaceAll('\n', ''));
  await show(page, `?${views.caption}`);
  assert.equal(await page.locator('#panel .v-from-caption').textContent(), nl['say.fromCaption']);
  await show(page, `?${views.claim}`);
  assert.equal(await page.locator('#panel .v-from-caption').count(), 0);
}));

test('axe would find what is wrong', () => visit('', async (page) => {
  await page.evaluate(() => document.querySelector('main').append(document.createElement('button'), document.createElement('img')));
  const found = (await violations(page)).join();
  assert.match(found, /button-name/);
  assert.match(found, /image-alt/);
}));

// ---- words ----

test('both languages have the same words', () => {
  assert.deepEqual(Object.keys(words.nl).sort(), Object.keys(words.en).sort());
});

for (const lang of ['nl', 'en']) {
  test(`no word is missing in any view, nor a parameter (${lang})`, () => visit(`?lang=${lang}`, async (page) => {
    for (const [name, view] of Object.entries(views)) {
      await show(page, `?${view}&lang=${lang}`);
      const raw = await page.evaluate(() => {
        const found = [];
        const look = (text) => {
          // Codes stand in <code>; the name of the record and files may look like a key.
          if (/^[a-z]+\.[a-zA-Z0-9.]+$/.test(text.trim()) || /\{[a-z]+\}|undefined|NaN|\[object/.test(text)) found.push(text.trim());
        };
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.nodeType === Node.TEXT_NODE) {
            if (!node.parentElement.closest('code, .v-copy, .v-text, .v-passage, .v-quote')) look(node.data);
          } else for (const attribute of ['aria-label', 'title', 'placeholder', 'aria-valuetext']) look(node.getAttribute(attribute) ?? '');
        }
        return found;
      });
      assert.deepEqual(raw.filter((text) => text !== 'kroniek.db'), [], name);
    }
  }));
}

test('dates and numbers as the language writes them', () => visit('?view=figures', async (page) => {
  // textContent: what is far down is not drawn yet, and no part of innerText.
  await until(() => page.locator('#panel').textContent(), (text) => /12\.000/.test(text) && /\d+ september 2022/.test(text), 'Dutch');
  assert.equal(await page.locator('#time output').textContent(), '12 augustus 2023');
  await page.getByRole('button', { name: 'English' }).click();
  await settled(page);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await until(() => page.locator('#panel').textContent(), (english) => /12,000/.test(english) && /\d+ September 2022/.test(english), 'English');
  assert.equal(await page.locator('#time output').textContent(), '12 August 2023');
}));

// ---- without a mouse ----

// What the Tab key reaches from the beginning of the page on, until it comes round: a mark for each, put on the elements.
async function tour(page, most = 400) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    window.scrollTo(0, 0);
  });
  const steps = [];
  let still = 0; // a field for a date has several stops within
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(async (n) => {
      // Texts that were not drawn yet get their height now, which moves what follows.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const node = document.activeElement;
      if (!node || node === document.body) return null;
      if (node.dataset.tour === String(n)) return 'still';
      if (node.dataset.tour) return 'again';
      node.dataset.tour = n + 1;
      const style = getComputedStyle(node), knob = getComputedStyle(node, '::after');
      const seen = (one) => one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) > 0;
      const { width, height, top, left } = node.getBoundingClientRect();
      return { what: `${node.tagName} ${node.id} ${node.getAttribute('aria-label') ?? node.textContent.trim().slice(0, 40)}`,
        marked: seen(style) || seen(knob) || style.boxShadow !== 'none' || Boolean(node.querySelector('.v-touch')),
        visible: width > 0 && height > 0 && top < innerHeight && left < innerWidth && top + height > 0 && left + width > 0 };
    }, steps.length);
    if (step === null || step === 'again') return steps;
    still = step === 'still' ? still + 1 : 0;
    assert.ok(still < 6, `a trap: ${steps.at(-1)?.what}`);
    if (step !== 'still') steps.push(step);
  }
  throw new Error(`Tab does not come round: ${steps.slice(-5).map(({ what }) => what).join(', ')}`);
}

for (const name of ['map known', 'place', 'report', 'figures', 'sources']) {
  test(`Tab reaches everything, and one sees where one is (${name})`, () => visit(`?${views[name]}`, async (page) => {
    await settled(page);
    const steps = await tour(page);
    assert.match(steps[0].what, new RegExp(nl['app.skip']));
    assert.deepEqual(steps.filter(({ marked, visible }) => !marked || !visible), [], 'a focus that is not seen');
    const missed = await page.evaluate(() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
      .filter((node) => !node.dataset.tour && !node.disabled && node.checkVisibility({ visibilityProperty: true })
        && node.getAttribute('tabindex') !== '-1' && !node.closest('dialog:not([open])') && !(node.type === 'radio' && !node.checked))
      .map((node) => node.outerHTML.slice(0, 120)));
    assert.deepEqual(missed, []);
  }));
}

test('the way to the content, the views, a place and back, by keyboard alone', () => visit('', async (page) => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  await page.keyboard.press('/');
  await page.keyboard.type('Izjoem');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.getByRole('option').first().getAttribute('aria-selected'), 'true');
  await page.keyboard.press('Escape');
  await page.getByRole('option').first().waitFor({ state: 'hidden' });
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await until(() => page.evaluate(() => document.activeElement.id), (id) => id === 'panel-title', 'the focus goes into the panel');
  await page.keyboard.press('Escape');
  await until(() => page.locator('#panel').isHidden(), Boolean, 'Escape closes the panel');
  await until(() => page.evaluate(() => document.activeElement.id), (id) => id === 'v-search', 'the focus goes back');
  assert.equal(query(page).get('place'), null);
}));

test('the marks of the timeline by keyboard', () => visit(`?place=${BALAKLIIA}&on=2022-09-09`, async (page) => {
  await settled(page);
  const mark = page.locator('.v-lanes-svg [tabindex="0"]').first();
  await mark.focus();
  const first = await page.evaluate(() => document.activeElement.getAttribute('aria-label'));
  await page.keyboard.press('ArrowRight');
  const second = await page.evaluate(() => document.activeElement.getAttribute('aria-label'));
  assert.ok(first && second && first !== second, `${first} - ${second}`);
  await page.keyboard.press('Enter');
  await page.locator('.v-passage mark').waitFor();
}));

test('the dialog holds the focus, and gives it back', () => visit('', async (page) => {
  const share = page.getByRole('button', { name: nl['app.share'], exact: true });
  await share.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement === document.body || document.activeElement.closest('dialog') !== null);
    assert.ok(inside, 'the focus left the dialog');
  }
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-haspopup')), 'dialog');
}));

// ---- a phone ----

test('a phone: nothing sticks out of any view', () => visit('', async (page) => {
  for (const [name, view] of Object.entries(views)) {
    await show(page, `?${view}`);
    const out = await page.evaluate(() => {
      const scrolls = (node) => {
        for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
          if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth && !at.matches('.body')) return true;
        }
        return false;
      };
      const wide = [document.scrollingElement, document.querySelector('#panel .body')].filter((node) => node.scrollWidth > node.clientWidth + 1);
      const nodes = [...document.querySelectorAll('a[href], button, input, select, h2, h3, h4, p, blockquote, summary')]
        .filter((node) => node.checkVisibility() && !node.closest('.hidden, .skip') && !scrolls(node))
        .filter((node) => {
          const { left, right, width } = node.getBoundingClientRect();
          return width > 0 && (left < -1 || right > window.innerWidth + 1);
        });
      return [...wide, ...nodes].map((node) => `${node.tagName}.${node.className} ${node.textContent.trim().slice(0, 50)}`);
    });
    assert.deepEqual(out, [], name);
  }
}, { viewport: PHONE, hasTouch: true, isMobile: true }));

test('a phone: a place is opened, read, and closed with a finger', () => visit(`?lat=49.456&lon=36.8443&zoom=9`, async (page) => {
  const map = await page.locator('#map .maplibregl-canvas').boundingBox();
  await until(async () => {
    await page.touchscreen.tap(map.x + map.width / 2, map.y + map.height / 2);
    return query(page).get('place');
  }, (id) => id === BALAKLIIA, 'a tap opens the place');
  const panel = page.locator('#panel');
  await settled(page);
  const box = await panel.boundingBox();
  assert.ok(box.x >= 0 && box.width <= 360 && box.y >= 80 && box.y + box.height <= 741, JSON.stringify(box));
  await page.locator('.v-claim').last().scrollIntoViewIfNeeded();
  const close = page.getByRole('button', { name: nl['app.close'] });
  const size = await close.boundingBox();
  assert.ok(size.width >= 24 && size.height >= 24, 'large enough for a finger');
  await close.tap();
  await until(() => panel.isHidden(), Boolean, 'closed');
}, { viewport: PHONE, hasTouch: true, isMobile: true }));

// ---- without motion, in the dark ----

test('without motion for who asks for that', () => visit('', async (page) => {
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((node) => {
    const { transitionDuration, animationDuration } = getComputedStyle(node);
    return [transitionDuration, animationDuration].some((text) => text.split(',').some((part) => parseFloat(part) > 0));
  }).map((node) => node.className));
  assert.deepEqual(moving, []);
  const center = () => [query(page).get('lat'), query(page).get('lon')].join();
  await page.keyboard.press('/');
  await page.keyboard.type('Robotyne');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  // There at once, not by a flight: the address has the place itself, no place on the way.
  const first = await until(center, (text) => text !== ',', 'the map is elsewhere');
  await page.waitForTimeout(600);
  assert.equal(center(), first);
}, { reducedMotion: 'reduce' }));

test('dark where the system is, and as chosen', () => visit('', async (page) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number)[0]);
  assert.ok(await ground() < 60);
  await page.getByRole('button', { name: nl['app.themeAuto'] }).click();
  await until(ground, (level) => level > 200, 'light');
  await page.getByRole('button', { name: nl['app.themeLight'] }).click();
  await until(ground, (level) => level < 60, 'dark');
  await page.getByRole('button', { name: nl['app.themeDark'] }).click();
  await page.emulateMedia({ colorScheme: 'light' });
  await until(ground, (level) => level > 200, 'as the system, which is light now');
}, { colorScheme: 'dark' }));
