// filter.js - the place that a view is narrowed to: its name, and how to be rid of it.

import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { button, placeTag, to } from './parts.js';

// id: of a place, or null. The name is asked for.
export function placeFilter(context, id) {
  if (!id) return null;
  const name = h('span', null, id);
  context.api.get(`/places/${encodeURIComponent(id)}`).then(
    ({ place }) => replace(name, to(context, { place: id }, null, placeTag(context, place))), () => {});
  return h('p', { class: 'v-filter' }, t('say.onlyPlace'), ' ', name, ' ',
    button('×', () => context.state.set({ q: null }), { 'aria-label': t('say.allPlaces'), title: t('say.allPlaces') }));
}
