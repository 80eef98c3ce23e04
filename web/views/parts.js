// parts.js - what several views are made of: links that keep the day, quotations, grades, lists that grow, and what
// stands there while an answer is awaited or when none comes.

import { h, replace } from '../dom.js';
import { formatDay, t } from '../i18n.js';
import { marked, plain, visible } from './spans.js';
import { formOf, gradeIcon, icon } from './shapes.js';
import { capital, deed, disputeWord, factualityWord, figureText, gradeWord, nearText, outletName, placeName, sourceName,
  voice } from './words.js';

// The names and colours of sides, as words.js and shapes.js ask for them.
export const namesOf = (context) => ({ side: context.sideName, colour: context.sideColour,
  place: (place) => context.placeName?.(place) ?? place.name });

// The name of a place, to stand in a text of any direction.
export const placeTag = (context, place) => h('bdi', null, placeName(place, namesOf(context)));

// Text of a report: nothing in it can be markup, turn the line around, or hide.
export const show = (text) =>
  visible(text).map((part) =>
    part.hidden
      ? h('span', { class: 'v-hidden', title: t('say.hidden', { code: part.hidden }) }, part.hidden) : part.text);

// A link to a patch of the state: of the state when it is clicked, so that the day is the one that is chosen by then.
export function to(context, patch, attrs, ...children) {
  const link = h('a', { ...attrs, href: context.state.link(patch) }, children);
  const refresh = () => link.setAttribute('href', context.state.link(patch));
  link.addEventListener('pointerenter', refresh);
  link.addEventListener('focus', refresh);
  link.addEventListener('click', (event) => {
    if (elsewhere(event)) return;
    event.preventDefault();
    context.state.set(patch, { push: true });
  });
  return link;
}

// Whether a click asks the browser for a tab or a window of its own.
export const elsewhere = (event) =>
  event.defaultPrevented || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

// An id, short, and a button that copies the whole of it.
export function copyId(context, id) {
  const short = id.startsWith('sha256:') ? id.slice(0, 15) + '…' : id;
  const button = h('button', { class: 'v-copy', type: 'button', title: t('say.copyId', { id }),
    'aria-label': t('say.copyId', { id: short }), on: { click: () => copy(context, id) } }, short);
  return button;
}

// Text to the clipboard, and a word of it to those who do not see.
export async function copy(context, text) {
  try {
    await navigator.clipboard.writeText(text);
    context.announce(t('say.copied'));
    return true;
  } catch {
    context.announce(t('say.notCopied'));
    return false;
  }
}

export const button = (label, click, attrs) => h('button', { type: 'button', ...attrs, on: { click } }, label);

// A grade in a drawing, a number and words.
export const grade = (n, colour) =>
  h('span', { class: ['v-grade', `v-grade-${n}`] }, gradeIcon(n, colour), ' ',
    h('strong', null, t('say.grade', { n: String(n) })), ` ${gradeWord(n)}`);

// The mark of a claim or a witness, to stand before its words.
export const claimIcon = (context, { type, factuality, side, actor }) =>
  icon(formOf(type), factuality, context.sideColour(side ?? actor?.side ?? null));

// A side with a spot of its colour.
export const sideTag = (context, code) =>
  h('span', { class: 'v-side' }, h('span', { class: 'v-spot', 'aria-hidden': 'true',
    style: { 'background-color': context.sideColour(code) } }), code ? context.sideName(code) : t('say.noSide'));

// A date of the record in words, with the code for machines where it is one day.
export const day = (edtf) =>
  /^\d{4}-\d{2}-\d{2}$/.test(edtf ?? '') ? h('time', { datetime: edtf }, formatDay(edtf)) : formatDay(edtf);

// A section with a heading that a jump can go to. level: of the heading, 3 unless told.
export function section(name, title, ...children) {
  const heading = h('h3', { id: `v-${name}`, tabindex: '-1' }, title);
  return h('section', { class: ['v-section', `v-${name}`], 'aria-labelledby': heading.id }, heading, children);
}

export const note = (text) => h('p', { class: 'v-note' }, text);

// A quotation of a report's words; those that name the place and the actor stand out.
export function quote(text, lang, words = []) {
  return h('blockquote', { class: 'v-quote', lang: lang ?? null, dir: 'auto' }, '“',
    marked(String(text ?? ''), words).map((part) => (part.hit ? h('b', null, show(part.text)) : show(part.text))), '”');
}

