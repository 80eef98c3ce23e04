// shaders.js - how the graphics card draws a place. A point is one state of one place; the day is a uniform, so
// that moving it moves nothing else.
//
// The disc has the colour of the side. The credibility grade is its pattern, from full to empty, so that doubt can be
// read without colour: 1 full, 2 full with pinholes, 3 narrow gaps, 4 narrow stripes, 5 a few dots, 6 empty. Too small
// for a pattern it is as pale as the pattern would be. A ring in the colour of the other side is dispute.

export const VERTEX = `#version 300 es
in vec2 a_place;              // of the plane, from u_centre's
in vec2 a_days;               // first and last day
in vec4 a_kind;               // state, side, other, grade; side and other 255 for none
in vec2 a_size;               // size 0..1; 1 for what is no town
uniform mat4 u_matrix;
uniform float u_day, u_fade, u_play, u_scale, u_least, u_ratio;
flat out vec4 v_kind;
flat out float v_radius, v_reach, v_shape, v_halo;
out float v_alpha;

void main() {
  float age = u_day - (a_days.x - 1.0);
  float came = clamp(age / u_fade, 0.0, 1.0);
  float goes = 1.0 - clamp((u_day - a_days.y) / u_fade, 0.0, 1.0);
  v_alpha = min(came, goes);
  if (v_alpha <= 0.0) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0); // outside the picture
    return;
  }
  v_kind = a_kind;
  v_shape = a_size.y;
  v_radius = max(u_least, a_size.x * u_scale) * u_ratio;
  // No state: a dot for a town, nothing for a region, of which only the name stands there.
  if (a_kind.x == 0.0) v_radius = a_size.y > 0.5 ? 0.0 : min(v_radius * 0.6, 3.5 * u_ratio);
  // While time runs, what has just changed shines for a moment.
  v_halo = a_kind.x == 0.0 ? 0.0 : u_play * clamp(1.0 - age / (u_fade * 3.0), 0.0, 1.0);
  v_reach = v_radius + ((a_kind.x == 2.0 ? 3.6 : 1.0) + 12.0 * v_halo) * u_ratio + 1.0;
  gl_Position = v_radius > 0.0 ? u_matrix * vec4(a_place, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
  gl_PointSize = 2.0 * v_reach;
}`;

export const FRAGMENT = `#version 300 es
precision highp float;
flat in vec4 v_kind;
flat in float v_radius, v_reach, v_shape, v_halo;
in float v_alpha;
uniform vec3 u_colours[16];   // of the sides
uniform vec3 u_paper, u_grey;
uniform float u_ratio;
out vec4 colour;

vec3 side(float index) {
  return index > 15.0 ? u_grey : u_colours[int(index + 0.5)];
}

// How much of the disc is filled here: 1 filled, 0 empty. at: in pixels; unit: a line of the pattern.
float filled(float grade, vec2 at, float unit) {
  vec2 turned = mat2(0.7071, -0.7071, 0.7071, 0.7071) * at;
  float stripe = abs(fract(turned.x / unit + 0.5) - 0.5) * unit;   // from the middle of a stripe
  vec2 dot2 = (fract(turned / unit + 0.5) - 0.5) * unit;
  float dotted = length(dot2);
  if (grade < 1.5) return 1.0;
  if (grade < 2.5) return smoothstep(unit * 0.2 - 0.5, unit * 0.2 + 0.5, dotted);
  if (grade < 3.5) return 1.0 - smoothstep(unit * 0.32 - 0.5, unit * 0.32 + 0.5, stripe);
  if (grade < 4.5) return 1.0 - smoothstep(unit * 0.15 - 0.5, unit * 0.15 + 0.5, stripe);
  if (grade < 5.5) return 1.0 - smoothstep(unit * 0.22 - 0.5, unit * 0.22 + 0.5, dotted);
  return 0.0;
}
float pale(float grade) {
  return grade < 1.5 ? 1.0 : grade < 2.5 ? 0.85 : grade < 3.5 ? 0.6 : grade < 4.5 ? 0.35 : grade < 5.5 ? 0.18 : 0.0;
}
float within(float edge, float distance) {
  return 1.0 - smoothstep(edge - 0.6, edge + 0.6, distance);
}

void main() {
  vec2 at = (gl_PointCoord - 0.5) * 2.0 * v_reach; // pixels from the centre
  float distance = v_shape > 0.5 ? (abs(at.x) + abs(at.y)) * 0.8 : length(at);
  float state = v_kind.x;
  if (state == 0.0) {
    float body = within(v_radius, distance);
    float rim = body - within(v_radius - 1.0 * u_ratio, distance);
    colour = vec4(mix(mix(u_paper, u_grey, 0.55), u_grey, rim), 1.0) * body * v_alpha * 0.8;
    return;
  }
  bool left = state > 2.5, contested = state > 1.5 && !left;
  vec3 own = left && v_kind.y > 15.0 ? side(v_kind.z) : side(v_kind.y);
  float grade = v_kind.w;
  // Thousands of small ones: no room for a pattern, nor for a ring.
  if (v_radius < 3.2 * u_ratio && !contested && !left && v_halo == 0.0) {
    float body = within(v_radius, distance);
    float rim = body - within(v_radius - u_ratio, distance);
    float gap = within(v_radius + 0.7 * u_ratio, distance);
    colour = (vec4(mix(u_paper, own, max(pale(grade), rim)), 1.0) * body + vec4(u_paper, 1.0) * (gap - body) * 0.8) * v_alpha;
    return;
  }
  float edge = max(1.0, min(1.6, v_radius / (4.0 * u_ratio))) * u_ratio;

  float unit = max(4.0 * u_ratio, v_radius * 0.5);
  float fill = mix(pale(grade), filled(grade, at, unit), smoothstep(4.0, 6.0, v_radius / u_ratio));
  if (left) fill = 0.0;
  float body = within(v_radius, distance);
  float rim = body - within(v_radius - edge, distance);
  // Left: a broken rim around nothing.
  float dashes = left ? step(0.42, fract(atan(at.y, at.x) * 8.0 / 6.2832)) : 1.0;
  vec3 ink = mix(u_paper, own, max(fill, rim * dashes));
  vec4 result = vec4(ink, 1.0) * body;
  if (left) result *= mix(0.75, 1.0, rim * dashes);

  // A hairline of paper keeps discs apart that lie over each other.
  float gap = within(v_radius + 1.0 * u_ratio, distance);
  result += vec4(u_paper, 1.0) * (gap - body) * 0.85;
  if (contested) {
    float ring = within(v_radius + 3.4 * u_ratio, distance) - gap;
    float broken = v_kind.z > 15.0 ? step(0.4, fract(atan(at.y, at.x) * 6.0 / 6.2832)) : 1.0;
    result += vec4(side(v_kind.z), 1.0) * max(ring, 0.0) * broken;
  }
  float halo = v_halo * 0.45 * (1.0 - smoothstep(v_radius, v_radius + (3.0 + 9.0 * v_halo) * u_ratio, distance));
  result += vec4(own, 1.0) * halo * (1.0 - result.a);
  colour = result * v_alpha;
}`;
