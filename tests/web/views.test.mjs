// views.test.mjs - the pure parts of the views: dates, spans of bytes, layout, words, citations. Run by node --test.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dayOf, isoOf } from '../../web/days.js';
import { setLocale, words } from '../../web/i18n.js';
import nl from '../../web/strings/views-nl.js';
import en from '../../web/strings/views-en.js';
import { claimCitation, embedCode, viewCitation } from '../../web/views/cite.js';
import { anchorOf, spanOf } from '../../web/views/edtf.js';
import { groupsOf } from '../../web/views/figures.js';
import { around, axis, scaleOf, stack, ticks } from '../../web/views/layout.js';
import { seriesOf } from '../../web/views/plot.js';
import { FACTUALITIES, formOf, FORMS } from '../../web/views/shapes.js';
import { sorted } from '../../web/views/sources.js';
import { blocks, byPart, marked, pieces, plain, sheets, visible } from '../../web/views/spans.js';
import { chain, deed, figureText, gradeSentence, nearText, outletName, stateOn, stateSentence, voice,
  wholeness, written } from '../../web/views/words.js';

const names = { side: (code) => ({ UA: 'Ukraine', RU: 'Russia' })[code] ?? code };
const days = (edtf) => {
  const span = spanOf(edtf);
  return span && [span.first, span.last].map((day) => (day === null ? null : isoOf(day)));
};

test('dates as the days that they may mean', () => {
  assert.deepEqual(days('2022-09-10'), ['2022-09-10', '2022-09-10']);
  assert.deepEqual(days('2022-02-24~'), ['2022-02-24', '2022-02-24']);
  assert.deepEqual(days('2024-02'), ['2024-02-01', '2024-02-29']);
  assert.deepEqual(days('2022'), ['2022-01-01', '2022-12-31']);
  assert.deepEqual(days('2022-24'), ['2022-12-01', '2023-02-28']);
  assert.deepEqual(days('2022-W36'), ['2022-09-05', '2022-09-11']);
  assert.deepEqual(days('2021-W01'), ['2021-01-04', '2021-01-10']);
  assert.deepEqual(days('2022-04/2022-09'), ['2022-04-01', '2022-09-30']);
  assert.deepEqual(days('../2022-09-09'), [null, '2022-09-09']);
  assert.deepEqual(days('2022-09~/..'), ['2022-09-01', null]);
  assert.deepEqual(days('[2022-09-10,2022-09-03]'), ['2022-09-03', '2022-09-10']);
  assert.equal(anchorOf('../2022-09-09'), dayOf('2022-09-09'));
});

test('what is no date has no days', () => {
  const none = ['', '..', '../..', '/', 'Saturday', '2022-13', '2022-02-30', '2022-09-10/x', '[]', 'a/b/c', null, 7];
  for (const text of none) {
    assert.equal(spanOf(text), null, String(text));
  }
});

test('bytes become pieces of text, whatever the characters', () => {
  const text = 'Één stad, 漢字 😀, Київ.';
  const at = (word) => ({ start: Buffer.byteLength(text.slice(0, text.indexOf(word))),
    end: Buffer.byteLength(text.slice(0, text.indexOf(word) + word.length)) });
  const list = pieces(text, [at('漢字'), at('Київ')]);
  assert.deepEqual(list.filter((piece) => piece.marks.length).map((piece) => piece.text), ['漢字', 'Київ']);
  assert.equal(list.map((piece) => piece.text).join(''), text);
});

test('marks that overlap, lie within each other or outside the text', () => {
  const all = pieces('abcdefghij', [{ start: 0, end: 6 }, { start: 4, end: 8 }, { start: 5, end: 6 }]);
  assert.deepEqual(all.map((piece) => [piece.text, piece.marks]),
    [['abcd', [0]], ['e', [0, 1]], ['f', [0, 1, 2]], ['gh', [1]], ['ij', []]]);
  const idle = [{ start: 9, end: 2 }, { start: 3, end: 3 }, { start: 50, end: 60 }, { start: NaN, end: null }, {}];
  for (const mark of idle) {
    assert.deepEqual(pieces('abc', [mark]).filter((piece) => piece.marks.length), []);
  }
  // An offset within a character never splits it.
  assert.equal(pieces('a😀b', [{ start: 2, end: 4 }]).map((piece) => piece.text).join(''), 'a😀b');
  assert.equal(pieces('\ufeffabc', [{ start: 3, end: 4 }]).find((piece) => piece.marks.length).text, 'a');
});

