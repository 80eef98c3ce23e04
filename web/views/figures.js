// figures.js - the figures that reports give, by quantity, place, kind of claim and side: a plot where there are
// several, and a table of all.

import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { choice, growing, load, namesOf, note, placeTag, to } from './parts.js';
import { placeFilter } from './filter.js';
import { plot, seriesOf, table } from './plot.js';
import { plain } from './spans.js';
import { placeName, speaker, typeWord, unitWord } from './words.js';

const PAGE = 1000;
const MOST = 5000; // figures shown at once

export const title = () => t('figures.title');

// Figures that may be compared: of the same quantity, place, kind of claim and side, the largest group first. Pure.
export function groupsOf(figures) {
  const groups = new Map();
  for (const figure of figures) {
    const key = [figure.quantity ?? figure.unit, figure.place?.id, figure.type, figure.side].join('|');
    if (!groups.has(key)) groups.set(key, { quantity: figure.quantity ?? figure.unit, place: figure.place ?? null,
      type: figure.type, side: figure.side, figures: [] });
    groups.get(key).figures.push(figure);
  }
  return [...groups.values()].sort((a, b) => b.figures.length - a.figures.length);
}

async function ask(context, { q, since, until, known }, signal) {
  const all = [];
  const query = { place: q, since, until, known, limit: PAGE };
  for await (const page of context.api.pages('/figures', query, { signal })) {
    all.push(...page.items);
    if (all.length >= MOST) return { all, cut: page.next !== null };
  }
  return { all, cut: false };
}

export function render(container, state, context) {
  const root = h('article', { class: 'v v-figures' });
  const filters = h('div', { class: 'v-filters', role: 'search', 'aria-label': t('say.filters') });
  const body = h('div', null);
  replace(container, root);
  replace(root, note(t('figures.about')), filters, body);
  let stop = () => {};
  const fill = () => {
    stop();
    stop = load(body, (signal) => ask(context, context.state.get(), signal), ({ all, cut }) => {
      const now = context.state.get();
      const units = [...new Set(all.map((figure) => figure.quantity ?? figure.unit))];
      replace(filters, choice(t('figures.unit'), now.unit, [['', t('figures.allUnits')],
        ...units.map((unit) => [unit, unitWord(unit)])], (unit) => context.state.set({ unit })),
      placeFilter(context, now.q));
      const list = all.filter((figure) => !now.unit || (figure.quantity ?? figure.unit) === now.unit);
      replace(body, cut && note(t('figures.cut', { n: all.length })),
        list.length ? groups(context, groupsOf(list), body.clientWidth) : note(t('figures.none')));
    });
  };
  fill();
  const quiet = context.state.subscribe((next, previous) => {
    const narrowed = ['unit', 'q', 'since', 'until', 'known'].some((key) => next[key] !== previous[key]);
    if (next.view === 'figures' && narrowed) fill();
  });
  return () => {
    quiet();
    stop();
  };
}

function groups(context, list, room) {
  const nameOf = (figure) => (figure.by.length ? plain(speaker(figure.by[0], namesOf(context))) : t('say.unnamed'));
  const width = Math.max(Math.min(room || 640, 900), 280);
  return growing(list, (group) => {
    const series = seriesOf(group.figures, nameOf);
    const heading = headingOf(context, group);
    const drawn = series.reduce((n, one) => n + one.figures.length, 0) > 1;
    return h('li', { class: 'v-figure-group' },
      h('h3', null, group.place
        && [to(context, { place: group.place.id }, null, placeTag(context, group.place)), ' · '], heading),
      drawn && plot(context, series, width,
        [group.place && placeName(group.place, namesOf(context)), heading].filter(Boolean).join(', ')),
      table(context, group.figures, nameOf, heading));
  }, { step: 12 });
}

function headingOf(context, { quantity, type, side }) {
  return [unitWord(quantity), typeWord(type), side && context.sideName(side)].filter(Boolean).join(' · ');
}
