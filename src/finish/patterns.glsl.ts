import { glsl } from './glsl.ts'

/** Colour and roughness of a material at a place on its surface, from its row of the finish. */
export const patternsChunk = glsl`
uniform sampler2D uGrain;
struct Look { vec3 albedo; float rough; vec2 tilt; };

float hash(vec2 p) {
  vec3 q = fract(vec3(p.xyx) * .1031);
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}
/** How much of a pixel 'wide' a line of half width 'half_' covers, 'off' from its middle. */
vec2 line(vec2 off, float half_, vec2 wide) {
  return clamp((half_ + .5 * wide - off) / wide, 0., 1.) * min(vec2(1.), 2. * half_ / wide);
}

Look lookOf(vec4 base, vec4 weave, vec4 cell, vec4 seam, float wear, vec2 uv) {
  vec2 at = uv * weave.xy;
  vec4 broad = texture(uGrain, at) - .5;
  vec4 fine = texture(uGrain, at * 5.3 + .37) - .5;
  vec2 wide = abs(dFdx(uv)) + abs(dFdy(uv)) + 1e-5;
  vec2 grid = uv / cell.xy;
  grid.x += cell.z * mod(floor(grid.y), 2.);
  vec2 edge = (.5 - abs(fract(grid) - .5)) * cell.xy;
  vec2 joints = line(edge, cell.w, wide);
  float joint = max(joints.x, joints.y);
  float seen = clamp(1.25 - max(wide.x / cell.x, wide.y / cell.y) * 1.4, 0., 1.);
  float own = (hash(floor(grid)) - .5) * seen;
  float value = 1. + weave.z * (broad.r + .3 * fine.b) + weave.w * fine.g + seam.x * own;
  value -= seam.z * (1. - smoothstep(0., .07, abs(broad.b + .16 * fine.r)));
  // Feet polish and lighten a path.
  value *= (1. + .12 * wear + .1 * min(wear, 1.)) * (1. - seam.y * joint);
  Look look;
  // Even dark timber is pale along its edges.
  look.albedo = base.rgb * value + .012 * max(wear - 1., 0.);
  look.rough = clamp(base.a + .36 * broad.b + .3 * own + .5 * joint * seam.y - .12 * wear, .05, 1.);
  look.tilt = vec2(own, fine.r) * vec2(.012, .006);
  return look;
}
`
