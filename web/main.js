// main.js - starts the page: asks the server for the record, puts the parts together and keeps them in step with the
// state of the address and with the record.

import { api, listen } from './api.js';
import { h, replace } from './dom.js';
import { LOCALES, locale, preferred, setLocale, t } from './i18n.js';
import { createMap } from './map/map.js';
import { createPanel, shown } from './panel.js';
import { createShell } from './shell.js';
import { createSides } from './sides.js';
import { state } from './state.js';
import { createTime } from './time/time.js';
import { mountSearch, mountShare, views } from './views/index.js';

const $ = (id) => document.getElementById(id);
const dark = window.matchMedia('(prefers-color-scheme: dark)');

const theme = () => {
  const chosen = state.get().theme;
  return chosen === 'dark' || (chosen !== 'light' && dark.matches) ? 'dark' : 'light';
};

function wear() {
  document.documentElement.dataset.theme = theme();
}

function speak() {
  const chosen = state.get().lang;
  setLocale(LOCALES.includes(chosen) ? chosen : preferred(navigator.languages));
  document.documentElement.lang = locale();
}

let spoken = 0;
function announce(text) {
  // The same words twice are only said twice if they differ; a space that nobody hears does that.
  $('live').textContent = text + (spoken++ % 2 ? '\u00a0' : '');
}

// Plain clicks on links of our own stay within the page; with a key or another button the browser does as it does.
function follow(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest?.('a[href^="?"]');
  if (!link || link.target || link.hasAttribute('download')) return;
  event.preventDefault();
  state.follow(link.getAttribute('href'));
}

// Within another's page there is no bar above, but a way to the whole page. Returns what keeps that in step.
function createEmbed() {
  const link = h('a', { class: 'button embed-link', target: '_blank', rel: 'noopener' });
  $('map').append(link);
  const update = () => {
    const embedded = state.get().embed !== null;
    document.body.classList.toggle('embed', embedded);
    link.hidden = !embedded;
    link.textContent = t('app.openFull');
    link.href = state.link({ embed: null });
  };
  update();
  return update;
}

function documentTitle(next) {
  const name = shown(next);
  const text = name === null ? t('app.about') : views[name].title(next);
  document.title = text ? `${text} - ${t('app.name')}` : t('app.name');
}

function failed(error) {
  replace($('map'), h('div', { class: 'failure', role: 'alert' },
    h('p', null, t('app.failed', { why: error.detail ?? error.message })),
    h('button', { class: 'button', type: 'button', on: { click: () => window.location.reload() } }, t('app.retry'))));
}

async function start() {
  speak();
  wear();
  const shell = createShell($('top'), state);
  shell.label(state.get());
  const embed = createEmbed();

  const { known } = state.get();
  const [record, control, days] = await Promise.all([
    api.get('/record'), api.get('/control', { known }), api.get('/days').catch(() => ({ valid: [], published: [] })),
  ]);
  const context = { api, state, t, record, announce };
  let names = new Map();
  // The name by which reports in the reader's language call a place; else the gazetteer's.
  context.placeName = ({ id, name }) => names.get(id) ?? name;
  const learnNames = async () => {
    const answer = await api.get('/names', { lang: locale() }).catch(() => ({ names: [] }));
    names = new Map(answer.names);
  };
  const dress = () => {
    const sides = createSides(context.record, theme);
    context.sideColour = sides.colour;
    context.sideName = sides.name;
  };
  dress();
  const time = createTime($('time'), context, days);
  const map = createMap($('map'), context, control, { day: time.day(), theme });
  context.map = map.open;
  time.onframe(map.setDay);
  const panel = createPanel($('panel'), views, context);
  context.setTitle = (text) => {
    panel.setTitle(text);
    document.title = `${text} - ${t('app.name')}`;
  };
  let unmount = mount(shell, context);
  panel.start();
  documentTitle(state.get());
  const renamed = () => learnNames().then(() => { // the first picture does not wait for them
    map.label();
    panel.refresh();
  });
  renamed();

  const relabel = () => {
    for (const end of unmount) if (typeof end === 'function') end();
    unmount = mount(shell, context);
    time.label();
    map.label();
    renamed();
  };
  state.subscribe((next, previous) => {
    const is = (key) => next[key] !== previous[key];
    if (is('lang')) speak();
    if (is('theme')) redress();
    if (is('lang')) relabel();
    if (is('lang') || is('theme') || is('view') || is('on') || is('known')) shell.label(next);
    embed();
    time.update(next, previous);
    map.update(next, previous);
    panel.update(next, previous);
    documentTitle(next);
  });
  const redress = () => {
    wear();
    map.dress();
    time.label();
    panel.refresh();
  };
  dark.addEventListener('change', redress);
  document.addEventListener('click', follow);

  listen(record.version);
  api.onchange(async () => {
    try {
      context.record = await api.get('/record');
      dress();
      await Promise.all([time.refresh(), map.refresh(), learnNames()]);
      panel.refresh();
      announce(t('app.changed', { reports: context.record.reports, claims: context.record.claims }));
    } catch (error) {
      announce(t('app.failed', { why: error.message }));
    }
  });
}

function mount(shell, context) {
  replace(shell.search);
  return [mountSearch(shell.search, context), mountShare(shell.share(), context)];
}

start().catch((error) => {
  failed(error);
  throw error;
});
