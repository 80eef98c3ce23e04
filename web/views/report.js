// report.js - a whole report, with the words of every claim marked where they stand. Reports come from anywhere: what
// looks like markup is text, hidden characters are shown, and a text of any length is laid out a block at a time. What
// the reader found to be a title, a heading, a list or a caption of a picture is shown as one.

import { h, replace } from '../dom.js';
import { formatNumber, locale, t } from '../i18n.js';
import { byPart, pieces, plain, sheets } from './spans.js';
import { claimIcon, copyId, day, growing, load, namesOf, note, reportPatch, section, show, to } from './parts.js';
import { deed, factualityWord, outletName, wholeness } from './words.js';

const BLOCK = 4000; // characters that are laid out at once
const SLICE_MS = 8; // how long blocks are made before the browser may draw

const seen = new Map(); // names of the reports shown so far, for the title
export const title = (state) => seen.get(state.report) ?? t('report.title');

export function render(container, state, context) {
  const root = h('article', { class: 'v v-report' });
  replace(container, root);
  const current = { select: null, release: null, claim: state.claim };
  const stop = load(root, (signal) => context.api.get(`/reports/${encodeURIComponent(state.report)}`, null, { signal }),
    (report) => {
      seen.set(state.report, outletName(report.source, report.path));
      context.setTitle?.(title(state));
      Object.assign(current, page(root, report, context));
      current.select(context.state.get().claim);
    });
  const quiet = context.state.subscribe((next, previous) => {
    if (next.report === state.report && next.claim !== previous.claim) current.select?.(next.claim);
  });
  return () => {
    quiet();
    stop();
    current.release?.();
  };
}

function page(root, report, context) {
  const claims = [...report.claims].sort((a, b) => a.start - b.start || a.end - b.end);
  const body = h('div', { class: 'v-text', lang: report.lang ?? null, dir: 'auto', tabindex: '-1' });
  const list = h('div', null);
  replace(root, head(report, context),
    section('text', t('report.text'), body),
    section('claims', t('report.claims', { n: claims.length }), list),
    report.copies.length > 0
      && section('copies', t('report.copies', { n: report.copies.length }), copies(report, context)));
  replace(list, claims.length ? growing(claims, (claim) => line(claim, claims.indexOf(claim), context), { tag: 'ol' })
    : note(t('report.noClaims')));
  const writer = write(body, report, claims, context);
  return { release: writer.release, select: (id) => select(root, writer, claims, id) };
}

function head(report, context) {
  return h('header', { class: 'v-head' },
    report.title && h('p', { class: 'v-title' }, h('bdi', null, show(report.title))),
    h('p', { class: 'v-meta' }, report.published ? day(report.published) : t('say.undated'), ' · ',
      t('say.claims', { n: report.claims.length })),
    h('p', { class: 'v-meta' }, h('bdi', { class: 'v-path' }, show(report.path)), ' · ', copyId(context, report.id)),
    report.url && h('p', { class: 'v-meta' }, address(report.url)),
    wholeness(report).map(note));
}

// Where the article stood: a link that somebody may follow, when it leads to a page and nowhere else.
const address = (url) => (/^https?:\/\//.test(url)
  ? h('a', { href: url, rel: 'noopener noreferrer external', class: 'v-path' }, show(url)) : h('bdi', { class: 'v-path' }, show(url)));

const copies = (report, context) => h('ul', { class: 'v-list' }, report.copies.map((one) => h('li', null,
  to(context, { report: one.id, claim: null }, null, h('bdi', null, outletName(one.source, one.path))), ', ',
  one.published ? day(one.published) : t('say.undated'))));

const line = (claim, index, context) => h('li', { value: index + 1 },
  h('span', { class: 'v-count' }, `${formatNumber(index + 1)}. `), claimIcon(context, claim), ' ',
  to(context, reportPatch(claim), { dataset: { claim: claim.id } }, deed(claim, namesOf(context))), ' ',
  to(context, { claim: claim.id, report: null },
    { class: 'v-small', 'aria-label': t('report.detailsOf', { n: index + 1 }) }, t('report.details')));