// The report of a claim or witness: outlet and day, as a link to the claim's place in it.
function where(context, claim) {
  const file = outletName(claim.source, claim.path);
  const published = claim.published ? formatDay(claim.published) : t('say.undated');
  // "2022-09-10-volksblad, 10 September 2022" says the day twice.
  const name = file.startsWith(`${claim.published}-`) ? file.slice(claim.published.length + 1) || file : file;
  return to(context, { report: claim.report, claim: claim.id }, { title: plain(claim.path ?? '') },
    h('bdi', null, name), `, ${published}`);
}

// The place where a report says something: both keys, as the report is shown before the claim.
export const reportPatch = (claim) => ({ claim: claim.id, report: claim.report });

// A claim as an item of a list: what is claimed, the words, who says so, where and when.
export function claimItem(context, claim) {
  const names = namesOf(context);
  const passage = h('div', { class: 'v-passage-slot' });
  const more = button(t('say.context'), async () => {
    more.disabled = true;
    const whole = await context.api.get(`/claims/${encodeURIComponent(claim.id)}`).catch(() => null);
    more.hidden = Boolean(whole?.passage);
    more.disabled = false;
    replace(passage, whole?.passage ? passageOf(whole) : note(t('say.noContext')));
  }, { class: 'v-plain' });
  return h('li', { class: ['v-claim', `v-is-${claim.factuality}`] },
    h('h4', null, claimIcon(context, claim), ' ',
      to(context, { claim: claim.id }, null, deed(claim, names))),
    h('p', { class: 'v-meta' }, [claim.factuality === 'fact' && factualityWord('fact'),
      claim.when && [t('say.about'), ' ', day(claim.when)], claim.figures?.map(figureText).join(', '),
      claim.near && nearText(claim.near, claim.place, names)].filter(Boolean).map((said, i) => [i > 0 && ' · ', said])),
    quote(claim.text, claim.lang, [claim.place?.mention, claim.actor?.name]),
    h('p', { class: 'v-meta' }, capital(voice(claim.by, names)), ' · ', where(context, claim), ' · ', more),
    passage);
}

// The paragraph of a claim, with its words marked; where it is a caption of a picture, that is said above it.
export function passageOf(claim) {
  const { text, start, end } = claim.passage;
  const bytes = new TextEncoder().encode(text);
  const cut = (from, till) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, till));
  return h('div', null,
    claim.passage.part === 'caption' && h('p', { class: 'v-meta v-from-caption' }, t('say.fromCaption')),
    h('blockquote', { class: 'v-passage', lang: claim.lang ?? null, dir: 'auto' }, show(cut(0, start)),
      h('mark', null, show(cut(start, end))), show(cut(end, bytes.length))));
}

// One side of a dispute, an event, a witness: {claim, type, factuality, side, when, published, by, words}.
export function witness(context, one, place, { heading = 'h5' } = {}) {
  const names = namesOf(context);
  return h('div', { class: ['v-witness', `v-is-${one.factuality}`] },
    h(heading, null, claimIcon(context, one), ' ',
      to(context, { claim: one.claim }, null, deed({ ...one, place }, names))),
    one.figure && h('p', { class: 'v-amount' }, figureText(one.figure)),
    one.words && quote(one.words, one.lang ?? null),
    h('p', { class: 'v-meta' }, capital(voice(one.by, names)), ' · ',
      one.published ? t('say.published', { day: formatDay(one.published) }) : t('say.undated'),
      one.when && [' · ', t('say.about'), ' ', day(one.when)],
      one.inferred_from && [' · ', to(context, { claim: one.inferred_from }, null, t('say.inferred'))]));
}

// What became of a dispute, in a sentence.
export function fateOf(context, dispute) {
  const names = namesOf(context);
  const lines = [];
  const of = (one, key) => h('p', null, h('strong', null, t(`disputes.${key}`)), ' ',
    to(context, { claim: one.claim }, null, t(`disputes.${key}By`, {
      who: sourceName(one, names), day: one.published ? formatDay(one.published) : t('say.undated') })));
  if (dispute.conceded) lines.push(of(dispute.conceded, 'conceded'));
  if (dispute.settled) lines.push(of(dispute.settled, 'settled'));
  const plainly = (key) => h('p', null, h('strong', null, t(`disputes.${key}`)), ' ', t(`disputes.${key}How`));
  if (dispute.corrected) lines.push(plainly('corrected'));
  if (!lines.length) lines.push(plainly('open'));
  return h('div', { class: 'v-fate' }, lines);
}

