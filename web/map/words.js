// words.js - the state of a place in words.

import { formatDay, t } from '../i18n.js';
import { isoOf } from '../days.js';
import { CONTESTED, EVER, HELD } from './control.js';

export function stateWords(control, state, sideName) {
  if (!state) return t('map.unknown');
  const name = (side) => (side < 0 ? null : sideName(control.sides[side]));
  const [side, other] = [name(state.side), name(state.other)];
  if (state.state === HELD) return t('map.held', { side });
  if (state.state === CONTESTED) {
    if (side && other) return t('map.contested', { side, other });
    return side ?? other ? t('map.contestedOne', { side: side ?? other }) : t('map.contestedNone');
  }
  return side ?? other ? t('map.left', { side: side ?? other }) : t('map.leftNone');
}

// From when until when, in short; '' when there is no state.
export function stateDays(state) {
  if (!state) return '';
  const [first, last] = [state.first, state.last].map((day) => formatDay(isoOf(Math.min(day, 1e6)), { short: true }));
  return state.last >= EVER ? t('date.from', { date: first }) : t('date.between', { first, last });
}
