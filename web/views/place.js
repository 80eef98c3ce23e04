// place.js - the panel of a place: its state on the chosen day, its claims along time and as sentences, what happened,
// what is disputed, and how the state is derived.

import { h, replace } from '../dom.js';
import { formatDay, formatNumber, locale, t } from '../i18n.js';
import { dayOf, isoOf } from '../days.js';
import { around } from './layout.js';
import { mountLanes } from './lanes.js';
import { button, choice, claimItem, copyId, day, debounce, disputeItem, grade, growing, load, namesOf, note, placeTag,
  section, show, to, witness } from './parts.js';
import { chosenDay, deed, directionWord, fateWord, figureText, gradeSentence, kindWord, outletName,
  placeName, ruleWord, sourceName, speaker, stateOn, stateSentence, written } from './words.js';

const CLAIMS_MOST = 2000; // claims of one place that are drawn and listed at once
const PAGE = 1000;
const COUNTED_ALREADY = ['copy', 'passage'];
const COUNTS_FOR = ['supports', ...COUNTED_ALREADY];
const GROUPS = ['', 'control', 'front', 'supply', 'people'];
const FITS = new Map([[true, 'yes'], [false, 'no'], [null, 'unknown']]);

const names = new Map(); // of the places shown so far, for the title
export const title = (state) => names.get(locale() + state.place) ?? t('place.title');

// All claims of a place, or, where there are too many, those nearest to the chosen day: {claims, since, until}.
async function claimsOf(context, id, known, on, signal) {
  const first = await context.api.get('/claims', { place: id, known, limit: PAGE }, { signal });
  if (first.next === null) return { claims: first.items, since: null, until: null };
  const { valid } = await context.api.get('/days', { place: id, known }, { signal });
  const counts = valid.map(([iso, n]) => [dayOf(iso), n]).filter(([at]) => at !== null);
  const { since, until } = around(counts, dayOf(on) ?? 0, CLAIMS_MOST);
  const range = { since: since === null ? null : isoOf(since), until: until === null ? null : isoOf(until) };
  const claims = [];
  for await (const page of context.api.pages('/claims', { place: id, known, ...range, limit: PAGE }, { signal })) {
    claims.push(...page.items);
    if (claims.length >= CLAIMS_MOST) break;
  }
  return { claims, ...range };
}

export function render(container, state, context) {
  const root = h('article', { class: 'v v-place' });
  replace(container, root);
  const current = { release: () => {}, known: state.known };
  const open = () => {
    current.release();
    const { known } = context.state.get();
    current.known = known;
    const path = `/places/${encodeURIComponent(state.place)}`;
    const stop = load(root, (signal) => Promise.all([context.api.get(path, { known }, { signal }),
      claimsOf(context, state.place, known, chosenDay(context.state.get(), context.record), signal)]),
    ([answer, claims]) => {
      names.set(locale() + state.place, placeName(answer.place, namesOf(context)));
      context.setTitle?.(title(state));
      current.shown = panel(root, state.place, answer, claims, context);
      current.shown.days(context.state.get());
    });
    current.release = () => {
      stop();
      current.shown?.release();
      current.shown = null;
    };
  };
  open();
  const quiet = context.state.subscribe((next, previous) => {
    if (next.place !== state.place) return;
    if (next.known !== current.known) open();
    else if (next.on !== previous.on) current.shown?.days(next);
  });
  return () => {
    quiet();
    current.release();
  };
}

// The whole panel of an answer. Returns {days(state), release()}.
function panel(root, id, answer, { claims, since, until }, context) {
  const stand = h('div', { class: 'v-stand', 'aria-live': 'off' });
  const lanes = h('div', { class: 'v-lanes' });
  const whyBody = h('div', null);
  const list = claimList(context, claims, since || until ? { since, until } : null);
  replace(root, head(id, answer, claims, context), stand,
    jumps([['lanes', t('place.lanes')], ['claims', t('place.claims'), claims.length],
      ['disputes', t('place.disputes'), answer.disputes.length], ['why', t('place.why')],
      ['events', t('place.events'), answer.events.length]],
    to(context, { view: 'figures', q: id }, null, t('place.figures'))),
    section('lanes', t('place.lanes'), lanes), list.node,
    section('disputes', t('place.disputes'), disputes(context, answer.disputes, id)),
    section('why', t('place.why'), whyBody),
    section('events', t('place.events'), events(context, answer)), distances(context, answer.distances));
  const drawn = mountLanes(lanes, context, { claims, control: answer.control });
  lanes.addEventListener('heap', (event) => list.only(event.detail));

  let stop = () => {};
  const ask = debounce((on, known) => {
    stop();
    const path = `/places/${encodeURIComponent(id)}/why`;
    stop = load(whyBody, (signal) => context.api.get(path, { on, known }, { signal }), (why) => {
      replace(whyBody, derivation(context, why, answer.place));
      replace(stand.querySelector('.v-for'), sources(context, why, 'for', COUNTS_FOR));
      replace(stand.querySelector('.v-against'), sources(context, why, 'against', ['against']));
    });
  }, 150);
  return {
    days(next) {
      const on = chosenDay(next, context.record);
      standing(stand, stateOn(answer.control, on), on, next.known, context);
      drawn.days(on, next.known);
      ask(on, next.known);
    },
    release() {
      stop();
      ask.cancel();
      drawn.release();
    },
  };
}

