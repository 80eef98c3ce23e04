// disputes.js - what cannot both be so: the words of both sides beside each other, and what became of it.

import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { button, choice, disputeItem, note, paged } from './parts.js';
import { placeFilter } from './filter.js';
import { chosenDay, disputeWord } from './words.js';

const KINDS = ['control', 'story', 'figures', 'dates', 'geography'];
const PAGE = 50;

export const title = () => t('disputes.title');

export function render(container, state, context) {
  const root = h('article', { class: 'v v-disputes' });
  const body = h('div', { 'aria-live': 'off' });
  const filters = h('div', { class: 'v-filters', role: 'search', 'aria-label': t('say.filters') });
  replace(container, root);
  replace(root, note(t('disputes.about')), filters, body);
  let stop = () => {};
  const fill = () => {
    stop();
    const now = context.state.get();
    const list = h('ul', { class: 'v-list' });
    replace(body, list);
    const query = { kind: now.kind, place: now.q, side: now.side, on: now.since, known: now.known, limit: PAGE };
    stop = paged(body, (after, signal) => context.api.get('/disputes', { ...query, after }, { signal }), (items) => {
      const fresh = items.map((one) => disputeItem(context, one, { withPlace: true }));
      list.append(...fresh);
      return fresh[0];
    }, t('disputes.none'));
  };
  const controls = () => {
    const now = context.state.get();
    replace(filters,
      choice(t('disputes.kind'), now.kind,
        [['', t('disputes.allKinds')], ...KINDS.map((kind) => [kind, disputeWord(kind)])],
        (kind) => context.state.set({ kind })),
      choice(t('disputes.side'), now.side, [['', t('disputes.allSides')],
        ...context.record.sides.map((side) => [side, context.sideName(side)])], (side) => context.state.set({ side })),
      h('label', { class: 'v-choice' }, h('span', null, t('disputes.day')),
        h('input', { type: 'date', value: now.since ?? '', on: { change: (event) =>
          context.state.set({ since: event.target.value }) } })),
      button(t('disputes.chosenDay'),
        () => context.state.set({ since: chosenDay(context.state.get(), context.record) }), { class: 'v-plain' }),
      placeFilter(context, now.q));
  };
  controls();
  fill();
  const quiet = context.state.subscribe((next, previous) => {
    if (next.view !== 'disputes') return;
    if (['kind', 'side', 'since', 'q', 'known'].some((key) => next[key] !== previous[key])) {
      if (next.q !== previous.q || next.since !== previous.since) controls();
      fill();
    }
  });
  return () => {
    quiet();
    stop();
  };
}
