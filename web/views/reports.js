// reports.js - the reports of the record, newest first, or those in which words are found, best first.

import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { day, debounce, paged, show, to } from './parts.js';
import { outletName } from './words.js';

const PAGE = 30;

export const title = () => t('reports.title');

export function render(container, state, context) {
  const root = h('article', { class: 'v v-reports' });
  const body = h('div', null);
  const input = h('input', { type: 'search', id: 'v-reports-q', value: state.q ?? '', autocomplete: 'off',
    spellcheck: 'false', placeholder: t('reports.placeholder'), on: { input: () => typed() } });
  const since = dated('since', context);
  const until = dated('until', context);
  const form = h('form', { class: 'v-filters', role: 'search', on: { submit: (event) => {
    event.preventDefault();
    typed.cancel();
    context.state.set({ q: input.value.trim() });
  } } }, h('label', { class: 'v-choice v-wide', for: 'v-reports-q' }, h('span', null, t('reports.search'))), input,
  since.node, until.node, h('button', { type: 'submit' }, t('reports.go')));
  const typed = debounce(() => context.state.set({ q: input.value.trim() }, { push: false }), 300);
  replace(container, root);
  replace(root, form, body);
  let stop = () => {};
  const fill = () => {
    stop();
    const { q, since: from, until: till, known } = context.state.get();
    const list = h('ol', { class: 'v-list v-report-list' });
    replace(body, list);
    // What was not known yet is not shown either.
    const last = [till, known].filter(Boolean).sort()[0] ?? null;
    stop = paged(body, (after, signal) =>
      context.api.get('/reports', { q, since: from, until: last, limit: PAGE, after }, { signal }), (items) => {
      const fresh = items.map((report) => item(context, report));
      list.append(...fresh);
      return fresh[0];
    }, q ? t('reports.nothing', { q }) : t('reports.none'));
  };
  fill();
  const quiet = context.state.subscribe((next, previous) => {
    if (next.view !== 'reports' || !['q', 'since', 'until', 'known'].some((key) => next[key] !== previous[key])) return;
    if (document.activeElement !== input) input.value = next.q ?? '';
    since.show(next.since);
    until.show(next.until);
    fill();
  });
  return () => {
    quiet();
    typed.cancel();
    stop();
  };
}

function dated(key, context) {
  const input = h('input', { type: 'date', value: context.state.get()[key] ?? '', on: { change: () =>
    context.state.set({ [key]: input.value }) } });
  return { node: h('label', { class: 'v-choice' }, h('span', null, t(`reports.${key}`)), input),
    show: (value) => {
      input.value = value ?? '';
    } };
}

function item(context, report) {
  return h('li', null,
    h('h3', null, to(context, { report: report.id }, null, h('bdi', null, outletName(report.source, report.path)))),
    report.snippet && h('p', { class: 'v-snippet', dir: 'auto', lang: report.lang ?? null },
      report.snippet.map((part) => (part.hit ? h('mark', null, show(part.text)) : show(part.text)))),
    h('p', { class: 'v-meta' }, report.published ? day(report.published) : t('say.undated'), ' · ',
      t('say.claims', { n: report.claims }), report.copies > 0 && ` · ${t('reports.copies', { n: report.copies })}`));
}
