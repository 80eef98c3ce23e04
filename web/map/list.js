// list.js - the places in view as a list of links: the map for who does not see or point.

import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { stateWords } from './words.js';

const MOST = 60;
const SETTLE_MS = 250;

// scene: see scene.js. inView(): indexes of the places that the map shows, weightiest first.
export function createList(container, scene, inView) {
  const { context } = scene;
  const summary = h('summary');
  const items = h('ol');
  const rest = h('p', { class: 'muted' });
  const box = h('details', { class: 'places', on: { toggle: () => fill() } }, summary, items, rest);
  container.append(box);
  let timer = 0;

  const fill = () => {
    if (!box.open) return;
    const { control } = scene;
    const all = inView(), stands = (index) => scene.stateOf(index) !== null;
    const indexes = [...all.filter(stands), ...all.filter((index) => !stands(index))];
    // Who stands on a link stays there, if it is still among them.
    const stood = items.contains(document.activeElement) ? document.activeElement.dataset.place : null;
    replace(items, indexes.slice(0, MOST).map((index) => {
      const place = scene.place(index), state = scene.stateOf(index), colour = scene.colour(state?.side ?? -1);
      const grade = state ? `, ${t(`grade.${state.grade}`)}` : '';
      return h('li', null, h('a', { href: context.state.link({ place: place.id }), dataset: { place: place.id } },
        h('span', { class: ['dot', `grade${state?.grade ?? 6}`], style: { '--side': colour }, 'aria-hidden': 'true' }),
        h('strong', null, context.placeName(place)), ' ',
        h('span', { class: 'muted' }, stateWords(control, state, context.sideName) + grade)));
    }));
    if (stood !== null) {
      const again = [...items.querySelectorAll('a')].find((link) => link.dataset.place === stood);
      (again ?? summary).focus({ preventScroll: true });
    }
    rest.textContent = indexes.length > MOST ? t('map.listMore', { n: indexes.length - MOST }) : indexes.length ? '' : t('map.listNone');
  };
  const update = () => {
    clearTimeout(timer);
    timer = setTimeout(fill, SETTLE_MS);
  };
  return {
    update,
    label() {
      summary.textContent = t('map.list');
      fill();
    },
  };
}
