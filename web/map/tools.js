// tools.js - the buttons on the map: nearer, further, everything, areas.

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { icon } from '../shell.js';

// {label()}: writes their words anew and shows whether the areas are on.
export function createTools(container, camera, state) {
  const button = (name, key, click) => ({ key, element: h('button', { class: 'button icon', type: 'button', on: { click } }, icon(name)) });
  const buttons = [
    button('plus', 'map.zoomIn', camera.nearer), button('minus', 'map.zoomOut', camera.further), button('home', 'map.home', camera.home),
  ];
  const toggle = () => state.set({ cells: state.get().cells === null ? '1' : null });
  const cells = h('button', { class: 'button', type: 'button', on: { click: toggle } });
  container.append(h('div', { class: 'corner right map-tools' }, buttons.map(({ element }) => element), cells));
  return {
    label() {
      for (const { key, element } of buttons) {
        element.setAttribute('aria-label', t(key));
        element.title = t(key);
      }
      cells.textContent = t('map.cells');
      cells.title = t('map.cellsHint');
      cells.setAttribute('aria-pressed', String(state.get().cells !== null));
    },
  };
}
