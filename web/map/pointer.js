// pointer.js - the place under the mouse or the finger: what it is, and opening it.

import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { worldSize } from './geo.js';
import { radius, sizes } from './layer.js';
import { stateDays, stateWords } from './words.js';

const BESIDE_PX = 5; // how far beside a place still points at it
const TIP = { width: 260, height: 140, gap: 14 }; // pixels

// scene: see map.js. open(index): the place was clicked. Returns {pointed(), tell()}: the place pointed at, -1 for none;
// and a call that writes the words about it anew.
export function createPointer(map, container, scene, { view, grid, open }) {
  const { context } = scene;
  const tip = h('div', { class: 'tip', hidden: true, 'aria-hidden': 'true' });
  container.append(tip);
  let pointed = -1;

  // Of a region without a state only the name is drawn: it cannot be found.
  const drawn = (index) => scene.stateOf(index) !== null || (scene.place(index).kind === 'city' && scene.place(index).claims > 0);
  const at = ({ x, y }) => {
    const now = view(), world = worldSize(now.zoom), size = sizes(now.zoom, scene.control.places.length);
    const reach = (index) => (drawn(index) ? (radius(scene.place(index).weight, size) + BESIDE_PX) / world : -1);
    return grid().nearest(now.x + (x - now.width / 2) / world, now.y + (y - now.height / 2) / world,
      (radius(1, size) + BESIDE_PX) / world, reach);
  };
  const tell = () => {
    if (pointed < 0) return;
    const place = scene.place(pointed), state = scene.stateOf(pointed);
    const colour = context.sideColour(state && state.side >= 0 ? scene.control.sides[state.side] : null);
    const lesser = (text) => h('span', { class: 'muted' }, text);
    replace(tip, h('strong', null, context.placeName(place)),
      h('span', { class: 'holder', style: { '--side': colour } }, stateWords(scene.control, state, context.sideName)),
      state && lesser(`${t(`grade.${state.grade}`)}, ${t('map.sources', { n: state.sources })}`),
      state && lesser(stateDays(state)),
      place.claims > 0 && lesser(t('map.claims', { n: place.claims })));
  };
  const move = ({ x, y }) => {
    const low = y > container.clientHeight - TIP.height, far = x > container.clientWidth - TIP.width;
    const beside = (back) => (back ? -TIP.gap : TIP.gap);
    tip.style.transform = `translate(${x + beside(far)}px, ${y + beside(low)}px) translate(${far ? '-100%' : '0'}, ${low ? '-100%' : '0'})`;
  };
  const point = (index, where) => {
    if (index !== pointed) {
      pointed = index;
      tip.hidden = index < 0;
      map.getCanvas().style.cursor = index < 0 ? '' : 'pointer';
      tell();
      map.triggerRepaint();
    }
    if (index >= 0) move(where);
  };

  map?.on('mousemove', ({ point: where }) => point(at(where), where));
  map?.on('mouseout', () => point(-1));
  map?.on('movestart', () => point(-1));
  map?.on('click', ({ point: where }) => {
    const index = at(where);
    if (index >= 0) open(index);
  });
  return {
    pointed: () => pointed,
    tell,
    forget: () => map && point(-1),
  };
}
