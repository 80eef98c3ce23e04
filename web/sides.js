// sides.js - the colour and the name of each side. The parties of the war have fixed colours that the colour-blind tell
// apart (blue and orange-red of Okabe and Ito's palette, darkened until white text reads on them); the others follow
// in the order of the record. Unknown is grey.

import { has, t } from './i18n.js';

const PARTIES = { UA: { light: '#0058b0', dark: '#4da3ff' }, RU: { light: '#c23b0a', dark: '#ff7a45' } };
const OTHERS = [
  { light: '#007a5a', dark: '#2fc49a' },
  { light: '#8a4f9e', dark: '#d08ae6' },
  { light: '#8a6a00', dark: '#e6c229' },
  { light: '#a02b6d', dark: '#f07cb5' },
  { light: '#44586b', dark: '#9fb4c8' },
];
const UNKNOWN = { light: '#6b7280', dark: '#9aa3af' };

export function createSides(record, theme) {
  const others = record.sides.filter((code) => !(code in PARTIES));
  const pair = (code) => {
    if (code === null || code === undefined) return UNKNOWN;
    return PARTIES[code] ?? OTHERS[others.indexOf(code) % OTHERS.length] ?? UNKNOWN;
  };
  return {
    // A CSS colour for the theme of now.
    colour: (code) => pair(code)[theme()],
    // In the language of now; a code that has no words stands for itself.
    name: (code) => (code && has(`side.${code}`) ? t(`side.${code}`) : code ?? ''),
  };
}
