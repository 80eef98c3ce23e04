// i18n.js - the page's words, dates and numbers in Dutch or English. The words stand in web/strings/.

import { dayOf } from './days.js';
import nl from './strings/nl.js';
import en from './strings/en.js';
import viewsNl from './strings/views-nl.js';
import viewsEn from './strings/views-en.js';

export const LOCALES = ['nl', 'en'];
export const words = { nl: { ...nl, ...viewsNl }, en: { ...en, ...viewsEn } };

let current = 'nl';

export const locale = () => current;

export function setLocale(name) {
  if (!LOCALES.includes(name)) throw new Error(`i18n: no locale ${name}`);
  current = name;
}

// Dutch for those whose browser asks for it, English for everybody else.
export function preferred(languages) {
  return String(languages?.[0] ?? '').toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

// The words of a key, with {name} filled in from params. Where a key has a twin "key.one", that is taken for n = 1.
// Numbers are written as the language does. A key that nobody wrote shows itself, so that it is noticed.
export function t(key, params = {}) {
  const table = words[current];
  const text = (params.n === 1 ? table[`${key}.one`] : undefined) ?? table[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = params[name];
    if (value === null || value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(value) : String(value);
  });
}

// Whether a key has words: for keys made from what the server says, as a type of claim.
export const has = (key) => key in words[current];

const formats = new Map();
function format(kind, options) {
  const key = current + kind + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl[kind](current === 'nl' ? 'nl-NL' : 'en-GB', options));
  return formats.get(key);
}

export function formatNumber(n, options = {}) {
  return typeof n === 'number' ? format('NumberFormat', { maximumFractionDigits: 1, ...options }).format(n) : '';
}

// One date of EDTF in words; what it does not understand it gives back as it is.
function formatDate(text, month) {
  const [, year, part, day, doubt] = /^(\d{4})(?:-(W?\d{2})(?:-(\d{2}))?)?([~?%])?$/.exec(text) ?? [];
  if (!year) return text;
  const instant = (iso) => dayOf(iso) * 86400000;
  const write = (iso, options) => format('DateTimeFormat', { timeZone: 'UTC', ...options }).format(instant(iso));
  const number = Number(part);
  let said = year;
  if (day) {
    if (dayOf(`${year}-${part}-${day}`) === null) return text;
    said = write(`${year}-${part}-${day}`, { day: 'numeric', month, year: 'numeric' });
  } else if (part?.startsWith('W')) said = t('date.week', { week: Number(part.slice(1)), year });
  else if (part && number >= 21 && number <= 24) said = t(`date.season${number}`, { year });
  else if (part && number >= 1 && number <= 12) said = write(`${year}-${part}-01`, { month, year: 'numeric' });
  else if (part) return text;
  if (doubt === '~') return t('date.about', { date: said });
  if (doubt === '?') return t('date.uncertain', { date: said });
  return doubt === '%' ? t('date.aboutUncertain', { date: said }) : said;
}

// A day, month, year, season, week, interval or set of EDTF (ISO 8601-2), as the record writes them, in words. short:
// months abbreviated. '' for null.
export function formatDay(edtf, { short = false } = {}) {
  if (typeof edtf !== 'string' || edtf === '') return '';
  const month = short ? 'short' : 'long';
  if (edtf.startsWith('[')) {
    return edtf.slice(1, -1).split(',').map((date) => formatDate(date.trim(), month)).join(` ${t('date.or')} `);
  }
  const [first, last] = edtf.split('/');
  if (last === undefined) return formatDate(first, month);
  if (first === '..' || first === '') return t('date.until', { date: formatDate(last, month) });
  if (last === '..' || last === '') return t('date.from', { date: formatDate(first, month) });
  return t('date.between', { first: formatDate(first, month), last: formatDate(last, month) });
}
