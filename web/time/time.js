// time.js - the bar of time: the day, the day until which reports count, play, and the claims of each day.

import { dayOf, clamp, isoOf, addMonths } from '../days.js';
import { h, replace } from '../dom.js';
import { formatDay, t } from '../i18n.js';
import { icon } from '../shell.js';
import { limits, scale, span, ticks } from './axis.js';
import { createHistogram } from './histogram.js';

const SPEEDS = [1, 7, 30, 90]; // days a second
const GRAB_PX = 12; // how far from a handle still takes hold of it
const FRAME_MOST_S = 0.1; // a page that was asleep does not leap

// A handle: one accessible slider. move(day) is called with whole days.
function handle(name, move, keys = {}) {
  const element = h('div', {
    class: `handle ${name}`, role: 'slider', tabindex: '0', 'aria-orientation': 'horizontal',
    on: {
      keydown(event) {
        const now = Number(element.getAttribute('aria-valuenow'));
        const steps = {
          ArrowLeft: event.shiftKey ? addMonths(now, -1) : now - 1, ArrowRight: event.shiftKey ? addMonths(now, 1) : now + 1,
          ArrowDown: now - 1, ArrowUp: now + 1, PageDown: now - 7, PageUp: now + 7,
          Home: Number(element.getAttribute('aria-valuemin')), End: Number(element.getAttribute('aria-valuemax')),
        };
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key in steps) move(steps[event.key]);
        else if (event.key in keys) keys[event.key]();
        else return;
        event.preventDefault();
      },
    },
  });
  return element;
}