test('blocks lose nothing and are of one size, also of one endless line', () => {
  for (const text of ['x'.repeat(100000), 'woord '.repeat(20000), '😀'.repeat(30000), 'a\n\nb\n'.repeat(5000), '']) {
    const list = blocks(pieces(text, [{ start: 10, end: 5000 }]), 4000);
    assert.equal(list.flat().map((piece) => piece.text).join(''), text);
    for (const block of list) {
      const whole = block.map((piece) => piece.text).join('');
      assert.ok(whole.length <= 4001 && whole.length > 0);
      assert.ok(!/[\ud800-\udbff]$/.test(whole), 'a character cut in two');
    }
  }
});

const textOf = (list) => list.map((piece) => piece.text).join('');

test('a text by its parts: marks go on across them, only line ends between them are left out', () => {
  const text = 'Titel é\n\nEerste alinea.\n\nOnderschrift.\n\nCaption: geen.';
  const at = (words) => {
    const before = new TextEncoder().encode(text.slice(0, text.indexOf(words))).length;
    return { start: before, end: before + new TextEncoder().encode(words).length };
  };
  const parts = [{ kind: 'title', ...at('Titel é') }, { kind: 'paragraph', ...at('Eerste alinea.') },
    { kind: 'caption', ...at('Onderschrift.') }, { kind: 'paragraph', ...at('Caption: geen.') }];
  const marks = [at('Eerste'), at('alinea.\n\nOnder')];
  const list = byPart(pieces(text, [...marks, ...parts]), marks.length, parts);
  assert.deepEqual(list.map(({ kind, pieces: words }) => [kind, textOf(words)]), [['title', 'Titel é'],
    ['paragraph', 'Eerste alinea.'], ['caption', 'Onderschrift.'], ['paragraph', 'Caption: geen.']]);
  assert.deepEqual(list[2].pieces, [{ text: 'Onder', marks: [1] }, { text: 'schrift.', marks: [] }]);
  // Words that no part has are not lost.
  const some = byPart(pieces(text, parts.slice(2, 3)), 0, parts.slice(2, 3));
  assert.deepEqual(some.map(({ kind, pieces: words }) => [kind, textOf(words).trim()]), [[null, 'Titel é\n\nEerste alinea.'],
    ['caption', 'Onderschrift.'], [null, 'Caption: geen.']]);
  // A plain text is itself, to the last line end.
  const plainly = byPart(pieces(`\n\n${text}\n`, marks), marks.length, []);
  assert.deepEqual([plainly.length, plainly[0].kind, textOf(plainly[0].pieces)], [1, null, `\n\n${text}\n`]);
  assert.deepEqual(byPart([], 0, []), []);
});

test('parts go together in blocks of one size, and are cut where they are longer', () => {
  const part = (kind, text) => ({ kind, pieces: [{ text, marks: [] }] });
  const list = [part('title', 't'.repeat(50)), ...Array.from({ length: 100 }, () => part('item', 'i'.repeat(99))),
    part('paragraph', 'woord '.repeat(5000)), part('caption', 'c'.repeat(10))];
  const made = sheets(list, 4000);
  assert.equal(made.flat().map((one) => textOf(one.pieces)).join(''), list.map((one) => textOf(one.pieces)).join(''));
  for (const block of made) assert.ok(block.length && block.reduce((sum, one) => sum + textOf(one.pieces).length, 0) <= 4001);
  assert.deepEqual(made[0].slice(0, 2).map(({ kind, begins }) => [kind, begins]), [['title', true], ['item', true]]);
  assert.equal(made.flat().filter(({ kind, begins }) => kind === 'paragraph' && begins).length, 1);
  assert.deepEqual(sheets([], 4000), []);
});

test('hidden characters are named, others are left alone', () => {
  assert.deepEqual(visible('a\u202Eb'), [{ text: 'a' }, { hidden: 'U+202E' }, { text: 'b' }]);
  assert.deepEqual(visible('👩‍🚀 é\t\n<b>'), [{ text: '👩‍🚀 é\t\n<b>' }]);
  assert.equal(plain('\u2066x\u0000\u200F'), 'x');
  assert.deepEqual(visible(null), []);
});

