// index.js - the views of the panel, by name, and what the bar above mounts of them.

import { replace } from '../dom.js';
import { formatDay, locale, t } from '../i18n.js';
import * as claim from './claim.js';
import * as disputes from './disputes.js';
import * as figures from './figures.js';
import * as place from './place.js';
import * as report from './report.js';
import * as reports from './reports.js';
import * as sources from './sources.js';
import { mountSearch } from './search.js';
import { mountShare as mountShareDialog } from './share.js';
import { chosenDay } from './words.js';

// A view that is drawn again for the same thing goes on as it stood, with its scroll, its opened lists and its focus:
// views follow the state by themselves. It is drawn anew when it shows another thing or speaks another language, and
// when nothing that it shows has changed: then it is the colours, the record or the names of places that have.
const OUTSIDE = ['lat', 'lon', 'zoom', 'theme', 'cells', 'embed'];
const insideOf = (state) => JSON.stringify(Object.entries(state).filter(([key]) => !OUTSIDE.includes(key)));

function lasting(view, key) {
  let held = null;
  const keyOf = (state) => `${locale()} ${state[key]}`;
  const drop = () => {
    const leaving = held;
    held = null;
    leaving?.end?.();
  };
  const leave = (mine) => () => {
    mine.focus = mine.root.contains(document.activeElement) ? document.activeElement : null;
    mine.timer = setTimeout(() => held === mine && drop());
  };
  return {
    title: view.title,
    render(container, state, context) {
      const wanted = keyOf(state);
      const said = insideOf(state);
      if (held?.key === wanted && held.timer && held.said !== said) {
        clearTimeout(held.timer);
        Object.assign(held, { timer: 0, said });
        replace(container, held.root);
        if (held.focus?.isConnected) held.focus.focus({ preventScroll: true });
        return leave(held);
      }
      drop();
      const root = document.createElement('div');
      replace(container, root);
      const mine = { key: wanted, said, root, timer: 0, end: view.render(root, state, context) };
      held = mine;
      return leave(mine);
    },
  };
}

export const views = {
  place: lasting(place, 'place'),
  claim: lasting(claim, 'claim'),
  report: lasting(report, 'report'),
  disputes: lasting(disputes, 'view'),
  figures: lasting(figures, 'view'),
  reports: lasting(reports, 'view'),
  sources: lasting(sources, 'view'),
};

// What the page shows, for a citation: the view and its day.
function titleOf(state, context) {
  const inner = ['report', 'claim', 'place'].find((key) => state[key] !== null);
  const name = inner ?? (views[state.view] ? state.view : null);
  if (name === 'report' || name === 'claim') return views[name].title(state);
  const what = name ? views[name].title(state) : t('share.map');
  return t('share.titleDay', { what, day: formatDay(chosenDay(state, context.record)) });
}

export { mountSearch };
export const mountShare = (button, context) => mountShareDialog(button, context, (state) => titleOf(state, context));
