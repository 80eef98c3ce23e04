// cite.js - how this page is cited: in the manner of the APA, with what makes it found again: version, record, the day
// that is asked about, the day until which reports count, and the day of looking.

import { formatDay, t } from '../i18n.js';
import { plain } from './spans.js';
import { deed, factualityWord, outletName } from './words.js';

const dated = (edtf) => (edtf ? formatDay(edtf) : t('share.undated'));

// A view: state as of state.js; title in words, with its day; about: {record, url, retrieved}.
export function viewCitation(state, title, { record, url, retrieved }) {
  const known = state.known ? t('share.citeKnown', { known: formatDay(state.known) }) : '';
  const year = (record.last_published ?? '').slice(0, 4) || t('share.undated');
  return t('share.citeView', { title: plain(title), known, year, version: record.kroniek, record: plain(record.record),
    reports: record.reports, retrieved: formatDay(retrieved), url });
}

// A claim: its words, its outlet, who says so, and this page.
export function claimCitation(claim, { names, record, url, retrieved }) {
  return t('share.citeClaim', { words: plain(claim.text), outlet: outletName(claim.source, claim.path),
    published: dated(claim.published), id: claim.id, deed: deed(claim, names, { bare: true }),
    sure: factualityWord(claim.factuality), version: record.kroniek, record: plain(record.record),
    retrieved: formatDay(retrieved), url });
}

const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  .replaceAll('>', '&gt;');

// The code that puts this view into another page.
export function embedCode(url, title) {
  const there = new URL(url);
  there.searchParams.set('embed', '1');
  const src = there.href.replaceAll('%3A', ':').replaceAll('%2C', ',');
  const about = `src="${attribute(src)}" title="${attribute(plain(title))}"`;
  return `<iframe ${about} width="800" height="600" loading="lazy"></iframe>`;
}
