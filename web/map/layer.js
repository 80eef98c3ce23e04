// layer.js - the places as one layer of MapLibre's, drawn by shaders of our own: every state of every place is on the
// graphics card, and the day is one number.

import { FRAGMENT, VERTEX } from './shaders.js';

const BYTES = 28; // a point: 2 floats place, 2 floats days, 4 bytes kind, 2 floats size
const NOBODY = 255;
const REST_FADE = 1; // days: a state begins and ends between two days

// How large a place is drawn, in pixels: least for the smallest, scale for the largest. Few places on the map can be
// larger than many.
export function sizes(zoom, count) {
  const room = Math.max(0, Math.min(1, (Math.log10(count + 1) - 1.5) / 2.5)); // 0 few .. 1 ten thousand
  const grown = 1.22 ** (Math.max(3, Math.min(13, zoom)) - 6);
  return { least: Math.max(1.6, (5.2 - 3.2 * room) * grown), scale: (13 - 3 * room) * Math.min(grown, 2) };
}

export const radius = (weight, { least, scale }) => Math.max(least, weight * scale);

function compile(gl, type, source) {
  const shader = gl.createShader(type);
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
    throw new Error(`map: ${gl.getShaderInfoLog(shader)}`);
  }
  return shader;
}

function rgb(css) {
  const n = parseInt(css.slice(1), 16);
  return [(n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

// The points, as bytes. Places are counted from the centre, so that 32 bits are exact to a centimetre or two.
function pack(control, [cx, cy]) {
  const drawn = control.drawn();
  const bytes = new ArrayBuffer(drawn.length * BYTES);
  const floats = new Float32Array(bytes), kinds = new Uint8Array(bytes);
  drawn.forEach(({ place, first, last, state, side, other, grade }, i) => {
    const { x, y, weight, kind } = control.places[place];
    floats.set([x - cx, y - cy, first, last], i * 7);
    kinds.set([state, side < 0 ? NOBODY : side, other < 0 ? NOBODY : other, grade], i * BYTES + 16);
    floats.set([weight, kind === 'city' ? 0 : 1], i * 7 + 5);
  });
  return { bytes, count: drawn.length };
}

// colours(): {sides: [css], paper, grey} of the theme of now, each "#rrggbb".
export function createLayer(colours) {
  let map = null, gl = null, program = null, buffer = null, vao = null, at = {};
  let control = null, centre = [0, 0], count = 0, dirty = false;
  let day = 0, fade = REST_FADE, play = 0;

  const upload = () => {
    const { places } = control;
    centre = places.length ? [places[0].x, places[0].y] : [0, 0];
    const packed = pack(control, centre);
    count = packed.count;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, packed.bytes, gl.STATIC_DRAW);
    dirty = false;
  };

  const setUp = () => {
    program = gl.createProgram();
    gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, VERTEX));
    gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, FRAGMENT));
    gl.linkProgram(program);
    at = new Proxy({}, {
      get: (known, name) => (known[name] ??= gl.getUniformLocation(program, name)),
    });
    vao = gl.createVertexArray();
    gl.bindVertexArray(vao);
    const attribute = (name, size, type, offset) => {
      const location = gl.getAttribLocation(program, name);
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, size, type, false, BYTES, offset);
    };
    buffer = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    attribute('a_place', 2, gl.FLOAT, 0);
    attribute('a_days', 2, gl.FLOAT, 8);
    attribute('a_kind', 4, gl.UNSIGNED_BYTE, 16);
    attribute('a_size', 2, gl.FLOAT, 20);
    gl.bindVertexArray(null);
    dirty = true;
  };

  // The map's matrix times a move to our centre, in double precision.
  const moved = (m) => {
    const out = Float64Array.from(m);
    for (let i = 0; i < 4; i++) out[12 + i] = m[i] * centre[0] + m[4 + i] * centre[1] + m[12 + i];
    return new Float32Array(out);
  };

  const draw = (matrix) => {
    const canvas = map.getCanvas();
    const ratio = canvas.width / canvas.clientWidth;
    const size = sizes(map.getZoom(), control.places.length);
    const { sides, paper, grey } = colours();
    const palette = new Float32Array(48);
    sides.slice(0, 16).forEach((css, i) => palette.set(rgb(css), i * 3));
    gl.useProgram(program);
    gl.uniformMatrix4fv(at.u_matrix, false, moved(matrix));
    gl.uniform1f(at.u_day, day);
    gl.uniform1f(at.u_fade, fade);
    gl.uniform1f(at.u_play, play);
    gl.uniform1f(at.u_scale, size.scale);
    gl.uniform1f(at.u_least, size.least);
    gl.uniform1f(at.u_ratio, ratio);
    gl.uniform3fv(at.u_colours, palette);
    gl.uniform3fv(at.u_paper, rgb(paper));
    gl.uniform3fv(at.u_grey, rgb(grey));
    gl.bindVertexArray(vao);
    gl.drawArrays(gl.POINTS, 0, count);
    gl.bindVertexArray(null);
  };

  return {
    id: 'places', type: 'custom', renderingMode: '2d',
    onAdd(ofMap, ofGl) {
      map = ofMap;
      gl = ofGl;
      setUp();
    },
    onRemove() {
      for (const [end, thing] of [['deleteBuffer', buffer], ['deleteVertexArray', vao], ['deleteProgram', program]]) {
        gl[end](thing);
      }
    },
    render(_, { defaultProjectionData }) {
      if (!control) return;
      if (dirty) upload();
      draw(defaultProjectionData.mainMatrix);
    },
    setControl(next) {
      control = next;
      dirty = true;
      map?.triggerRepaint();
    },
    // speed: days a second while time runs, 0 at rest.
    setDay(next, speed = 0) {
      day = next;
      fade = Math.max(REST_FADE, speed * 0.3);
      play = speed > 0 ? 1 : 0;
      map?.triggerRepaint();
    },
  };
}
