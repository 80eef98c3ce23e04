// handle.js - a handle on the axis of days: an accessible slider. Arrows move it by a day, with Shift by a month, Page
// Up and Down by a week, Home and End to the ends.

import { addMonths, isoOf } from '../days.js';
import { h } from '../dom.js';
import { formatDay } from '../i18n.js';

// move(day): the hand wants it on this day. keys: {key: function} beside those above.
export function createHandle(name, move, keys = {}) {
  const value = (which) => Number(element.getAttribute(`aria-value${which}`));
  const target = (key, shift) => {
    const now = value('now');
    switch (key) {
      case 'ArrowLeft': return shift ? addMonths(now, -1) : now - 1;
      case 'ArrowRight': return shift ? addMonths(now, 1) : now + 1;
      case 'ArrowDown': return now - 1;
      case 'ArrowUp': return now + 1;
      case 'PageDown': return now - 7;
      case 'PageUp': return now + 7;
      case 'Home': return value('min');
      case 'End': return value('max');
      default: return null;
    }
  };
  const keydown = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const day = target(event.key, event.shiftKey);
    if (day !== null) move(day);
    else if (event.key in keys) keys[event.key]();
    else return;
    event.preventDefault();
  };
  const element = h('div', { class: `handle ${name}`, role: 'slider', tabindex: '0', 'aria-orientation': 'horizontal', on: { keydown } });
  return {
    element,
    bound(limit) {
      element.setAttribute('aria-valuemin', String(limit?.first ?? 0));
      element.setAttribute('aria-valuemax', String(limit?.last ?? 0));
    },
    // x: pixels; the day may lie between two while time runs.
    place: (x) => { element.style.transform = `translateX(${x.toFixed(1)}px)`; },
    describe(day) {
      element.setAttribute('aria-valuenow', String(day));
      element.setAttribute('aria-valuetext', formatDay(isoOf(day)));
    },
    name: (text) => element.setAttribute('aria-label', text),
  };
}
