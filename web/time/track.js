// track.js - the axis of days: the claims of each as bars, and two handles on it.

import { clamp, isoOf } from '../days.js';
import { h, replace } from '../dom.js';
import { formatDay, t } from '../i18n.js';
import { scale, span, ticks } from './axis.js';
import { createHandle } from './handle.js';
import { createHistogram } from './histogram.js';

const GRAB_PX = 12; // how far from a handle still takes hold of it
const TIP_PX = 70; // half of the widest tip
const EDGE_PX = 24; // a label nearer to the right edge would be cut

function tickWords({ day, unit }) {
  const iso = isoOf(day);
  if (unit === 'year') return iso.slice(0, 4);
  return formatDay(unit === 'month' ? iso.slice(0, 7) : iso, { short: true }).replace(/[ .]*\d{4}$/, '');
}

// now(): {limit, counts, whole, day, known} - what can be chosen, the claims of each day, whether all of it is shown,
// and where the handles stand (known null: there is no second one). move(day), moveKnown(day): the hand wants them there.
export function createTrack(container, { now, move, moveKnown, toggle }) {
  const canvas = h('canvas', { 'aria-hidden': 'true' }), scaleLine = h('div', { class: 'ticks', 'aria-hidden': 'true' });
  const onHandle = createHandle('on', move, { ' ': toggle }), knownHandle = createHandle('known', moveKnown);
  const tip = h('div', { class: 'tip', hidden: true, 'aria-hidden': 'true' });
  const track = h('div', { class: 'track' }, canvas, scaleLine, knownHandle.element, onHandle.element, tip);
  container.append(track);
  const histogram = createHistogram(canvas);
  let width = 0, shown = { first: 0, last: 1 }, on = scale(shown, 1), held = null;

  const left = (event) => event.clientX - track.getBoundingClientRect().left;
  const dayAt = (event) => Math.round(on.day(left(event)));

  // Which handle the hand takes: the nearer one, the day's when it takes none.
  const taken = (event) => {
    const { day, known } = now(), x = left(event);
    if (event.target === knownHandle.element) return moveKnown;
    if (known === null || event.target === onHandle.element) return move;
    const beside = Math.abs(on.x(known) - x);
    return beside < GRAB_PX && beside < Math.abs(on.x(day) - x) ? moveKnown : move;
  };
  track.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !now().limit) return;
    held = taken(event);
    track.setPointerCapture(event.pointerId);
    (held === move ? onHandle : knownHandle).element.focus({ preventScroll: true });
    held(dayAt(event));
    event.preventDefault();
  });
  track.addEventListener('pointermove', (event) => {
    const day = dayAt(event);
    if (held) held(day);
    tip.hidden = false;
    tip.textContent = t('time.histogramDay', { date: formatDay(isoOf(day), { short: true }), n: histogram.at(day) });
    const x = clamp(on.x(day), TIP_PX, Math.max(TIP_PX, width - TIP_PX));
    tip.style.transform = `translateX(${x.toFixed(0)}px) translateX(-50%)`;
  });
  for (const name of ['pointerup', 'pointercancel']) track.addEventListener(name, () => { held = null; });
  track.addEventListener('pointerleave', () => { tip.hidden = true; });

  // Puts the handles where they stand. The cheap part: called for each frame while time runs.
  const place = () => {
    const { day, known } = now();
    onHandle.place(on.x(day));
    onHandle.describe(Math.round(day));
    knownHandle.element.hidden = known === null;
    if (known === null) return;
    knownHandle.place(on.x(known));
    knownHandle.describe(known);
  };
  const lay = () => {
    const { limit, counts, whole, day, known } = now();
    width = track.clientWidth;
    if (!limit || !width) return;
    shown = span(limit, counts, whole, Math.round(day), known);
    on = scale(shown, width);
    histogram.draw(on, width, canvas.clientHeight);
    const readable = ({ day: at }) => on.x(at) < width - EDGE_PX;
    replace(scaleLine, ticks(shown, width).filter(readable).map((tick) =>
      h('span', { class: tick.unit, style: { transform: `translateX(${on.x(tick.day).toFixed(1)}px)` } }, tickWords(tick))));
    place();
  };
  new ResizeObserver(() => track.clientWidth !== width && lay()).observe(track);
  return {
    histogram, lay,
    first: () => shown.first,
    place: () => (now().day < shown.first || now().day > shown.last ? lay() : place()),
    bound: (limit) => [onHandle, knownHandle].forEach((handle) => handle.bound(limit)),
    label() {
      onHandle.name(t('time.onHint'));
      knownHandle.name(t('time.knownHint'));
      lay();
    },
  };
}
