// words.js - what the record says in codes, in the words of the page. Nothing here touches the document.

import { formatDay, formatNumber, has, t } from '../i18n.js';
import { plain } from './spans.js';

// The words of a code, or the code itself where it has none: a newer server may know more than this page.
const coded = (group, code) => (has(`say.${group}.${code}`) ? t(`say.${group}.${code}`) : String(code));

export const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
export const typeWord = (type) => coded('type', type);
export const factualityWord = (factuality) => coded('factuality', factuality);
export const roleWord = (role) => coded('role', role);
export const kindWord = (kind) => coded('kind', kind);
export const disputeWord = (kind) => coded('dispute', kind);
export const fateWord = (fate) => coded('fate', fate);
export const ruleWord = (rule) => coded('rule', rule);
export const directionWord = (direction) => coded('direction', direction);
export const gradeWord = (grade) => t(`grade.${grade}`);

// A report's outlet: its source, or else the name of its file without folders and ending, or what else there is.
export function outletName(source, path) {
  if (source) return plain(source);
  const file = plain(path ?? '').split('/').pop();
  return file.replace(/\.[a-z0-9]{1,5}$/i, '') || file || t('say.unnamed');
}

// Why a report may not be all here, or is a part of something: as many sentences as there are reasons.
export const wholeness = ({ paywall, cut, live }) => [
  paywall && t('report.paywall'),
  cut && t('report.cut'),
  live === 0 && t('report.liveHead'),
  live > 0 && t('report.live', { n: live }),
].filter(Boolean);

// The name of a place in the language of the page, where it has one: {side, place} of parts.js.
export const placeName = (place, names) => plain(names.place?.(place) ?? place.name);

// A spelling that the record keeps in small letters, as it is written.
export const written = (spelling) =>
  spelling.replace(/(^|[\s-])(\p{Ll})/gu, (_, before, letter) => before + letter.toUpperCase());

// What a claim says, as a headline: "Unconfirmed: Ukraine takes Izium". names.side gives the name of a side; without
// `bare`, a claim that is no fact begins with that.
export function deed(claim, names, { bare = false } = {}) {
  const side = claim.actor ? claim.actor.side : claim.side;
  const place = claim.place ? placeName(claim.place, names) : amountOf(claim) ?? t('say.noPlace');
  const key = `say.deed.${claim.type}`;
  const who = side ? names.side(side) : null;
  let text = `${who ? who + ' ' : ''}${claim.type} ${place}`;
  if (has(key)) text = who ? t(key, { side: who, place }) : t(`${key}.nobody`, { place });
  return claim.factuality === 'fact' || bare ? capital(text) : `${coded('doubt', claim.factuality)}: ${text}`;
}

// What is taken or held where no place is named: "about 2,000 square kilometres".
function amountOf({ type, figures, figure }) {
  const ground = [figure, ...(figures ?? [])].filter(Boolean).find(({ unit }) => GROUND.includes(unit));
  return type.startsWith('control.') && ground ? figureText(ground) : null;
}
const GROUND = ['km', 'km2', 'hectare', 'settlement', 'village', 'city'];

// Who is heard, with the side in brackets: "TASS (Russia)". A path that stands for an outlet is shortened.
export function speaker(one, names) {
  if (one.role === 'baseline') return t('say.baseline');
  const name = one.role === 'outlet' ? outletName(null, one.name) : plain(one.name ?? roleWord(one.role ?? 'report'));
  return one.side ? `${name} (${names.side(one.side)})` : name;
}

// The source of a witness: the outermost of those quoted, or the outlet.
export const sourceName = (one, names) => (one.by?.length ? speaker(one.by[0], names) : t('say.unnamed'));

// The chain of speakers, outermost first: "TASS (Russia), citing the ministry (Russia)". '' for the report's own voice.
export function chain(by, names) {
  if (!by?.length) return '';
  return by.map((one) => speaker(one, names)).reduce((outer, inner) => t('say.citing', { outer, inner }));
}

// "according to ..." of a claim or a witness; the report's own voice where nobody is quoted.
export function voice(by, names) {
  const quoted = (by ?? []).filter((one) => one.role !== 'outlet' && one.role !== 'baseline');
  if (quoted.length) return t('say.accordingTo', { who: chain(quoted, names) });
  if (by?.[0]?.role === 'baseline') return t('say.baseline');
  return by?.length ? t('say.ownVoiceOf', { who: speaker(by[0], names) }) : t('say.ownVoice');
}

// A figure with its bound and unit: "at least 3,000 square kilometres".
export function figureText({ op, value, unit }) {
  if (value === null || value === undefined) return '';
  const number = formatNumber(value, { maximumFractionDigits: 2 });
  const known = has(`say.unit.${unit}`);
  const amount = known ? t(`say.unit.${unit}`, { n: value, number }) : `${number} ${unit ?? ''}`.trim();
  return op && op !== '=' ? t(`say.op.${op}`, { amount }) : amount;
}

export const unitWord = (unit) => coded('quantity', unit);

// "8 km north-east of Kupiansk", of a claim's `near`.
export function nearText(near, place, names) {
  const distance = near.distance_km === null ? '' : figureText({ op: '=', value: near.distance_km, unit: 'km' });
  const direction = near.direction === null ? '' : directionWord(near.direction);
  const key = distance && direction ? 'say.near' : distance ? 'say.nearDistance' : 'say.nearDirection';
  return t(key, { distance, direction, place: place ? placeName(place, names) : '' });
}

// The state of a place in a sentence: "In the hands of Ukraine since 10 September 2022; contested by Russia".
// null: no state.
export function stateSentence(state, names) {
  if (!state) return t('place.unknown');
  const side = state.side ? names.side(state.side) : t('say.nobody');
  const other = state.other ? names.side(state.other) : null;
  const before = openStart(state.since);
  // Of an interval one end is said: "../2022-09-09" is "before 9 September 2022", "2022-04/2022-09" is "since April 2022".
  const [first, last] = (state.since ?? state.from ?? '').split('/');
  const since = formatDay(before ? last : first);
  if (state.state === 'left') {
    const who = other ?? (state.side ? side : t('say.somebody'));
    return t(before ? 'place.leftBefore' : 'place.left', { side: who, since });
  }
  const key = state.rule === 'baseline' ? 'place.heldBaseline' : before ? 'place.heldBefore' : 'place.held';
  const held = t(key, { side, since });
  if (state.state !== 'contested') return held;
  return `${held}; ${other ? t('place.contestedBy', { side: other }) : t('place.contestedDenied')}`;
}

const openStart = (edtf) => /^(\.\.)?\//.test(edtf ?? '');

// Why the state has its grade, in a sentence.
export function gradeSentence(state) {
  if (!state.facts) return t('place.gradeNone');
  const facts = t(state.grade === 1 ? 'place.gradeKinds' : 'place.gradeFacts', { n: state.facts });
  const against = state.against ? t('place.gradeAgainst', { n: state.against }) : t('place.gradeNoneAgainst');
  return `${facts}; ${against}`;
}

// The state that holds on a day (ISO) of a place's timeline, or null.
export const stateOn = (control, iso) =>
  control.find((state) => (!state.from || state.from <= iso) && (!state.until || state.until >= iso)) ?? null;

// The last day of a day, or of the record where none is chosen.
export const chosenDay = (state, record) => state.on ?? record.last_day;