// days: the answer of /days for all reports. See main.js for context.
export function createTime(container, context, days) {
  const { state, api } = context;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  const frames = new Set();
  let limit = limits(context.record), counts = days.valid, whole = false;
  let exact = 0, playing = 0, then = 0, width = 0, waiting = null, shown = { first: 0, last: 1 }, map = scale(shown, 1);

  const onDay = () => {
    const day = dayOf(state.get().on);
    return limit ? clamp(day ?? limit.last, limit.first, limit.last) : day ?? 0;
  };
  const knownDay = () => dayOf(state.get().known);

  const move = (day) => {
    stop();
    setDay(clamp(Math.round(day), limit.first, limit.last));
  };
  const moveKnown = (day) => state.set({ known: isoOf(clamp(Math.round(day), limit.first, limit.last)) }, { push: false });
  const toggle = () => (playing ? stop() : play());

  const play_ = h('button', { class: 'button icon play', type: 'button', on: { click: toggle } });
  const speed = h('select', { class: 'button', on: { change: () => tell() } }, SPEEDS.map((n) => h('option', { value: n })));
  speed.value = '7';
  const onLabel = h('label', { for: 'time-on' }), knownLabel = h('span');
  const pick = (id, use) => h('input', {
    id, type: 'date', class: 'button', on: { change: (event) => dayOf(event.target.value) !== null && use(dayOf(event.target.value)) },
  });
  const onInput = pick('time-on', move), knownInput = pick('time-known', moveKnown);
  const onText = h('output', { class: 'day' });
  const knownButton = h('button', {
    class: 'button', type: 'button',
    on: { click: () => state.set({ known: state.get().known === null ? isoOf(Math.round(exact)) : null }, { push: false }) },
  }, knownLabel);
  const zoom = h('button', {
    class: 'button plain zoom', type: 'button',
    on: {
      click() {
        whole = !whole;
        lay();
        label();
      },
    },
  });
  const bar = h('div', { class: 'controls' },
    play_, speed, h('div', { class: 'field' }, onLabel, onInput, onText), h('div', { class: 'field' }, knownButton, knownInput), zoom);
  const canvas = h('canvas', { 'aria-hidden': 'true' });
  const scaleLine = h('div', { class: 'ticks', 'aria-hidden': 'true' });
  const onHandle = handle('on', move, { ' ': toggle }), knownHandle = handle('known', moveKnown);
  const tip = h('div', { class: 'tip', hidden: true, 'aria-hidden': 'true' });
  const track = h('div', { class: 'track' }, canvas, scaleLine, knownHandle, onHandle, tip);
  container.append(bar, track);
  const histogram = createHistogram(canvas);
  histogram.set(counts);

  // ---- the day ----

  const tell = () => {
    for (const fn of frames) fn(exact, playing && !calm.matches ? Number(speed.value) : 0);
  };
  const place = (element, day) => {
    element.style.transform = `translateX(${map.x(day).toFixed(1)}px)`;
  };
  const describe = (element, day) => {
    element.setAttribute('aria-valuenow', String(day));
    element.setAttribute('aria-valuetext', formatDay(isoOf(day)));
  };
  const showDay = () => {
    const day = Math.round(exact), iso = isoOf(day);
    place(onHandle, exact);
    if (onInput.value !== iso) {
      onInput.value = iso;
      onText.textContent = formatDay(iso);
      describe(onHandle, day);
    }
  };
  function setDay(day) {
    exact = day;
    if (exact < shown.first || exact > shown.last) lay();
    showDay();
    tell();
    const iso = isoOf(Math.round(exact));
    if (iso !== isoOf(onDay())) state.set({ on: iso }, { push: false });
  }

  // ---- play ----

  const step = (now) => {
    if (!playing) return;
    const passed = Math.min((now - then) / 1000, FRAME_MOST_S);
    then = now;
    const next = Math.min(exact + passed * Number(speed.value), limit.last);
    setDay(next);
    if (next >= limit.last) return stop();
    playing = requestAnimationFrame(step);
    return undefined;
  };
  function play() {
    if (!limit || playing) return;
    if (exact >= limit.last) exact = Math.max(limit.first, Math.ceil(shown.first));
    then = performance.now();
    playing = requestAnimationFrame(step);
    labelPlay();
  }
  function stop() {
    if (!playing) return;
    cancelAnimationFrame(playing);
    playing = 0;
    setDay(Math.round(exact));
    labelPlay();
  }

  // ---- pointer ----

  const dayAt = (event) => Math.round(map.day(event.clientX - track.getBoundingClientRect().left));
  let held = null;
  track.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !limit) return;
    const x = event.clientX - track.getBoundingClientRect().left;
    const known = knownDay();
    const byKnown = known !== null && Math.abs(map.x(known) - x) < GRAB_PX && Math.abs(map.x(exact) - x) > Math.abs(map.x(known) - x);
    // Two handles on one day: the known one is taken by its own knob, below.
    held = event.target === knownHandle || (byKnown && event.target !== onHandle) ? moveKnown : move;
    track.setPointerCapture(event.pointerId);
    (held === move ? onHandle : knownHandle).focus({ preventScroll: true });
    held(dayAt(event));
    event.preventDefault();
  });
  track.addEventListener('pointermove', (event) => {
    const day = dayAt(event);
    if (held) held(day);
    tip.hidden = false;
    tip.textContent = t('time.histogramDay', { date: formatDay(isoOf(day), { short: true }), n: histogram.at(day) });
    tip.style.transform = `translateX(${clamp(map.x(day), 70, Math.max(70, width - 70)).toFixed(0)}px) translateX(-50%)`;
  });
  for (const name of ['pointerup', 'pointercancel']) track.addEventListener(name, () => { held = null; });
  track.addEventListener('pointerleave', () => { tip.hidden = true; });

  // ---- drawing ----

  const tickWords = ({ day, unit }) => {
    const iso = isoOf(day);
    if (unit === 'year') return iso.slice(0, 4);
    return formatDay(unit === 'month' ? iso.slice(0, 7) : iso, { short: true }).replace(/[ .]*\d{4}$/, '');
  };
  function lay() {
    width = track.clientWidth;
    if (!limit || !width) return;
    shown = span(limit, counts, whole, onDay(), knownDay());
    map = scale(shown, width);
    histogram.draw(map, width, canvas.clientHeight);
    replace(scaleLine, ticks(shown, width).map((tick) => {
      const made = h('span', { class: tick.unit }, tickWords(tick));
      made.style.transform = `translateX(${map.x(tick.day).toFixed(1)}px)`;
      return made;
    }));
    showDay();
    const known = knownDay();
    knownHandle.hidden = known === null;
    if (known !== null) {
      place(knownHandle, known);
      describe(knownHandle, known);
    }
  }
  function labelPlay() {
    const name = t(playing ? 'time.pause' : 'time.play');
    replace(play_, icon(playing ? 'pause' : 'play'));
    play_.setAttribute('aria-label', name);
    play_.title = name;
  }
  function label() {
    const known = knownDay();
    container.setAttribute('aria-label', t('time.title'));
    labelPlay();
    speed.setAttribute('aria-label', t('time.speed'));
    [...speed.options].forEach((option) => { option.textContent = t('time.speedOf', { n: Number(option.value) }); });
    onLabel.textContent = t('time.on');
    onLabel.title = t('time.onHint');
    onInput.setAttribute('aria-label', `${t('time.on')}: ${t('time.onHint')}`);
    onText.textContent = formatDay(isoOf(Math.round(exact)));
    replace(knownLabel, t('time.known'), known === null && h('span', { class: 'all' }, `: ${t('time.knownAll')}`));
    knownButton.title = t('time.knownHint');
    knownButton.setAttribute('aria-pressed', String(known !== null));
    knownInput.hidden = known === null;
    knownInput.value = known === null ? '' : isoOf(known);
    knownInput.setAttribute('aria-label', t('time.knownHint'));
    zoom.textContent = t(whole ? 'time.focus' : 'time.whole');
    for (const [element, key] of [[onHandle, 'time.onHint'], [knownHandle, 'time.knownHint']]) element.setAttribute('aria-label', t(key));
    describe(onHandle, Math.round(exact));
    container.classList.toggle('empty', !limit);
    lay();
  }
  const bound = () => {
    for (const element of [onHandle, knownHandle]) {
      element.setAttribute('aria-valuemin', String(limit?.first ?? 0));
      element.setAttribute('aria-valuemax', String(limit?.last ?? 0));
    }
    for (const input of [onInput, knownInput]) if (limit) [input.min, input.max] = [isoOf(limit.first), isoOf(limit.last)];
    for (const element of [play_, speed, onInput, knownButton, zoom]) element.disabled = !limit;
    zoom.hidden = !limit || span(limit, counts, true).first >= span(limit, counts, false).first - 2;
  };

  const askKnown = async () => {
    waiting?.abort();
    const mine = (waiting = new AbortController());
    const { known } = state.get();
    if (known === null) histogram.setKnown(null);
    else {
      try {
        await new Promise((resolve) => setTimeout(resolve, 120));
        if (mine.signal.aborted) return;
        histogram.setKnown((await api.get('/days', { known }, { signal: mine.signal })).valid);
      } catch (error) {
        if (error.name !== 'AbortError') context.announce(t('app.failed', { why: error.message }));
        return;
      }
    }
    lay();
  };

  exact = onDay();
  bound();
  label();
  if (state.get().known !== null) askKnown();
  new ResizeObserver(() => track.clientWidth !== width && lay()).observe(track);

  return {
    day: () => exact,
    // fn(day, speed): at each change of the day, day between two days while time runs; speed in days a second or 0.
    onframe: (fn) => frames.add(fn),
    label,
    update(next, previous) {
      if (next.on !== previous.on && Math.round(exact) !== onDay()) setDay(onDay());
      if (next.known !== previous.known) {
        label();
        askKnown();
      }
    },
    async refresh() {
      const answer = await api.get('/days');
      limit = limits(context.record);
      counts = answer.valid;
      histogram.set(counts);
      bound();
      if (!playing) setDay(onDay());
      label();
      await askKnown();
    },
  };
}
