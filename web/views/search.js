// search.js - the box in the bar above: places by any of their spellings, and at the end the reports in which the words
// stand. The combobox of the ARIA Authoring Practices: the focus stays in the box, the arrows choose.

import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { debounce, namesOf, show } from './parts.js';
import { kindWord, placeName, written } from './words.js';

const MOST = 8;
const WAIT_MS = 90;

export function mountSearch(container, context) {
  const list = h('ul', { id: 'v-search-list', role: 'listbox', class: 'v-search-list', 'aria-label': t('search.list'),
    hidden: true });
  const input = h('input', { id: 'v-search', type: 'search', role: 'combobox', class: 'v-search-input',
    autocomplete: 'off', spellcheck: 'false', autocapitalize: 'off', 'aria-autocomplete': 'list',
    'aria-expanded': 'false', 'aria-controls': list.id, 'aria-label': t('search.label'), placeholder: t('search.placeholder') });
  // words: those of the list; entered: those for which Enter came before their list.
  const now = { options: [], at: -1, control: null, words: null, entered: null };

  const close = () => {
    list.hidden = true;
    now.at = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (at) => {
    now.at = at;
    now.options.forEach(({ node }, i) => node.setAttribute('aria-selected', String(i === at)));
    const node = now.options[at]?.node;
    if (!node) return void input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', node.id);
    node.scrollIntoView({ block: 'nearest' });
  };
  const take = (at) => {
    const option = now.options[at];
    if (!option) return;
    ask.cancel();
    now.control?.abort();
    close();
    if (option.place) {
      const { id, name, lat, lon } = option.place;
      input.value = placeName({ id, name }, namesOf(context));
      context.state.set({ place: id }, { push: true });
      if (Number.isFinite(lat) && Number.isFinite(lon)) context.map?.flyTo(lat, lon, 9);
    } else {
      context.state.set({ view: 'reports', q: option.words }, { push: true });
    }
  };
  const fill = (places, words, failed) => {
    now.words = words;
    now.options = places.map((place, i) => placeOption(context, place, i, words));
    now.options.push(reportsOption(words, places.length));
    now.options.forEach(({ node }, i) => {
      // Before the box loses the focus, which would close the list.
      node.addEventListener('pointerdown', (event) => event.preventDefault());
      node.addEventListener('click', () => take(i));
    });
    const none = !places.length && h('li', { class: 'v-search-none', role: 'presentation' },
      t(failed ? 'search.failed' : 'search.none'));
    replace(list, none, now.options.map((option) => option.node));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    choose(-1);
    context.announce(t('search.found', { n: places.length }));
    if (now.entered === words && !failed) take(0);
    now.entered = null;
  };
  const ask = debounce(async (words) => {
    now.control?.abort();
    now.control = new AbortController();
    const { signal } = now.control;
    try {
      const { items } = await context.api.get('/places', { q: words, limit: MOST }, { signal });
      if (!signal.aborted) fill(items.slice(0, MOST), words, false);
    } catch {
      if (!signal.aborted) fill([], words, true);
    }
  }, WAIT_MS);

  input.addEventListener('input', () => {
    const words = input.value.trim();
    now.entered = null;
    if (words) return void ask(words);
    ask.cancel();
    now.control?.abort();
    close();
  });
  const retry = () => input.value.trim() && ask(input.value.trim());
  // Who types and presses Enter at once means what was typed, not what the list still has.
  const enter = () => {
    const words = input.value.trim();
    if (!list.hidden && (now.at >= 0 || now.words === words)) return take(Math.max(now.at, 0));
    now.entered = words;
    return retry();
  };
  input.addEventListener('blur', () => {
    now.entered = null;
    close();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const last = now.options.length - 1;
    const open = !list.hidden;
    const act = {
      ArrowDown: () => (open ? choose(now.at < last ? now.at + 1 : 0) : retry()),
      ArrowUp: () => open && choose(now.at > 0 ? now.at - 1 : last),
      Enter: enter,
      Escape: () => {
        now.entered = null;
        if (open) close();
        else input.value = '';
      },
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  // As in many a search: a slash goes there, unless something is being written.
  const slash = (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.('input, textarea, select, [contenteditable], dialog')) return;
    event.preventDefault();
    input.focus();
    input.select();
  };
  document.addEventListener('keydown', slash);
  replace(container, input, list);
  return () => {
    document.removeEventListener('keydown', slash);
    ask.cancel();
    now.control?.abort();
  };
}

const option = (index, ...children) =>
  h('li', { id: `v-search-${index}`, role: 'option', 'aria-selected': 'false', class: 'v-option' }, children);

function placeOption(context, place, index, words) {
  const name = placeName(place, namesOf(context));
  const others = [place.name, place.matched && written(place.matched)].filter((one, i, all) =>
    one && one.toLowerCase() !== name.toLowerCase() && (i === 0 || one.toLowerCase() !== all[0].toLowerCase()));
  return { place, node: option(index,
    h('span', { class: 'v-option-name' }, h('bdi', null, hit(name, words)),
      others.map((other) => [' ', h('span', { class: 'v-option-other' }, h('bdi', null, hit(other, words)))])),
    h('span', { class: 'v-option-about' }, kindWord(place.kind), ', ',
      place.claims > 0 ? t('say.claims', { n: place.claims }) : t('search.noClaims'))) };
}

// The beginning that was typed stands out.
function hit(name, words) {
  if (!name.toLowerCase().startsWith(words.toLowerCase())) return show(name);
  return [h('b', null, show(name.slice(0, words.length))), show(name.slice(words.length))];
}

const reportsOption = (words, index) => ({ words, node: option(index, h('span', { class: 'v-option-name' },
  t('search.reports'), ' “', h('bdi', null, show(words)), '”')) });
