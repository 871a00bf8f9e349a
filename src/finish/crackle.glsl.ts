import { glsl } from './glsl.ts'

/**
 * Cracks in a glaze: walls between the cells of scattered points, in space, so that they run over
 * any form without a seam. The way to the wall between the two nearest points is exact, which keeps
 * a crack as broad all along it.
 */
export const crackleChunk = glsl`
vec3 scattered(vec3 cell) {
  vec3 q = fract(cell * vec3(.1031, .1030, .0973));
  q += dot(q, q.yxz + 33.33);
  return fract((q.xxy + q.yxx) * q.zyx);
}
struct Crack { float off; vec3 to; vec3 cell; };
/** The nearest wall in units of a cell: how far it is, which way, and in which cell one is. */
Crack crackAt(vec3 p) {
  vec3 base = floor(p), part = p - base, near = vec3(8.), next = vec3(8.), cell = base;
  float first = 64., second = 64.;
  for (int k = -1; k <= 1; k++)
    for (int j = -1; j <= 1; j++)
      for (int i = -1; i <= 1; i++) {
        vec3 off = vec3(float(i), float(j), float(k));
        vec3 to = off + .17 + .66 * scattered(base + off) - part;
        float far = dot(to, to);
        if (far < first) { second = first; next = near; first = far; near = to; cell = base + off; }
        else if (far < second) { second = far; next = to; }
      }
  vec3 way = next - near;
  float apart = length(way);
  return Crack((second - first) / (2. * apart), way / apart, cell);
}
/**
 * How much of a pixel 'wide' the crack covers. It is a wall that goes 'deep' into the glaze: one sees
 * its mouth, and slantwise ('slant': how far light goes aside for each metre inwards) its side.
 */
float crackSeen(Crack crack, float cell, vec3 n, vec3 slant, float half_, float deep, float wide) {
  vec3 along = crack.to - n * dot(crack.to, n);
  float lean = max(length(along), .1);
  // A wall that lies nearly along the skin would show as a blot.
  float told = smoothstep(.1, .32, lean);
  float off = crack.off * cell / lean;
  float mouth_ = clamp((half_ + .5 * wide - off) / wide, 0., 1.) * min(1., 2. * half_ / wide);
  float reach = deep * max(dot(slant, along) / lean, 0.);
  float side = clamp(1. - off / max(reach + .5 * wide, 1e-6), 0., 1.) * min(1., reach / wide);
  return told * max(mouth_, .6 * side);
}
`
