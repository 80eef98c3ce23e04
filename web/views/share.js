// share.js - the dialog behind the button Share: the address, how to cite, how to embed, the map and the lanes as
// pictures, and what stands in the record for this day as files.

import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { viewCitation, embedCode } from './cite.js';
import { button, copy, note } from './parts.js';
import { png, save, svgText } from './picture.js';
import { chosenDay } from './words.js';

// As `kroniek export --format` names them.
const OF_A_DAY = ['geojson', 'csv'];
const FORMATS = [...OF_A_DAY, 'kml', 'gpkg', 'control-intervals', 'control-long', 'claims', 'viina-control',
  'viina-events', 'acled'];

// titleOf(state): what the page shows, in words.
export function mountShare(opener, context, titleOf) {
  const dialog = h('dialog', { class: 'v-share', 'aria-labelledby': 'v-share-title' });
  const open = () => {
    fill(dialog, context, titleOf);
    dialog.showModal();
  };
  dialog.addEventListener('click', (event) => {
    // The ground around an open dialog belongs to it.
    if (event.target === dialog) dialog.close();
  });
  opener.setAttribute('aria-haspopup', 'dialog');
  opener.addEventListener('click', open);
  document.body.append(dialog);
  return () => {
    opener.removeEventListener('click', open);
    dialog.remove();
  };
}

function fill(dialog, context, titleOf) {
  const state = context.state.get();
  const title = titleOf(state) || t('share.map');
  // The day is in the link even where none was chosen: the last day of the record is another one tomorrow.
  const url = new URL(context.state.link({ on: chosenDay(state, context.record) }), window.location.href).href;
  const about = { record: context.record, url, retrieved: new Date().toISOString().slice(0, 10) };
  replace(dialog,
    h('header', null, h('h2', { id: 'v-share-title' }, t('share.title')),
      button('×', () => dialog.close(), { class: 'v-close', 'aria-label': t('share.close'), title: t('share.close') })),
    field(context, 'link', url), field(context, 'cite', viewCitation(state, title, about)),
    field(context, 'embed', embedCode(url, title)), pictures(context, title), downloads(context, state));
}

// A text with a button that copies it.
function field(context, name, value) {
  const area = h('textarea', { id: `v-share-${name}`, readonly: true, rows: name === 'link' ? 2 : 3,
    spellcheck: 'false', value, on: { focus: () => area.select() } });
  const done = h('span', { class: 'v-done', 'aria-hidden': 'true' });
  return h('div', { class: 'v-field' }, h('label', { for: area.id }, t(`share.${name}`)), area,
    h('p', null, button(t('share.copy'), async () => {
      replace(done, t((await copy(context, value)) ? 'say.copied' : 'say.notCopied'));
    }, { 'aria-label': `${t('share.copy')}: ${t(`share.${name}`)}` }), ' ', done));
}

function pictures(context, title) {
  const status = h('p', { class: 'v-note', role: 'status' });
  const lanes = document.querySelector('.v-lanes-svg');
  const name = (what, ending) => `kroniek-${what}.${ending}`;
  const attempt = (make) => async () => {
    replace(status);
    try {
      await make();
    } catch {
      replace(status, t('share.noPicture'));
    }
  };
  const svgBlob = (text) => new Blob([text], { type: 'image/svg+xml' });
  const size = (node) => [Number(node.getAttribute('width')), Number(node.getAttribute('height'))];
  return h('section', { 'aria-labelledby': 'v-share-pictures' },
    h('h3', { id: 'v-share-pictures' }, t('share.pictures')),
    h('p', { class: 'v-tools' },
      button(t('share.mapPng'), attempt(async () => save(await context.map.snapshotPNG(), name('map', 'png')))),
      button(t('share.mapSvg'), attempt(async () =>
        save(svgBlob(await context.map.snapshotSVG()), name('map', 'svg')))),
      lanes && button(t('share.lanesPng'), attempt(async () =>
        save(await png(svgText(lanes, title), ...size(lanes)), name('lanes', 'png')))),
      lanes && button(t('share.lanesSvg'), attempt(() => save(svgBlob(svgText(lanes, title)), name('lanes', 'svg'))))),
    status);
}

function downloads(context, state) {
  // Tables over time would be cut down to the one day by `on`.
  const address = (format) => context.api.address(`/export/${format}`,
    { on: OF_A_DAY.includes(format) ? chosenDay(state, context.record) : null, known: state.known });
  return h('section', { 'aria-labelledby': 'v-share-files' }, h('h3', { id: 'v-share-files' }, t('share.files')),
    note(t('share.filesHow')), h('ul', { class: 'v-files' }, FORMATS.map((format) => h('li', null,
      h('a', { href: address(format), download: '' }, t(`share.format.${format}`)), ' ',
      h('small', null, t(`share.format.${format}.for`))))));
}
