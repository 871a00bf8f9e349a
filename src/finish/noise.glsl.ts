import { glsl } from './glsl.ts'

/** Value noise and lines that fade before they alias. */
export const noise = glsl`
float hash(vec2 p) {
  vec3 q = fract(vec3(p.xyx) * .1031);
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}
float noise(vec2 p) {
  vec2 cell = floor(p), f = fract(p);
  f = f * f * (3. - 2. * f);
  return mix(mix(hash(cell), hash(cell + vec2(1., 0.)), f.x),
             mix(hash(cell + vec2(0., 1.)), hash(cell + vec2(1., 1.)), f.x), f.y);
}
/** -0.5 to 0.5; each octave leaves before its grain is finer than the pixel 'wide'. */
float cloud(vec2 p, float wide) {
  float sum = 0., weight = .5;
  for (int i = 0; i < 4; i++) {
    if (wide > 1.4) break;
    sum += weight * (noise(p) - .5) * min(1., 1.4 - wide);
    p = p * 2.17 + 19.7;
    wide *= 2.17;
    weight *= .5;
  }
  return sum;
}
/** How much of a pixel 'wide' a line of half width 'half_' covers, 'off' from its middle. */
float line(float off, float half_, float wide) {
  return clamp((half_ + .5 * wide - off) / wide, 0., 1.) * min(1., 2. * half_ / wide);
}
`