test('words are marked where they first stand', () => {
  assert.deepEqual(marked('de stad de stad', ['stad', null, 'nergens']),
    [{ text: 'de ', hit: false }, { text: 'stad', hit: true }, { text: ' de stad', hit: false }]);
  assert.deepEqual(marked('', ['x']), []);
});

test('an axis skips what is empty, and goes back and forth', () => {
  const claims = [0, 1, 2, 500, 501].map((day) => day + 19000);
  const on = axis({ from: 18998, to: 19504, days: claims, width: 600, skip: true });
  assert.equal(on.segments.filter((segment) => segment.gap).length, 1);
  let last = -1;
  for (let day = 18998; day < 19504; day++) {
    const x = on.x(day);
    assert.ok(x >= last && x <= 600, `day ${day}`);
    last = x;
  }
  for (const day of claims) assert.equal(on.day(on.x(day + 0.5)), day);
  const straight = axis({ from: 18998, to: 19504, days: claims, width: 600, skip: false });
  assert.equal(straight.segments.length, 1);
  assert.equal(axis({ from: 5, to: 5, days: [], width: 100, skip: true }).x(5), 0);
});

test('ticks stand apart, on any scale', () => {
  for (const length of [1, 5, 40, 400, 4000, 40000]) {
    const list = ticks(axis({ from: 19000, to: 19000 + length, days: [], width: 700, skip: false }), 84);
    assert.ok(list.length > 0 && list.length < 10, `${length} days: ${list.length}`);
    for (let i = 1; i < list.length; i++) assert.ok(list[i].x - list[i - 1].x >= 84);
  }
});

test('marks are stacked, never on each other, and none is lost', () => {
  const marks = Array.from({ length: 2000 }, (_, i) => ({ x: (i * 37) % 500, id: i }));
  const out = stack(marks, 18, 4);
  const heaped = out.heaps.reduce((n, heap) => n + heap.marks.length, 0);
  assert.equal(out.marks.length + heaped, 2000);
  assert.ok(out.marks.length + out.heaps.length < 200);
  for (let row = 0; row < 4; row++) {
    const xs = out.marks.filter((mark) => mark.row === row).map((mark) => mark.x).sort((a, b) => a - b);
    for (let i = 1; i < xs.length; i++) assert.ok(xs[i] - xs[i - 1] >= 18);
  }
});

test('of too many claims those around the day are taken', () => {
  const counts = Array.from({ length: 100 }, (_, i) => [i, 100]);
  assert.deepEqual(around(counts, 50, 20000), { since: null, until: null });
  const some = around(counts, 90, 1000);
  assert.ok(some.since >= 84 && some.since <= 90 && some.until >= 90 && some.until <= 96);
  assert.equal(around(counts, 500, 1000).until, null);
  assert.deepEqual(around([], 5, 10), { since: null, until: null });
  assert.deepEqual(around([[3, 99999]], 5, 10), { since: null, until: null });
});

test('a scale of values is round and reaches', () => {
  assert.deepEqual(scaleOf(8000, 4), [0, 2000, 4000, 6000, 8000]);
  assert.deepEqual(scaleOf(0, 4), [0, 1]);
  for (const most of [0.3, 7, 99, 1e6, 123456]) assert.ok(scaleOf(most, 4).at(-1) >= most);
});

test('what is claimed, in words', () => {
  setLocale('en');
  const place = { name: 'Izium' };
  assert.equal(deed({ type: 'control.take', actor: { side: 'UA' }, place, factuality: 'fact' }, names),
    'Ukraine takes Izium');
  assert.equal(deed({ type: 'control.take', side: 'UA', place, factuality: 'unconfirmed' }, names),
    'Unconfirmed: Ukraine takes Izium');
  assert.equal(deed({ type: 'front.fight', actor: null, place, factuality: 'fact' }, names),
    'There is fighting at Izium');
  const dutch = { ...names, place: () => 'Izjoem' };
  assert.equal(deed({ type: 'control.hold', side: 'RU', place, factuality: 'fact' }, dutch), 'Russia holds Izjoem');
  assert.equal(deed({ type: 'control.take', side: 'UA', place: null, factuality: 'fact',
    figures: [{ op: '>=', value: 3000, unit: 'km2' }] }, names), 'Ukraine takes at least 3,000 square kilometres');
  // A newer server may know more types than this page.
  assert.match(deed({ type: 'air.drop', side: 'XX', place, factuality: 'fact' }, names), /air\.drop/);
  setLocale('nl');
  assert.equal(deed({ type: 'control.leave', side: 'RU', place, factuality: 'possible' }, { side: () => 'Rusland' }),
    'Mogelijk: Rusland verlaat Izium');
});

