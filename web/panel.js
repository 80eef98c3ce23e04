// panel.js - the panel at the side: shows the innermost thing that the state names, through the views.

import { h, replace } from './dom.js';
import { t } from './i18n.js';
import { icon } from './shell.js';

const SETTLE_MS = 160; // a day that is being dragged is not yet a day to ask about
const WIDE = ['disputes', 'figures', 'reports', 'sources'];
// A change of these is no reason to draw the panel anew.
const OUTSIDE = ['lat', 'lon', 'zoom', 'theme', 'cells', 'embed'];
const TIME = ['on', 'known'];

// What the panel shows: the report before the claim before the place before the view; null is nothing.
export function shown(state) {
  for (const name of ['report', 'claim', 'place']) if (state[name] !== null) return name;
  return WIDE.includes(state.view) ? state.view : null;
}

const subject = (state) => {
  const name = shown(state);
  return name === null ? null : `${name} ${WIDE.includes(name) ? '' : state[name]}`;
};

// {update(next, previous), refresh()}. views: as web/views/index.js exports them.
export function createPanel(aside, views, context) {
  const title = h('h2', { id: 'panel-title', tabindex: '-1' });
  const close = h('button', { class: 'button plain icon', type: 'button' }, icon('close'));
  const body = h('div', { class: 'body', tabindex: '-1' });
  aside.append(h('header', null, title, close), body);
  aside.setAttribute('aria-labelledby', 'panel-title');
  let leave = null, timer = 0, opener = null, turn = 0;

  const shut = () => {
    const name = shown(context.state.get());
    if (name) context.state.set({ [WIDE.includes(name) ? 'view' : name]: null }, { push: true });
  };
  close.addEventListener('click', shut);
  aside.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) shut();
  });

  const end = () => {
    const cleanup = leave;
    leave = null;
    if (typeof cleanup === 'function') cleanup();
  };

  const draw = async (fresh) => {
    const state = context.state.get();
    const name = shown(state);
    const mine = ++turn;
    end();
    aside.hidden = name === null;
    document.body.classList.toggle('with-panel', name !== null);
    if (name === null) return replace(body);
    const view = views[name];
    aside.classList.toggle('wide', WIDE.includes(name));
    close.setAttribute('aria-label', t('app.close'));
    close.title = t('app.close');
    title.textContent = view.title(state);
    // The same thing drawn anew keeps its height until it stands, so that the reader keeps his place.
    const container = h('div', { class: `view view-${name}` });
    if (!fresh) container.style.minHeight = `${body.scrollHeight}px`;
    replace(body, container);
    if (fresh) body.scrollTop = 0;
    try {
      const cleanup = await view.render(container, state, context);
      if (mine === turn) leave = cleanup ?? null;
      else if (typeof cleanup === 'function') cleanup();
    } catch (error) {
      if (error.name !== 'AbortError' && mine === turn) {
        replace(container, h('p', { class: 'failure', role: 'alert' }, error.detail ?? error.message));
      }
    }
    if (mine !== turn) return undefined;
    setTimeout(() => container.style.removeProperty('min-height'), 600);
    title.textContent = view.title(context.state.get());
    return undefined;
  };

  const focus = () => {
    if (aside.hidden) {
      // A list that was drawn anew meanwhile has another link to the same.
      const href = opener?.getAttribute('href');
      const twin = href && [...document.querySelectorAll('a[href]')].find((link) => link.getAttribute('href') === href);
      (opener?.isConnected ? opener : twin || document.getElementById('main')).focus({ preventScroll: true });
      opener = null;
    } else if (!aside.contains(document.activeElement)) {
      opener = document.activeElement === document.body ? null : document.activeElement;
      title.focus({ preventScroll: true });
    }
  };

  return {
    update(next, previous) {
      clearTimeout(timer);
      const changed = Object.keys(next).filter((key) => next[key] !== previous[key] && !OUTSIDE.includes(key));
      if (!changed.length) return;
      const other = subject(next) !== subject(previous);
      if (changed.every((key) => TIME.includes(key))) timer = setTimeout(() => draw(false), SETTLE_MS);
      else draw(other);
      if (other) focus();
    },
    refresh: () => draw(false),
    start: () => draw(true),
    // Views that learn the name of what they show only from the answer call this.
    setTitle: (text) => { title.textContent = text; },
  };
}
