// legend.js - what colour, pattern and ring say, in words. The samples are drawn as the map draws them.

import { h, replace, svg } from '../dom.js';
import { t } from '../i18n.js';

// The patterns of the grades as SVG paints, for pictures of the views too. Ids end in the suffix; class paper has the
// colour of what lies below.
export function patterns(colour, suffix) {
  const pattern = (grade, size, ...shapes) => svg('pattern', {
    id: `grade${grade}${suffix}`, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)',
  }, shapes);
  const rect = (width) => svg('rect', { width, height: 4, fill: colour });
  return [
    pattern(2, 4, rect(4), svg('circle', { cx: 2, cy: 2, r: 0.8, class: 'paper', fill: '#fff' })),
    pattern(3, 4, rect(2.5)),
    pattern(4, 4, rect(1.2)),
    pattern(5, 4, svg('circle', { cx: 2, cy: 2, r: 0.9, fill: colour })),
  ];
}

export const paint = (grade, colour, suffix) => (grade === 1 ? colour : grade === 6 ? 'none' : `url(#grade${grade}${suffix})`);

function sample(...shapes) {
  return svg('svg', { viewBox: '-11 -11 22 22', width: 20, height: 20, 'aria-hidden': 'true', focusable: 'false' }, shapes);
}
const disc = (colour, fill) => svg('circle', { r: 7, fill, stroke: colour, 'stroke-width': 1.5 });
const ring = (colour, more) => svg('circle', { r: 9.4, fill: 'none', stroke: colour, 'stroke-width': 2.4, ...more });

const broken = (colour) => svg('circle', { r: 7, fill: 'none', stroke: colour, 'stroke-width': 1.6, 'stroke-dasharray': '3 2.5' });

const line = (picture, text) => h('li', null, picture, h('span', null, text));

// {label()}: writes it anew.
export function createLegend(container, scene) {
  const { context } = scene;
  const box = h('details', { class: 'legend' });
  box.open = window.matchMedia('(min-width: 60rem) and (min-height: 44rem)').matches;
  container.append(box);
  // The parties, and who else holds something.
  const sides = () => {
    const held = new Set(scene.control.states.map(({ side }) => scene.control.sides[side]));
    return context.record.sides.filter((code) => context.record.parties.includes(code) || held.has(code));
  };
  return {
    label() {
      const { sideColour: colour, sideName: name } = context;
      const [first, second] = context.record.parties.length > 1 ? context.record.parties : [null, null];
      const neutral = colour(null);
      const grades = [1, 2, 3, 4, 5, 6].map((grade) => line(
        sample(svg('defs', null, patterns(neutral, `-l${grade}`)), disc(neutral, paint(grade, neutral, `-l${grade}`))), t(`grade.${grade}`)));
      replace(box, h('summary', null, t('legend.title')),
        h('h2', null, t('legend.sides')),
        h('ul', null, sides().map((code) => line(sample(disc(colour(code), colour(code))), name(code)))),
        h('h2', null, t('legend.grades')), h('ul', null, grades),
        h('ul', null,
          line(sample(disc(colour(first), colour(first)), ring(colour(second))), t('legend.contested')),
          line(sample(broken(colour(second))), t('legend.left')),
          line(sample(svg('circle', { r: 3.4, fill: neutral, 'fill-opacity': 0.55, stroke: neutral })), t('legend.none'))));
    },
  };
}
