// time.js - the bar of time: the day, the day until which reports count, play, and the claims of each day.

import { clamp, dayOf, isoOf } from '../days.js';
import { t } from '../i18n.js';
import { limits, span } from './axis.js';
import { createControls } from './controls.js';
import { createPlay } from './play.js';
import { createTrack } from './track.js';

const KNOWN_SETTLE_MS = 120;

// The claims of each day as known on a day, asked for when the hand has come to rest.
function createAsking({ api, announce }, take) {
  let waiting = null;
  return async (known) => {
    waiting?.abort();
    const { signal } = (waiting = new AbortController());
    if (known === null) return take(null);
    try {
      await new Promise((resolve) => setTimeout(resolve, KNOWN_SETTLE_MS));
      if (!signal.aborted) take((await api.get('/days', { known }, { signal })).valid);
    } catch (error) {
      if (error.name !== 'AbortError') announce(t('app.failed', { why: error.message }));
    }
    return undefined;
  };
}

// days: the answer of /days for all reports. See main.js for context.
export function createTime(container, context, days) {
  const { state, api } = context;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  const listeners = new Set();
  let limit = limits(context.record), counts = days.valid, whole = false;

  // The day of the address; the last of the record when it names none.
  const chosen = () => {
    const day = dayOf(state.get().on);
    return limit ? clamp(day ?? limit.last, limit.first, limit.last) : day ?? 0;
  };
  const known = () => dayOf(state.get().known);
  let exact = chosen(); // between two days while time runs

  const within = (day) => clamp(Math.round(day), limit.first, limit.last);
  const setDay = (day) => {
    exact = day;
    track.place();
    controls.showDay(Math.round(exact));
    for (const listener of listeners) listener(exact, play.running() && !calm.matches ? controls.speed() : 0);
    const iso = isoOf(exact);
    if (iso !== isoOf(chosen())) state.set({ on: iso }, { push: false });
  };
  const move = (day) => {
    play.stop();
    setDay(within(day));
  };
  const moveKnown = (day) => state.set({ known: isoOf(within(day)) }, { push: false });

  const play = createPlay({
    speed: () => controls.speed(),
    begin() {
      if (limit && exact >= limit.last) exact = Math.max(limit.first, Math.ceil(track.first()));
      return limit !== null;
    },
    step(passed) {
      const next = Math.min(exact + passed, limit.last);
      setDay(next);
      return next < limit.last;
    },
    changed() {
      controls.showPlay(play.running());
      if (!play.running()) setDay(Math.round(exact));
    },
  });
  const controls = createControls(container, {
    toggle: play.toggle, move, moveKnown,
    switchKnown: () => state.set({ known: known() === null ? isoOf(exact) : null }, { push: false }),
    switchWhole() {
      whole = !whole;
      label();
    },
  });
  const track = createTrack(container, {
    now: () => ({ limit, counts, whole, day: exact, known: known() }), move, moveKnown, toggle: play.toggle,
  });
  const ask = createAsking(context, (asKnown) => {
    track.histogram.setKnown(asKnown);
    track.lay();
  });

  const bound = () => {
    // Whether there is more than is shown at first.
    const wide = limit !== null && span(limit, counts, true).first < span(limit, counts, false).first - 2;
    controls.bound(limit, wide);
    track.bound(limit);
    track.histogram.set(counts);
    container.classList.toggle('empty', !limit);
  };
  function label() {
    container.setAttribute('aria-label', t('time.title'));
    controls.label({ day: Math.round(exact), knownDay: known(), all: whole, running: play.running() });
    track.label();
  }

  bound();
  controls.showDay(exact);
  label();
  if (known() !== null) ask(state.get().known);

  return {
    day: () => exact,
    // fn(day, speed) at each change of the day: between two days while time runs, with its speed in days a second.
    onframe: (fn) => listeners.add(fn),
    label,
    update(next, previous) {
      if (next.on !== previous.on && Math.round(exact) !== chosen()) setDay(chosen());
      if (next.known === previous.known) return;
      label();
      ask(next.known);
    },
    // The record has changed.
    async refresh() {
      limit = limits(context.record);
      counts = (await api.get('/days')).valid;
      bound();
      if (!play.running()) setDay(chosen());
      label();
      ask(state.get().known);
    },
  };
}
