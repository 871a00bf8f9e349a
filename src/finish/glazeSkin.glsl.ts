import { glsl } from './glsl.ts'

/** What glazes do on a skin whose places are told in metres from its middle: carving, splashes, paint. */
export const glazeSkinChunk = glsl`
/** Distance to the outline of a petal of a ring of them, and whether one is within it. */
vec2 petal(float r, float a, float count, float from, float to) {
  float part = (r - from) / (to - from);
  float aside = abs(fract(a * count / 6.2832) - .5) * 6.2832 / count;
  float half_ = 3.05 / count * sqrt(max(1. - part * part * part, 0.)) * smoothstep(-.05, .3, part);
  float off = abs(aside - half_) * r * .8;
  float within = step(aside, half_) * step(0., part) * step(part, 1.);
  return vec2(part > 1.02 || part < 0. ? .02 : off, within);
}
/** How deep it is carved, 0 to 1: lotus petals in rings, combed. */
float carving(vec2 q, float wide) {
  float r = length(q), a = atan(q.y, q.x);
  vec2 inner = petal(r, a, 8., .012, .052), middle = petal(r, a + .3927, 8., .03, .092);
  vec2 outer = petal(r, a, 16., .06, .127);
  float off = inner.x;
  if (inner.y < .5) off = min(off, middle.x);
  if (inner.y + middle.y < .5) off = min(off, outer.x);
  off = min(off, abs(r - .011));
  float groove = 1. - smoothstep(0., .0021 + wide, off);
  float comb = .5 + .5 * sin(a * 96.);
  float within = step(.5, inner.y + middle.y + outer.y);
  return (groove + .3 * within * comb * comb * smoothstep(.02, .04, r) * (1. - groove)) * clamp(1.5 - wide / .0024, 0., 1.);
}
/** Splashes: how far the purple has come, and pale threads that have crept through it. */
vec2 splashes(vec2 q, float seed) {
  vec2 at = q * 2.6 + seed;
  vec4 broad = texture(uGrain, at);
  vec4 bent = texture(uGrain, at * 1.3 + (broad.rb - .5) * .55);
  float fine = texture(uGrain, q * 9. + broad.br * .3).g - .5;
  float splash = smoothstep(.5, .74, bent.r * .72 + broad.b * .28 + .2 * fine);
  float thread = texture(uGrain, q * 6.5 + (broad.rg - .5) * .8).r - .5;
  return vec2(splash, (1. - smoothstep(.0, .04, abs(thread))) * (1. - .6 * splash));
}
/** Cobalt at a place of the drawing: how much of it, and how dark. 'wide' is a pixel in its units. */
vec2 cobalt(vec2 at, float wide) {
  vec2 told = texture(uDrawing, at * .5 + .5).rg;
  float texels = (told.r - .502) * 10.;
  float line = clamp(.5 + texels / max(wide * 128., .9), 0., 1.);
  return vec2(max(line, told.g * .85), line);
}
float ring(float off, float half_, float wide) {
  return clamp((half_ + .5 * wide - abs(off)) / wide, 0., 1.) * min(1., 2. * half_ / wide);
}
`