function head(id, { place, spellings }, claims, context) {
  // The gazetteer's name, where the title has another, then those of reports, as they write them where that is known.
  const title = placeName(place, namesOf(context));
  const seen = new Map(claims.flatMap(({ place: of }) => [of?.via, of?.mention]).filter(Boolean)
    .map((name) => [name.toLowerCase(), name]));
  const others = [...new Set([place.name, ...spellings.map((name) => seen.get(name.toLowerCase()) ?? written(name))])]
    .filter((name) => name.toLowerCase() !== title.toLowerCase());
  const at = [place.lat, place.lon].map((degrees) => formatNumber(degrees, { maximumFractionDigits: 4 })).join('; ');
  return h('header', { class: 'v-head' },
    h('p', { class: 'v-meta' }, kindWord(place.kind), ' · ',
      button(at, () => context.map?.flyTo(place.lat, place.lon, 10), { class: 'v-plain', title: t('place.fly') }),
      ' · ',
      copyId(context, id)),
    others.length > 0 && h('p', { class: 'v-spellings' }, t('place.spellings'), ' ',
      others.map((name, i) => [i > 0 && ', ', h('bdi', null, show(name))])));
}

// The state of the day: what holds, how sure that is, who says so and who says otherwise.
function standing(node, state, on, known, context) {
  const words = stateSentence(state, namesOf(context));
  const told = h('p', { class: 'v-day-line' }, t('place.onDay', { day: formatDay(on) }),
    known && [' ', h('span', { class: 'v-known' }, t('place.asKnown', { day: formatDay(known) }))]);
  if (!state) return void replace(node, told, h('p', { class: 'v-state' }, words), h('div', { class: 'v-against' }));
  replace(node, told,
    h('p', { class: 'v-state', style: { 'border-color': context.sideColour(state.side) } }, words,
      state.since_inferred_from && [' ', to(context, { claim: state.since_inferred_from }, { class: 'v-small' },
        t('say.inferred'))]),
    h('p', null, gradeOf(context, state)), h('p', { class: 'v-meta' }, gradeSentence(state)),
    h('div', { class: 'v-for' },
      h('p', { class: 'v-sources' }, h('strong', null, t('place.for')), ' ', sourceList(context, state.says))),
    h('div', { class: 'v-against' }));
}

const gradeOf = (context, state) => grade(state.grade, context.sideColour(state.side ?? state.other));

const sourceList = (context, says) =>
  says.map((one, i) => [i > 0 && '; ', one.name && one.role !== 'baseline'
    ? h('bdi', null, speaker(one, namesOf(context))) : t('say.baseline')]);

// Who says so, or otherwise, each once, with a link to the first claim of his.
function sources(context, why, key, fates) {
  const first = new Map();
  for (const { fate, witness: one } of why.claims) {
    const name = sourceName(one, namesOf(context));
    if (fates.includes(fate) && !first.has(name)) first.set(name, one.claim);
  }
  const said = [...first].map(([name, claim]) => to(context, { claim }, null, h('bdi', null, name)));
  if (key === 'for' && why.state?.says?.some((one) => one.role === 'baseline')) said.push(t('say.baseline'));
  return said.length > 0 && h('p', { class: 'v-sources' }, h('strong', null, t(`place.${key}`)), ' ',
    said.map((one, i) => [i > 0 && '; ', one]));
}

// Buttons to the sections beneath: they move the focus, too.
function jumps(list, ...links) {
  return h('nav', { class: 'v-jumps', 'aria-label': t('place.sections') }, list.map(([name, text, n]) =>
    button([text, n !== undefined && h('span', { class: 'v-count' }, ` ${formatNumber(n)}`)], () => {
      const heading = document.getElementById(`v-${name}`);
      heading?.scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
    }, { class: 'v-plain' })), links);
}

// The claims as sentences, newest first; by group of types, or only some of them.
function claimList(context, claims, range) {
  const body = h('div', null);
  const chosen = { group: '', oldest: false, only: null };
  const fill = () => {
    let list = chosen.only ?? claims;
    if (chosen.group) list = list.filter((claim) => claim.type.startsWith(chosen.group + '.'));
    if (!chosen.oldest) list = [...list].reverse();
    replace(body, chosen.only && h('p', { class: 'v-note' }, t('place.onlySome', { n: chosen.only.length }), ' ',
      button(t('place.showAll'), () => {
        chosen.only = null;
        fill();
      }, { class: 'v-plain' })),
    list.length ? growing(list, (claim) => claimItem(context, claim)) : note(t('place.noClaims')));
  };
  const node = section('claims', t('place.claims'),
    range && note(t('place.tooMany', { n: claims.length, from: formatDay(range.since ?? '') || t('place.start'),
      to: formatDay(range.until ?? '') || t('place.end') })),
    claims.length > 1 && h('div', { class: 'v-tools' },
      choice(t('place.group'), '', GROUPS.map((group) => [group, t(`place.group.${group || 'all'}`)]), (value) => {
        chosen.group = value;
        fill();
      }),
      choice(t('place.order'), '', [['', t('place.newest')], ['oldest', t('place.oldest')]], (value) => {
        chosen.oldest = value === 'oldest';
        fill();
      })), body);
  fill();
  return {
    node,
    only(some) {
      chosen.only = some;
      fill();
      node.querySelector('h3').scrollIntoView();
      node.querySelector('h3').focus({ preventScroll: true });
    },
  };
}

