// state.js - what the page shows, as one flat object that is the query of its address: a link to the page is a link to
// this very view. All values are strings; what is not set is null. Back and forward work.
//
//   view    disputes, figures, reports, sources; null is the map alone
//   place   claim   report     what the panel shows: the report before the claim before the place before the view
//   on      known              the day, and the day until which reports count: "2022-09-10"
//   q side kind unit           what a view is narrowed to
//   lang theme cells embed     how the page looks
//   lat lon zoom               where the map looks

import { dayOf } from './days.js';

export const KEYS = ['view', 'place', 'claim', 'report', 'on', 'known', 'q', 'side', 'kind', 'unit', 'type', 'source',
  'since', 'until', 'lang', 'theme', 'cells', 'embed', 'lat', 'lon', 'zoom'];

// Opening something wider closes what was open inside it, unless the same patch names that too.
const SHOWN = ['view', 'place', 'claim', 'report'];
const NARROWING = ['q', 'side', 'kind', 'unit', 'type', 'source', 'since', 'until'];
const DAYS = ['on', 'known', 'since', 'until'];
const VALUE_MOST = 500; // characters; a longer value in an address is no value of ours

const empty = () => Object.fromEntries(KEYS.map((key) => [key, null]));

export function fromQuery(search) {
  const state = empty();
  const query = new URLSearchParams(search);
  for (const key of KEYS) {
    const value = query.get(key);
    if (value === null || value.length > VALUE_MOST) continue;
    // An address may be anybody's; what is no day would only be refused.
    if (DAYS.includes(key) && dayOf(value) === null) continue;
    // ?embed alone is as good as ?embed=1.
    if (value !== '') state[key] = value;
    else if (key === 'embed' || key === 'cells') state[key] = '1';
  }
  return state;
}

export function toQuery(state) {
  const query = new URLSearchParams();
  for (const key of KEYS) if (state[key] !== null) query.set(key, state[key]);
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return '?' + text;
}

// The state after a patch. A key that the patch sets to null, undefined or '' is unset.
export function patched(state, patch) {
  const next = { ...state };
  const widest = SHOWN.findIndex((key) => key in patch);
  if (widest >= 0) for (const key of SHOWN.slice(widest + 1)) next[key] = null;
  if ('view' in patch && (patch.view ?? null) !== state.view) for (const key of NARROWING) next[key] = null;
  for (const [key, value] of Object.entries(patch)) {
    if (!KEYS.includes(key)) throw new Error(`state: no key ${key}`);
    next[key] = value === null || value === undefined || value === '' ? null : String(value);
  }
  return next;
}

export const same = (a, b) => KEYS.every((key) => a[key] === b[key]);

const WRITE_MS = 250; // browsers refuse more than some 100 changes of the address in 30 seconds

export function createState(window) {
  let current = fromQuery(window.location.search);
  let pending = 0;
  const listeners = new Set();

  const tell = (next) => {
    const previous = current;
    current = next;
    for (const listener of [...listeners]) listener(next, previous);
  };
  const write = () => {
    if (!pending) return;
    window.clearTimeout(pending);
    pending = 0;
    window.history.replaceState(null, '', toQuery(current));
  };
  window.addEventListener('popstate', () => {
    window.clearTimeout(pending);
    pending = 0;
    const next = fromQuery(window.location.search);
    if (!same(next, current)) tell(next);
  });
  window.addEventListener('pagehide', write);

  const set = (patch, { push } = {}) => {
    const next = patched(current, patch);
    if (same(next, current)) return;
    // Opening a thing is a step that Back undoes; moving the map or the day is not.
    if (push ?? SHOWN.some((key) => next[key] !== current[key])) {
      write();
      window.history.pushState(null, '', toQuery(next));
    } else if (!pending) pending = window.setTimeout(write, WRITE_MS);
    tell(next);
  };

  return {
    get: () => current,
    // patch: {key: value}. push: true makes a step in the history, false does not; by default opening something does.
    set,
    // fn(next, previous) after each change. Returns the function that ends it.
    subscribe(fn) {
      listeners.add(fn);
      return () => listeners.delete(fn);
    },
    // The href of a link that applies this patch to the state of now. A plain click on it stays within the page (see
    // follow); a middle click opens a tab.
    link: (patch) => toQuery(patched(current, patch)),
    // Goes where such a link leads: what it shows, but under the day, language and place of the map that are so now.
    follow(href) {
      const there = fromQuery(href.slice(href.indexOf('?')));
      const { lang, theme, embed, lat, lon, zoom } = current;
      set({ lang, theme, embed, lat, lon, zoom, ...pick(there, CONTENT) }, { push: true });
    },
    write,
  };
}

const CONTENT = [...SHOWN, ...NARROWING, 'on', 'known', 'cells'];
const pick = (from, keys) => Object.fromEntries(keys.map((key) => [key, from[key]]));

export const state = typeof window === 'undefined' ? null : createState(window);