// A dispute: two columns, and beneath them what became of it. withPlace: name the place, as a link; then it stands in
// a view of its own, and its headings are one level up.
export function disputeItem(context, dispute, { withPlace = false } = {}) {
  const [a, b] = dispute.dispute;
  const status = dispute.conceded ? 'conceded' : dispute.settled ? 'settled' : dispute.corrected ? 'corrected' : 'open';
  return h('li', { class: ['v-dispute', `v-dispute-${status}`] },
    h(withPlace ? 'h3' : 'h4', null, withPlace && dispute.place && [to(context, { place: dispute.place.id }, null,
      placeTag(context, dispute.place)), ': '], disputeWord(dispute.kind),
    ' ', h('span', { class: 'v-status' }, t(`disputes.${status}`))),
    h('div', { class: 'v-columns' },
      [[a, dispute.a_sources], [b, dispute.b_sources]].map(([one, sources]) =>
        h('div', { class: 'v-column' }, witness(context, one, dispute.place, { heading: withPlace ? 'h4' : 'h5' }),
          sources > 1 && h('p', { class: 'v-meta' }, t('disputes.others', { n: sources - 1 }))))),
    h('p', { class: 'v-meta' }, t('disputes.opened', { day: formatDay(dispute.opened) })), fateOf(context, dispute));
}

// A list of which only the first are shown, and more when asked. item(entry) gives an <li>. Returns the nodes.
export function growing(list, item, { step = 50, tag = 'ul', attrs } = {}) {
  const nodes = h(tag, { class: 'v-list', ...attrs });
  let shown = 0;
  const more = button('', () => grow(true), { class: 'v-more' });
  function grow(focus) {
    const fresh = list.slice(shown, shown + step).map(item);
    shown += fresh.length;
    nodes.append(...fresh);
    more.hidden = shown >= list.length;
    more.textContent = t('say.more', { n: Math.min(step, list.length - shown), left: list.length - shown });
    // Who came here by keyboard goes on reading where the new ones begin.
    if (focus) fresh[0]?.querySelector('a, button')?.focus();
  }
  grow(false);
  return [nodes, more];
}

// Fills `node` with what `ask(signal)` brings: shows that it is awaited if that takes a while, says in words what went
// wrong, and offers to try again. Returns the function that gives up.
export function load(node, ask, render) {
  const control = new AbortController();
  const wait = setTimeout(() => replace(node, h('p', { class: 'v-note', role: 'status' }, t('app.loading'))), 200);
  const run = async () => {
    try {
      const answer = await ask(control.signal);
      if (!control.signal.aborted) render(answer);
    } catch (error) {
      if (control.signal.aborted) return;
      replace(node, failure(error, () => {
        replace(node, h('p', { class: 'v-note', role: 'status' }, t('app.loading')));
        run();
      }));
    } finally {
      clearTimeout(wait);
    }
  };
  run();
  return () => {
    clearTimeout(wait);
    control.abort();
  };
}

// What a refusal of the server, or its silence, means to the one who reads.
function failure(error, again) {
  const known = { 404: 'say.notFound', 400: 'say.badQuestion', 503: 'say.tooSlow' }[error.status];
  const why = known ? t(known) : error.status ? t('say.refused', { status: error.status }) : t('say.unreachable');
  return h('div', { class: 'v-failure', role: 'alert' }, h('p', null, why),
    error.detail && h('p', { class: 'v-note' }, show(error.detail)), button(t('app.retry'), again));
}

// A list of the server that grows by its pages, `limit` at a time: ask(after) gives {items, next}; add(items, first)
// shows them and returns the nodes to append to `into`. Returns the function that ends it.
export function paged(into, ask, add, emptyText) {
  const control = new AbortController();
  const status = h('div', { class: 'v-paged' });
  into.append(status);
  const fetchNext = (after, first) => {
    const stop = load(status, (signal) => ask(after, signal), (page) => {
      if (first && !page.items.length) return void replace(status, note(emptyText));
      const before = add(page.items, first);
      replace(status, page.next !== null && page.next !== undefined &&
        button(t('say.moreUnknown'), () => fetchNext(page.next, false), { class: 'v-more' }));
      if (!first) before?.querySelector?.('a, button')?.focus();
    });
    control.signal.addEventListener('abort', stop);
  };
  fetchNext(null, true);
  return () => control.abort();
}

// A choice with a label: options [[value, text], ...].
export function choice(label, value, options, change) {
  return h('label', { class: 'v-choice' }, h('span', null, label),
    h('select', { on: { change: (event) => change(event.target.value) } },
      options.map(([code, text]) => h('option', { value: code, selected: code === (value ?? '') }, text))));
}

// Runs fn once, `ms` after the last call.
export function debounce(fn, ms) {
  let timer = 0;
  const call = (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => fn(...args), ms);
  };
  call.cancel = () => clearTimeout(timer);
  return call;
}

// The name of a source; of an outlet that is known by its file only, that file's.
export const plainName = (one) =>
  show(one.role === 'outlet' ? outletName(null, one.name) : one.name ?? t('say.unnamed'));