test('who says so', () => {
  setLocale('en');
  const by = [{ name: 'TASS', side: 'RU', role: 'agency' }, { name: 'ministry', side: 'RU', role: 'office' }];
  assert.equal(chain(by, names), 'TASS (Russia), citing ministry (Russia)');
  assert.equal(voice([], names), 'in the report’s own words');
  assert.equal(voice([{ name: 'a/b/2022-09-10-volksblad.txt', side: null, role: 'outlet' }], names),
    '2022-09-10-volksblad, in its own words');
  assert.equal(outletName(null, 'a/b.c/De Krant.txt'), 'De Krant');
  assert.equal(outletName('De Avond', 'x.txt'), 'De Avond');
  assert.equal(outletName(null, ''), 'not named');
});

test('how much of a report is here', () => {
  setLocale('en');
  assert.deepEqual(wholeness({ paywall: false, cut: false, live: null }), []);
  assert.deepEqual(wholeness({}), []);
  assert.deepEqual(wholeness({ paywall: true, cut: true, live: 3 }), [
    'Only the beginning may be here: the page asks for a subscription.',
    'Cut off: what it was read from ends within it.', 'Entry 3 of a live blog']);
  setLocale('nl');
  assert.deepEqual(wholeness({ paywall: true, cut: false, live: 0 }), [
    'Mogelijk staat hier alleen het begin: de pagina vraagt om een abonnement.',
    'Wat boven de berichten van een liveblog staat']);
});

test('a state in a sentence', () => {
  setLocale('en');
  const state = { state: 'contested', side: 'UA', other: 'RU', since: '2022-09-10', from: '2022-09-10', rule: 'word' };
  assert.equal(stateSentence(state, names), 'Held by Ukraine since 10 September 2022; contested by Russia');
  assert.equal(stateSentence({ ...state, other: null }, names),
    'Held by Ukraine since 10 September 2022; contested: it is denied');
  assert.equal(stateSentence({ ...state, state: 'held', rule: 'baseline' }, names),
    'Held by Ukraine since the eve of the war');
  assert.equal(stateSentence({ state: 'left', side: null, other: 'RU', since: '../2022-09-09', rule: 'left' }, names),
    'Left by Russia before 9 September 2022; nobody is said to have come in its place');
  for (const since of ['2022-04/2022-09', '2022-04/..', '2022-04']) {
    assert.equal(stateSentence({ ...state, state: 'held', since }, names), 'Held by Ukraine since April 2022');
  }
  assert.equal(stateSentence(null, names), 'Who holds the place on this day is not known');
  assert.equal(gradeSentence({ facts: 0, against: 0, grade: 6 }), 'Nobody says so as a fact');
  assert.equal(gradeSentence({ facts: 1, against: 1, grade: 4 }),
    '1 source says so as a fact; 1 source says otherwise');
});

test('the state of a day is that of its row', () => {
  const control = [{ from: '2022-02-23', until: '2022-02-23', n: 1 }, { from: '2022-02-24', until: '2022-09-09', n: 2 },
    { from: '2022-09-10', until: null, n: 3 }];
  assert.equal(stateOn(control, '2022-02-23').n, 1);
  assert.equal(stateOn(control, '2022-09-09').n, 2);
  assert.equal(stateOn(control, '2030-01-01').n, 3);
  assert.equal(stateOn(control, '2022-02-22'), null);
});

test('figures and distances in words', () => {
  setLocale('nl');
  assert.equal(figureText({ op: '~', value: 2000, unit: 'km2' }), 'ongeveer 2.000 vierkante kilometer');
  assert.equal(figureText({ op: '=', value: 1, unit: 'village' }), '1 dorp');
  assert.equal(figureText({ op: '>', value: 3, unit: 'sabotage' }), 'meer dan 3 sabotage');
  assert.equal(figureText({ op: '=', value: null, unit: 'km' }), '');
  setLocale('en');
  assert.equal(nearText({ distance_km: 8, direction: 'NE' }, { name: 'Kupiansk' }, names),
    '8 kilometres north-east of Kupiansk');
  assert.equal(written('velykyi burluk'), 'Velykyi Burluk');
  assert.equal(written('kramatorsk-ІІ oblast'), 'Kramatorsk-ІІ Oblast');
});