// Writes the text into node, a block at a time. {until(claim): writes on at once until that claim stands there;
// release()}.
function write(node, { text, parts }, claims, context) {
  const list = sheets(byPart(pieces(text ?? '', [...claims, ...parts]), claims.length, parts), BLOCK);
  const titled = parts.some(({ kind }) => kind === 'title');
  const tags = { title: 'h4', heading: titled ? 'h5' : 'h4', paragraph: 'p', caption: 'p', item: 'li' };
  const begun = new Set();
  let at = 0;
  let frame = 0;
  const one = () => node.append(blockOf(list[at++], tags, (piece) => pieceOf(piece, claims, begun, context)));
  const run = () => {
    const until = performance.now() + SLICE_MS;
    while (at < list.length && performance.now() < until) one();
    frame = at < list.length ? requestAnimationFrame(run) : 0;
  };
  run();
  return {
    until(claim) {
      while (at < list.length && !begun.has(claim)) one();
    },
    release: () => cancelAnimationFrame(frame),
  };
}

// A block of parts; items that follow each other are a list.
function blockOf(parts, tags, words) {
  const block = h('div', { class: 'v-block' });
  let items = null;
  for (const { kind, pieces: list, begins } of parts) {
    const node = h(tags[kind] ?? 'div', { class: kind && `v-part-${kind}` }, kind === 'caption' && begins && label(),
      list.map(words));
    items = kind === 'item' ? items ?? block.appendChild(h('ul', null)) : null;
    (items ?? block).append(node);
  }
  return block;
}

// Says that a caption is one; in the language of the page, not in the report's.
const label = () => h('span', { class: 'v-label', lang: locale() }, t('report.caption'));

function pieceOf({ text, marks }, claims, begun, context) {
  if (!marks.length) return show(text);
  // Of claims that lie within each other the shortest is the one that is meant by these words.
  const inner = marks.reduce((a, b) => (claims[b].end - claims[b].start < claims[a].end - claims[a].start ? b : a));
  const fresh = marks.filter((index) => !begun.has(index));
  for (const index of fresh) begun.add(index);
  return [fresh.map((index) => number(claims[index], index, context)),
    h('mark', { dataset: { claims: marks.join(' ') }, class: [`v-is-${claims[inner].factuality}`],
      on: { click: () => {
        // A click that ends a selection of words is no click on the mark.
        if (!String(window.getSelection())) context.state.set(reportPatch(claims[inner]), { push: true });
      } } }, show(text))];
}

// The number of a claim before its words: a link to it, so that every mark can be reached by keyboard.
function number(claim, index, context) {
  const said = deed(claim, namesOf(context));
  return to(context, { claim: claim.id, report: null }, { class: 'v-number', title: plain(said),
    'aria-label': plain(`${t('report.claimN', { n: index + 1 })}: ${said}, ${factualityWord(claim.factuality)}`) },
  formatNumber(index + 1));
}

// Puts one claim in the light, and into view.
function select(root, writer, claims, id) {
  for (const node of root.querySelectorAll('.v-chosen')) node.classList.remove('v-chosen');
  for (const node of root.querySelectorAll('[aria-current]')) node.removeAttribute('aria-current');
  const index = claims.findIndex((claim) => claim.id === id);
  if (index < 0) return;
  writer.until(index);
  const marks = [...root.querySelectorAll('mark')].filter((node) =>
    node.dataset.claims.split(' ').includes(String(index)));
  for (const node of marks) node.classList.add('v-chosen');
  const listed = [...root.querySelectorAll('a[data-claim]')].find((node) => node.dataset.claim === id);
  listed?.setAttribute('aria-current', 'true');
  // Blocks that were never drawn have a height that was guessed; the second look corrects the first.
  marks[0]?.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() => marks[0]?.scrollIntoView({ block: 'center' }));
}
