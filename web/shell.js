// shell.js - the bar above: name, search, views, language, theme, share.

import { h, replace, svg } from './dom.js';
import { locale, t } from './i18n.js';

export const VIEWS = [null, 'disputes', 'figures', 'reports', 'sources'];
const THEMES = [null, 'light', 'dark'];

const ICONS = {
  share: ['M12 15V4', 'M8 7.5 12 3.5l4 4', 'M6 11H5v9h14v-9h-1'],
  auto: ['M12 3a9 9 0 1 0 0 18Z', 'M12 3a9 9 0 0 1 0 18'],
  light: ['M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z', 'M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M5 19l1.5-1.5M17.5 6.5 19 5'],
  dark: ['M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z'],
  close: ['M6 6l12 12M18 6 6 18'],
  plus: ['M12 5v14M5 12h14'],
  minus: ['M5 12h14'],
  home: ['M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5'],
  play: ['M8 5.5v13l11-6.5Z'],
  pause: ['M8 5v14M16 5v14'],
};

// A drawing of 24 by 24, in the colour of the text around it; nothing to a screen reader.
export function icon(name) {
  return svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' }, ICONS[name].map((d) => svg('path', { d })));
}

// {label(state), search, share()}: where the views mount their search, and a button on which they mount share; label
// writes the words anew after a change of language and marks what is chosen.
export function createShell(top, state) {
  const search = h('div', { class: 'search', role: 'search' });
  const share = h('span');
  const language = h('button', {
    class: 'button plain', type: 'button',
    on: { click: () => state.set({ lang: locale() === 'nl' ? 'en' : 'nl' }) },
  });
  const theme = h('button', {
    class: 'button plain icon', type: 'button',
    on: { click: () => state.set({ theme: THEMES[(THEMES.indexOf(state.get().theme) + 1) % THEMES.length] }) },
  });
  const brand = h('a', { class: 'brand' });
  const nav = h('nav');
  top.append(h('h1', null, brand), search, nav, h('div', { class: 'tools' }, language, theme, share));

  const named = (button, name) => {
    button.setAttribute('aria-label', name);
    button.title = name;
  };
  const label = (now) => {
    document.getElementById('skip').textContent = t('app.skip');
    brand.textContent = t('app.name');
    // Within another's page only its name is there, for who cannot see; it is not to be stood on.
    if (now.embed === null) brand.href = state.link({ view: null, on: null, known: null });
    else brand.removeAttribute('href');
    brand.title = t('app.about');
    search.setAttribute('aria-label', t('app.search'));
    nav.setAttribute('aria-label', t('app.views'));
    replace(nav, VIEWS.map((view) => h('a', {
      href: state.link({ view }), 'aria-current': now.view === view ? 'page' : null,
    }, t(`view.${view ?? 'map'}`))));
    language.textContent = locale() === 'nl' ? 'EN' : 'NL';
    named(language, `${language.textContent}: ${t('app.languageOther')}`);
    language.lang = locale() === 'nl' ? 'en' : 'nl';
    const worn = THEMES.includes(now.theme) ? now.theme : null; // an address may say anything
    replace(theme, icon(worn ?? 'auto'));
    named(theme, t(`app.theme${{ light: 'Light', dark: 'Dark' }[worn] ?? 'Auto'}`));
  };
  // A new button each time: who mounts on it leaves nothing behind.
  const freshShare = () => {
    const button = h('button', { class: 'button plain icon', type: 'button' }, icon('share'));
    named(button, t('app.share'));
    replace(share, button);
    return button;
  };
  return { label, search, share: freshShare };
}