test('every type has a form, and unknown ones too', () => {
  for (const type of Object.keys(en).filter((key) => key.startsWith('say.type.')).map((key) => key.slice(9))) {
    assert.ok(FORMS.includes(formOf(type)), type);
  }
  assert.equal(formOf('control.take'), 'take');
  assert.equal(formOf('front.repel'), 'attack');
  assert.ok(FORMS.includes(formOf('air.drop')));
  assert.equal(FACTUALITIES.length, 5);
});

test('figures are compared with their like only', () => {
  const row = (quantity, side, place) => ({ quantity, side, type: 'control.take', place, unit: quantity });
  const groups = groupsOf([row('km2', 'UA', null), row('km2', 'RU', null), row('km2', 'UA', null),
    row('km', 'UA', null), row('km2', 'UA', { id: 'x' })]);
  assert.deepEqual(groups.map((group) => group.figures.length), [2, 1, 1, 1]);
});

test('series by speaker; a sum of a longer time stands where it was published', () => {
  const figure = (value, when, published, name) => ({ value, when, published, name, claim: name + value });
  const [one, other] = seriesOf([figure(3000, '2022-09~/..', '2022-09-11', 'a'),
    figure(1000, '2022-09~/..', '2022-09-08', 'a'), figure(5, '2022-09-09', '2022-09-20', 'b'),
    figure(7, 'never', null, 'c')], (row) => row.name);
  assert.deepEqual(one.figures.map((row) => isoOf(row.day)), ['2022-09-08', '2022-09-11']);
  assert.deepEqual(other.figures.map((row) => isoOf(row.day)), ['2022-09-09']);
});

test('sources sort by number and by name, the unknown last either way', () => {
  const list = [{ name: 'b', late_days: 2 }, { name: 'a', late_days: null }, { name: 'c', late_days: 10 }];
  assert.deepEqual(sorted(list, 'late_days', true).map((one) => one.name), ['c', 'b', 'a']);
  assert.deepEqual(sorted(list, 'late_days', false).map((one) => one.name), ['b', 'c', 'a']);
  assert.deepEqual(sorted(list, 'name', false).map((one) => one.name), ['a', 'b', 'c']);
});

test('citations say what makes the page found again', () => {
  setLocale('en');
  const record = { kroniek: '0.1.0', record: 'kroniek.db', reports: 14, last_published: '2023-08-12' };
  const about = { record, url: 'http://127.0.0.1:8080/?place=x&known=2022-09-10', retrieved: '2026-11-22' };
  const cited = viewCitation({ on: null, known: '2022-09-10' }, 'Izium: state on 12 August 2023', about);
  for (const part of ['Izium', 'as known on 10 September 2022', '0.1.0', 'kroniek.db', '22 November 2026', about.url]) {
    assert.ok(cited.includes(part), part);
  }
  const claim = { id: 'c:1', type: 'control.take', factuality: 'fact', actor: { side: 'UA' }, place: { name: 'Izium' },
    text: 'bevrijd', source: null, path: 'krant.txt', published: '2022-09-10' };
  assert.match(claimCitation(claim, { ...about, names }),
    /^krant\. \(10 September 2022\)\. “bevrijd” \[Ukraine takes Izium;/);
  const code = embedCode('http://127.0.0.1/?place=a&q=%22%3E', 'a "title" <b>');
  assert.match(code, /^<iframe src="[^"<>]*" title="[^"<>]*"/);
  assert.match(code, /embed=1/);
});

test('both languages have the same words, and every word that is used is there', () => {
  assert.deepEqual(Object.keys(nl).sort(), Object.keys(en).sort());
  const holes = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1]).sort().join();
  for (const key of Object.keys(nl)) {
    assert.ok(nl[key] && en[key], key);
    assert.equal(holes(nl[key]), holes(en[key]), key);
  }
  const folder = new URL('../../web/views/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    for (const [, key] of text.matchAll(/\bt\(\s*'([\w.~<>=-]+)'/g)) assert.ok(key in words.nl, `${file}: ${key}`);
    assert.ok(!/innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(text), `${file} writes markup`);
  }
});
