// controls.js - the row above the axis: play, speed, the two days as dates, and how much of the axis is shown.

import { dayOf, isoOf } from '../days.js';
import { h, replace } from '../dom.js';
import { formatDay, t } from '../i18n.js';
import { icon } from '../shell.js';

const SPEEDS = [1, 7, 30, 90]; // days a second
const SPEED = '7';

// A field for a day. While somebody types a year it passes through the years 2 and 20: what is out of bounds is left
// alone until he goes elsewhere, when the field has its day again. {input, show(iso)}.
function pick(id, use) {
  let shown = '';
  const input = h('input', {
    id, type: 'date', class: 'button',
    on: {
      change() {
        const day = dayOf(input.value);
        if (day !== null && input.validity.valid) use(day);
      },
      blur: () => { input.value = shown; },
    },
  });
  return {
    input,
    show(iso) {
      shown = iso;
      if (input.value !== iso) input.value = iso;
    },
  };
}

// act: {toggle, move(day), moveKnown(day), switchKnown, switchWhole}.
export function createControls(container, act) {
  const play = h('button', { class: 'button icon play', type: 'button', on: { click: act.toggle } });
  const speed = h('select', { class: 'button' }, SPEEDS.map((n) => h('option', { value: n })));
  speed.value = SPEED;
  const onLabel = h('label', { for: 'time-on' }), onField = pick('time-on', act.move), onText = h('output', { class: 'day' });
  const known = h('button', { class: 'button', type: 'button', on: { click: act.switchKnown } });
  const knownField = pick('time-known', act.moveKnown);
  const [onInput, knownInput] = [onField.input, knownField.input];
  const whole = h('button', { class: 'button plain zoom', type: 'button', on: { click: act.switchWhole } });
  container.append(h('div', { class: 'controls' },
    play, speed, h('div', { class: 'field' }, onLabel, onInput, onText), h('div', { class: 'field' }, known, knownInput), whole));

  const showPlay = (running) => {
    const name = t(running ? 'time.pause' : 'time.play');
    replace(play, icon(running ? 'pause' : 'play'));
    play.setAttribute('aria-label', name);
    play.title = name;
  };
  let shown = '';
  const showDay = (day) => {
    const iso = isoOf(day);
    if (iso === shown) return;
    shown = iso;
    onField.show(iso);
    onText.textContent = formatDay(iso);
  };
  return {
    speed: () => Number(speed.value),
    showPlay, showDay,
    bound(limit, wide) {
      for (const input of [onInput, knownInput]) if (limit) [input.min, input.max] = [isoOf(limit.first), isoOf(limit.last)];
      for (const element of [play, speed, onInput, known, whole]) element.disabled = !limit;
      whole.hidden = !wide;
    },
    // day and knownDay as whole days, knownDay null for all reports; all: whether the whole axis is shown.
    label({ day, knownDay, all, running }) {
      showPlay(running);
      speed.setAttribute('aria-label', t('time.speed'));
      [...speed.options].forEach((option) => { option.textContent = t('time.speedOf', { n: Number(option.value) }); });
      onLabel.textContent = t('time.on');
      onLabel.title = t('time.onHint');
      onInput.setAttribute('aria-label', `${t('time.on')}: ${t('time.onHint')}`);
      onText.textContent = formatDay(isoOf(day));
      replace(known, h('span', null, t('time.known'), knownDay === null && h('span', { class: 'all' }, `: ${t('time.knownAll')}`)));
      known.title = t('time.knownHint');
      known.setAttribute('aria-pressed', String(knownDay !== null));
      knownInput.hidden = knownDay === null;
      knownField.show(knownDay === null ? '' : isoOf(knownDay));
      knownInput.setAttribute('aria-label', t('time.knownHint'));
      whole.textContent = t(all ? 'time.focus' : 'time.whole');
    },
  };
}
