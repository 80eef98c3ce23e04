// claim.js - one claim: its words where they stand, and everything that was read in them, in words.

import { h, replace } from '../dom.js';
import { formatDay, locale, t } from '../i18n.js';
import { claimCitation } from './cite.js';
import { plain } from './spans.js';
import { button, claimIcon, copy, copyId, day, load, namesOf, passageOf, placeTag, quote, reportPatch, show, sideTag,
  to } from './parts.js';
import { deed, factualityWord, figureText, kindWord, nearText, outletName, placeName, roleWord,
  typeWord } from './words.js';

const seen = new Map(); // headlines of the claims shown so far, for the title
export const title = (state) => seen.get(locale() + state.claim) ?? t('claim.title');

export function render(container, state, context) {
  const root = h('article', { class: 'v v-one-claim' });
  replace(container, root);
  const path = `/claims/${encodeURIComponent(state.claim)}`;
  return load(root, (signal) => context.api.get(path, null, { signal }), (claim) => {
    seen.set(locale() + state.claim, deed(claim, namesOf(context)));
    context.setTitle?.(title(state));
    replace(root, page(claim, context));
  });
}

function page(claim, context) {
  return [
    h('header', { class: 'v-head' },
      h('p', { class: 'v-meta' }, claimIcon(context, claim), ' ',
        factualityWord(claim.factuality), ' · ', outletName(claim.source, claim.path), ', ',
        claim.published ? day(claim.published) : t('say.undated'))),
    claim.passage ? passageOf(claim) : quote(claim.text, claim.lang),
    h('div', { class: 'v-tools' },
      to(context, reportPatch(claim), { class: 'v-button' }, t('claim.inReport')),
      claim.place && to(context, { place: claim.place.id, claim: null, report: null }, { class: 'v-button' },
        t('claim.toPlace', { place: placeName(claim.place, namesOf(context)) })),
      button(t('claim.cite'), () => copy(context, claimCitation(claim, citing(context))))),
    fields(claim, context),
  ];
}

// What a citation needs to know of this page.
export const citing = (context) => ({ names: namesOf(context), record: context.record, url: window.location.href,
  retrieved: new Date().toISOString().slice(0, 10) });

function fields(claim, context) {
  const row = (key, ...value) => [h('dt', null, t(`claim.${key}`)), h('dd', null, value)];
  const code = (text) => h('code', { class: 'v-code' }, plain(text));
  const actor = claim.actor && [claim.actor.side && sideTag(context, claim.actor.side),
    claim.actor.name && [claim.actor.side ? ', ' : '', t('claim.asNamed'), ' “', show(claim.actor.name), '”']];
  return h('dl', { class: 'v-facts' },
    row('what', typeWord(claim.type), ' ', code(claim.type)),
    row('sure', factualityWord(claim.factuality)),
    row('actor', actor ?? t('claim.noActor'),
      actor && !claim.actor.name && [' ', h('small', null, t('claim.inferredSide'))]),
    row('place', claim.place ? placeOf(claim, context) : t('say.noPlace')),
    row('by', claim.by.length ? h('ol', { class: 'v-chain' }, claim.by.map((one) => h('li', null,
      h('bdi', null, show(one.name ?? t('say.unnamed'))), one.role && h('small', null, ` ${roleWord(one.role)}`),
      one.side && [' ', sideTag(context, one.side)]))) : t('say.ownVoice')),
    row('when', claim.when
      ? [formatDay(claim.when), ' ', code(claim.when), ' ', showDay(claim, context)] : t('say.undated')),
    claim.figures.length > 0 && row('figures', claim.figures.map((figure, i) => [i > 0 && '; ', figureText(figure)])),
    claim.near && row('near', nearText(claim.near, claim.place, namesOf(context))),
    row('report', to(context, reportPatch(claim), null, h('bdi', null, show(claim.path)))),
    row('published', claim.published ? day(claim.published) : t('say.undated')),
    row('rule', copyId(context, claim.rule)),
    row('id', copyId(context, claim.id)));
}

// The day of the claim as the chosen day, where it is a single one.
function showDay(claim, context) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(claim.when)) return null;
  return button(t('claim.showDay'), () => {
    context.state.set({ on: claim.when });
    if (Number.isFinite(claim.place?.lat)) context.map?.flyTo(claim.place.lat, claim.place.lon, 9);
  }, { class: 'v-plain' });
}

function placeOf({ place }, context) {
  const name = to(context, { place: place.id, claim: null, report: null }, null, placeTag(context, place));
  const mention = place.mention && plain(place.mention) !== placeName(place, namesOf(context))
    && [', ', t('claim.asNamed'), ' “', show(place.mention), '”'];
  return [name, ` (${kindWord(place.kind)})`, mention, place.via && [', ', t('claim.via', { via: plain(place.via) })]];
}
