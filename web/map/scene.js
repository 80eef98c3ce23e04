// scene.js - what the map shows at this moment: who holds what, the day, the colours. Its parts all look here.

import { isoOf } from '../days.js';
import { INKS } from './style.js';
import { readControl } from './control.js';
import { createGrid } from './grid.js';

// answer: that of /control. theme(): light or dark.
export function createScene(context, answer, day, theme) {
  const scene = {
    context, day, selected: -1, control: null, grid: null,
    take(next) {
      scene.control = readControl(next);
      const { places } = scene.control;
      scene.grid = createGrid(Float64Array.from(places, ({ x }) => x), Float64Array.from(places, ({ y }) => y));
      scene.select(context.state.get().place);
    },
    select(id) {
      scene.selected = scene.control.byId.get(id) ?? -1;
    },
    place: (index) => scene.control.places[index],
    stateOf: (index) => scene.control.stateOn(index, Math.round(scene.day)),
    // Whether anything is said of a place, or it has a state on the day.
    told: (index) => scene.place(index).claims > 0 || scene.stateOf(index) !== null,
    nameOf: (index) => context.placeName(scene.place(index)),
    ink: () => INKS[theme()],
    // The colour of a side, by its index; -1 for none.
    colour: (side) => context.sideColour(side < 0 ? null : scene.control.sides[side]),
    colours() {
      const { paper, grey } = scene.ink();
      return { sides: scene.control.sides.map((_, side) => scene.colour(side)), paper, grey };
    },
    iso: () => isoOf(scene.day),
  };
  scene.take(answer);
  return scene;
}
