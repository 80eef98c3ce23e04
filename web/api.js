// api.js - asks the server of the record. What was answered is kept until the record changes; then everybody who asked
// to be told is told.

const BASE = 'api/v1';
const KEPT_MOST = 200; // answers
const RETRY_MS = 5000;

const kept = new Map();
const listeners = new Set();
let version = null;
let changed = false;

export function address(path, params) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params ?? {})) {
    if (value !== null && value !== undefined && value !== '') query.set(name, value === true ? '1' : value);
  }
  const text = query.toString();
  return BASE + path + (text ? '?' + text : '');
}

async function ask(url, signal, fresh) {
  const answer = await fetch(url, { signal, cache: fresh || changed ? 'no-cache' : 'default' });
  if (answer.ok) return answer.json();
  const problem = await answer.json().catch(() => ({}));
  const error = new Error(problem.title ?? answer.statusText);
  error.status = answer.status;
  error.detail = problem.detail ?? null;
  throw error;
}

// The answer to GET path?params, parsed. Parameters that are null are left out. signal: an AbortSignal. fresh: ask
// anew even if an answer is kept. Throws Error with .status and .detail when the server refuses (problem+json), what
// fetch throws when there is none (AbortError when aborted). The answer is shared: do not change it.
async function get(path, params, { signal, fresh } = {}) {
  const url = address(path, params);
  if (!fresh && kept.has(url)) return kept.get(url);
  const of = version;
  const answer = await ask(url, signal, fresh);
  if (of === version) {
    if (kept.size >= KEPT_MOST) kept.delete(kept.keys().next().value);
    kept.set(url, answer);
  }
  return answer;
}

// The pages of a list, each as the server gives it ({items, next}), until the last or until the caller stops.
async function* pages(path, params, options) {
  let after = params?.after ?? null;
  do {
    const page = await get(path, { ...params, after }, options);
    yield page;
    after = page.next;
  } while (after !== null);
}

// fn({version, reports, claims}) when the record has changed and what was kept is forgotten. Returns the function that
// ends it.
function onchange(fn) {
  listeners.add(fn);
  return () => listeners.delete(fn);
}

// Tells everybody that the record is another than was known; what was kept is forgotten.
function heard(record) {
  if (!record || record.version === version) return;
  version = record.version;
  changed = true;
  kept.clear();
  for (const listener of [...listeners]) listener(record);
}

// Listens to the server's events for as long as the page lives. known: the version that the page begins with.
export function listen(known) {
  version = known;
  const source = new EventSource(BASE + '/events');
  source.addEventListener('record', (event) => heard(JSON.parse(event.data)));
  // What happened while nobody listened: the machine slept, the server was away.
  source.addEventListener('open', () => ask(address('/record'), null, true).then(heard, () => {}));
  // The browser comes back by itself to a server that was away, but not to one that refused.
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(version), RETRY_MS);
  });
}

export const api = { get, pages, onchange, address };
