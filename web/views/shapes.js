// shapes.js - how a claim is drawn: the form tells what is claimed, the filling how sure it is put. A legend draws from
// the same list, so that it cannot tell anything else.

import { svg } from '../dom.js';
import { paint, patterns } from '../map/legend.js';
import { plain } from './spans.js';

const star = Array.from({ length: 16 }, (_, i) => {
  const r = i % 2 ? 3.7 : 7.6;
  return [Math.sin((i * Math.PI) / 8) * r, -Math.cos((i * Math.PI) / 8) * r].map((n) => n.toFixed(2)).join(' ');
});

// Within 8 units of the middle.
const PATHS = {
  take: 'M-5.5 7.5V-7.5H6.5L3.5 -3.5L6.5 .5H-3V7.5Z',
  enter: 'M-5.5 -6.5L7 0L-5.5 6.5Z',
  hold: 'M-5.5 -5.5H5.5V5.5H-5.5Z',
  leave: 'M5.5 -6.5L-7 0L5.5 6.5Z',
  attack: 'M0 -7.5L6.5 0H3V7H-3V0H-6.5Z',
  fight: 'M0 -7.5L6.5 0L0 7.5L-6.5 0Z',
  strike: `M${star.join('L')}Z`,
  people: 'M0 -6A6 6 0 0 1 0 6A6 6 0 0 1 0 -6Z',
  supply: 'M-3.5 -6.2H3.5L7 0L3.5 6.2H-3.5L-7 0Z',
};

export const FORMS = Object.keys(PATHS);
export const FACTUALITIES = ['fact', 'unconfirmed', 'possible', 'planned', 'denied'];

const ATTACKS = ['front.advance', 'front.attack', 'front.encircle', 'front.repel', 'front.move'];

// The form of a type of claim: one of FORMS.
export function formOf(type) {
  if (ATTACKS.includes(type)) return 'attack';
  const [group, name] = String(type).split('.');
  return name in PATHS ? name : group in PATHS ? group : 'people';
}

let drawings = 0;
// The patterns of one drawing: unconfirmed is hatched in the colour of its side. hatch(colour) gives what fills;
// defs() the element to put into the drawing once all is drawn.
export function hatches() {
  const prefix = `v-hatch-${(drawings += 1)}-`;
  const colours = [];
  return {
    hatch(colour) {
      if (!colours.includes(colour)) colours.push(colour);
      return `url(#${prefix}${colours.indexOf(colour)})`;
    },
    defs: () =>
      svg('defs', null, colours.map((colour, i) =>
        svg('pattern', { id: prefix + i, width: 3.2, height: 3.2, patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)' },
        svg('rect', { width: 3.2, height: 3.2, class: 'v-paper' }),
        svg('rect', { width: 1.5, height: 3.2, style: { fill: colour } })))),
  };
}

// One mark at (0, 0). form: one of FORMS; colour: CSS; draw: of hatches().
export function mark(form, factuality, colour, draw) {
  const solid = factuality === 'fact';
  const half = factuality === 'unconfirmed';
  return [
    svg('path', { d: PATHS[form], class: ['v-form', `v-form-${factuality}`], style: {
      stroke: colour, fill: solid ? colour : half ? draw.hatch(colour) : '' } }),
    factuality === 'denied'
      && svg('path', { d: 'M-7.5 7.5L7.5 -7.5', class: 'v-form-cross', style: { stroke: colour } }),
  ];
}

// A mark that stands in a line of text. label: what a screen reader says; null: nothing, as the words stand beside it.
export function icon(form, factuality, colour, label = null) {
  const draw = hatches();
  const drawn = mark(form, factuality, colour, draw);
  return svg('svg', { class: 'v-icon', viewBox: '-9 -9 18 18', width: 18, height: 18,
    role: label ? 'img' : null, 'aria-label': label && plain(label), 'aria-hidden': label ? null : 'true' },
  draw.defs(), drawn);
}

// How credible, as the map shows it: the disc of a place, the emptier the more in doubt.
export function gradeIcon(grade, colour) {
  const suffix = `-v${(drawings += 1)}`;
  return svg('svg', { class: 'v-grade-disc', viewBox: '-9 -9 18 18', width: 18, height: 18, 'aria-hidden': 'true' },
    svg('defs', null, patterns(colour, suffix)),
    svg('circle', { r: 7.5, fill: paint(grade, colour, suffix), stroke: colour, 'stroke-width': 1.5 }));
}