function events(context, { events: list, place }) {
  if (!list.length) return note(t('place.noEvents'));
  return growing(list, ({ event, confirmed, when, claims }) => h('li', { class: 'v-event' },
    h('h4', null, h('span', { class: 'v-when' }, day(when)), ' ',
      to(context, { claim: event.claim }, null, deed({ ...event, place }, namesOf(context)))),
    h('p', { class: 'v-meta' }, t('place.firstTold', { who: sourceName(event, namesOf(context)),
      day: event.published ? formatDay(event.published) : t('say.undated') }), ' · ', t('say.claims', { n: claims })),
    confirmed.length > 0 && h('p', { class: 'v-meta' }, t('place.confirmedBy'), ' ', confirmed.map((one, i) =>
      [i > 0 && '; ', to(context, { claim: one.claim }, null, sourceName(one, namesOf(context))),
        one.published && ` (${formatDay(one.published)})`]))), { step: 20, tag: 'ol' });
}

function disputes(context, list, id) {
  if (!list.length) return note(t('place.noDisputes'));
  return [growing(list, (one) => disputeItem(context, one), { step: 20 }),
    h('p', null, to(context, { view: 'disputes', q: id }, null, t('place.allDisputes')))];
}

// How the state is derived: the rule, then each claim with what became of it.
function derivation(context, { state, rule_text: rule, claims }, place) {
  const names = namesOf(context);
  const groups = [['for', claims.filter((one) => COUNTS_FOR.includes(one.fate))],
    ['against', claims.filter((one) => one.fate === 'against')]];
  const rest = claims.filter((one) => !COUNTS_FOR.includes(one.fate) && one.fate !== 'against');
  const item = (one) => h('li', null,
    witness(context, { ...one.witness, words: one.witness.words ?? one.words }, place),
    COUNTED_ALREADY.includes(one.fate) && h('p', { class: 'v-meta' }, fateWord(one.fate)));
  const fates = [...new Set(rest.map((one) => one.fate))];
  return [
    state && h('dl', { class: 'v-facts' },
      h('dt', null, t('place.whyState')), h('dd', null, stateSentence(state, names)),
      h('dt', null, t('place.whyRule')), h('dd', null, state.rule ? ruleWord(state.rule) : rule),
      h('dt', null, t('place.whyGrade')),
      h('dd', null, gradeOf(context, state), h('br'), gradeSentence(state))),
    groups.map(([which, list]) => h('div', { class: ['v-group', `v-group-${which}`] },
      h('h4', null, t(`place.counts.${which}`), ' ', h('span', { class: 'v-count' }, formatNumber(list.length))),
      list.length ? growing(list, item, { step: 20 }) : note(t(`place.counts.${which}None`)))),
    fates.length > 0 && h('div', { class: 'v-group' }, h('h4', null, t('place.counts.not'), ' ',
      h('span', { class: 'v-count' }, formatNumber(rest.length))),
    fates.map((fate) => {
      const list = rest.filter((one) => one.fate === fate);
      return h('details', { class: 'v-fates' }, h('summary', null, fateWord(fate), ' ',
        h('span', { class: 'v-count' }, formatNumber(list.length))), growing(list, item, { step: 20 }));
    })),
  ];
}

// What reports say of where the place lies, beside where it does.
function distances(context, list) {
  if (!list?.length) return null;
  const said = (km, direction, op = '=') => [km !== null && figureText({ op, value: km, unit: 'km' }),
    direction !== null && directionWord(direction)].filter(Boolean).join(' ');
  return section('distances', t('place.distances'), note(t('place.distancesNote')),
    h('div', { class: 'v-scroll', tabindex: '0', role: 'group', 'aria-label': t('place.distances') },
      h('table', null, h('thead', null, h('tr', null, ['what', 'stated', 'real', 'fits', 'words'].map((key) =>
        h('th', { scope: 'col' }, t(`place.distance.${key}`))))),
      h('tbody', null, list.map((one) => h('tr', null,
        h('th', { scope: 'row' }, to(context, { place: one.subject.id }, null, placeTag(context, one.subject)), ' – ',
          to(context, { place: one.reference.id }, null, placeTag(context, one.reference))),
        h('td', null, said(one.stated_km, one.stated_direction)), h('td', null, said(one.real_km, one.real_direction)),
        h('td', null, t(`place.distance.${FITS.get(one.fits)}`)),
        h('td', null, to(context, { report: one.report }, null, h('bdi', null, outletName(null, one.path))), ': ',
          show(one.text))))))));
}
