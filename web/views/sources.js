// sources.js - who is quoted, and how it went with what they said: a table that sorts by any of its columns.

import { h, replace } from '../dom.js';
import { formatNumber, t } from '../i18n.js';
import { button, day, load, note, plainName, sideTag, to } from './parts.js';
import { roleWord } from './words.js';

const PAGE = 1000;
const MOST = 5000; // sources in the table
const SHOWN = 100; // rows at first
const NUMBERS = ['claims', 'contradicted', 'conceded', 'first', 'confirmed', 'late_days', 'reports'];
const COLUMNS = ['name', 'side', ...NUMBERS, 'first_day', 'last_day', 'role'];

export const title = () => t('sources.title');

export function render(container, state, context) {
  const root = h('article', { class: 'v v-sources' });
  const body = h('div', null);
  replace(container, root);
  replace(root, note(t('sources.about')), body,
    h('details', { class: 'v-legend' }, h('summary', null, t('sources.columns')), h('dl', { class: 'v-facts' },
      COLUMNS.map((column) => [h('dt', null, t(`sources.${column}`)), h('dd', null, t(`sources.${column}.what`))]))));
  let stop = () => {};
  const fill = () => {
    stop();
    const { known } = context.state.get();
    stop = load(body, async (signal) => {
      const all = [];
      for await (const page of context.api.pages('/sources', { known, limit: PAGE }, { signal })) {
        all.push(...page.items);
        if (all.length >= MOST) break;
      }
      return all;
    }, (list) => replace(body, list.length ? table(context, list) : note(t('sources.none'))));
  };
  fill();
  const quiet = context.state.subscribe((next, previous) => next.known !== previous.known && fill());
  return () => {
    quiet();
    stop();
  };
}

// The sources in the order of a column; what is unknown comes last either way. Pure.
export function sorted(list, column, down) {
  const value = (one) => (one[column] === undefined ? null : one[column]);
  const compare = (a, b) => (typeof a === 'number' ? a - b : String(a).localeCompare(String(b)));
  return [...list].sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return (a === null) - (b === null);
    return down ? compare(b, a) : compare(a, b);
  });
}

function table(context, list) {
  const chosen = { column: 'claims', down: true, shown: SHOWN };
  const rows = h('tbody', null);
  const more = h('button', { type: 'button', class: 'v-more', on: { click: () => {
    chosen.shown += SHOWN;
    fill();
  } } });
  const heads = COLUMNS.map((column) => h('th', { scope: 'col', class: NUMBERS.includes(column) && 'v-num' },
    button([t(`sources.${column}`), h('span', { class: 'v-arrow', 'aria-hidden': 'true' })], () => sort(column),
      { class: 'v-sort', title: t(`sources.${column}.what`) })));
  const fill = () => {
    heads.forEach((head, i) => {
      const here = COLUMNS[i] === chosen.column;
      if (here) head.setAttribute('aria-sort', chosen.down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
      head.querySelector('.v-arrow').textContent = here ? (chosen.down ? ' ▼' : ' ▲') : '';
    });
    replace(rows, sorted(list, chosen.column, chosen.down).slice(0, chosen.shown).map((one) => row(context, one)));
    more.hidden = chosen.shown >= list.length;
    const left = list.length - chosen.shown;
    more.textContent = t('say.more', { n: Math.min(SHOWN, left), left });
  };
  const sort = (column) => {
    chosen.down = chosen.column === column ? !chosen.down : NUMBERS.includes(column);
    chosen.column = column;
    fill();
    context.announce(t(chosen.down ? 'sources.sortedDown' : 'sources.sortedUp', { column: t(`sources.${column}`) }));
  };
  fill();
  return [h('div', { class: 'v-scroll', tabindex: '0', role: 'group', 'aria-label': t('sources.title') },
    h('table', { class: 'v-table' }, h('caption', null, t('sources.count', { n: list.length })),
      h('thead', null, h('tr', null, heads)), rows)), more];
}

// A name as a link to the reports that it stands in; an outlet stands in none of its own.
function nameOf(context, one) {
  const name = h('bdi', null, plainName(one));
  if (one.role === 'outlet' || !one.name) return name;
  return to(context, { view: 'reports', q: one.name }, { title: t('sources.find') }, name);
}

function row(context, one) {
  const number = (value) => h('td', { class: 'v-num' }, Number.isFinite(value) ? formatNumber(value) : '–');
  return h('tr', null, h('th', { scope: 'row' }, nameOf(context, one)),
    h('td', null, one.side ? sideTag(context, one.side) : '–'), NUMBERS.map((column) => number(one[column])),
    h('td', null, one.first_day ? day(one.first_day) : '–'), h('td', null, one.last_day ? day(one.last_day) : '–'),
    h('td', null, one.role ? roleWord(one.role) : '–'));
}
