import { glsl } from './glsl.ts'
import { most } from './roomLight.glsl.ts'
import { sunWay } from './sunWay.ts'

const [x, y, z] = [sunWay.x, sunWay.y, sunWay.z].map((part) => part.toFixed(6))

/** For each pixel: where the sun falls, and what a polished surface mirrors of its room. */
export const sunChunk = glsl`
uniform vec3 uAmbient, uWash, uSky;
uniform float uRoofed, uExposure;
uniform vec3 uTint;
uniform vec3 uEmitterAt[${most.emitters}], uEmitterHalf[${most.emitters}];
uniform vec3 uEmitterWay[${most.emitters}], uEmitterLight[${most.emitters}];
/** How many of the openings, the brightest first, are mirrored. */
uniform int uGlimpses;
uniform vec3 uSunLight;
/** 1 where the sun comes in. */
uniform float uSunny;
/** Constant, so that all that depends on it alone is worked out once. */
const vec3 uSun = vec3(${x}, ${y}, ${z});
const vec3 perSun = 1. / uSun;
const float sunLevel = length(uSun.xz);
const vec2 sunAhead = uSun.xz / sunLevel;
/** Where the sun comes in: a rectangle of the plan at two heights. */
uniform vec4 uWell;
uniform vec2 uWellHeights;
uniform int uColumns, uBlocks;
/** x, z, radius, height. */
uniform vec4 uColumn[${most.columns}];
uniform vec3 uBlockMin[${most.blocks}], uBlockMax[${most.blocks}];

float throughWell(vec3 p, float height) {
  float rise = max(height - p.y, 0.);
  vec2 at = p.xz + uSun.xz * perSun.y * rise;
  vec2 in_ = min(at - uWell.xy, uWell.zw - at);
  return max(clamp(.5 + min(in_.x, in_.y) / (.01 + .012 * rise), 0., 1.), step(height, p.y));
}

float sunReach(vec3 p, vec3 n) {
  float lit = max(dot(n, uSun), 0.) * uSunny
    * throughWell(p, uWellHeights.x) * throughWell(p, uWellHeights.y);
  int columns = lit > 0. ? uColumns : 0, blocks = lit > 0. ? uBlocks : 0;
  for (int i = 0; i < columns; i++) {
    vec4 column = uColumn[i];
    vec2 to = column.xy - p.xz;
    float go = dot(to, sunAhead);
    float off = abs(dot(to, vec2(-sunAhead.y, sunAhead.x))) - column.z;
    float high = p.y + go * uSun.y / sunLevel - column.w;
    float dark = clamp(.5 - off / (.016 + .012 * max(go, 0.)), 0., 1.) * clamp(.5 - high * 5., 0., 1.);
    lit *= 1. - dark * step(column.z * 1.2, go);
  }
  for (int i = 0; i < blocks; i++) {
    vec3 a = (uBlockMin[i] - p) * perSun, b = (uBlockMax[i] - p) * perSun;
    // The way to the sun grows along every axis: one enters by the lesser sides.
    float enter = max(max(a.x, a.y), a.z), leave = min(min(b.x, b.y), b.z);
    // Only what lies wholly before the surface: nothing shades its own face.
    lit *= 1. - clamp(.5 + (leave - enter) / (.024 + .016 * max(enter, 0.)), 0., 1.) * step(.004, enter);
  }
  return lit;
}

vec3 glimpse(vec3 p, vec3 way, float spread, int openings) {
  // Walls and ceiling are brightest under the strip that grazes them.
  float high = clamp(.25 + way.y * .8, 0., 1.);
  vec3 seen = mix(uSky * 1.2, uAmbient * .65 + uWash * .4 * high, uRoofed);
  for (int i = 0; i < openings; i++) {
    float leaves = dot(way, uEmitterWay[i]);
    float away = dot(uEmitterAt[i] - p, uEmitterWay[i]) / min(leaves, -1e-4);
    vec3 off = abs(p + way * away - uEmitterAt[i]) - uEmitterHalf[i];
    float soft = spread * away + .02;
    vec3 inside = clamp(.5 - .5 * (off - .02) / soft, 0., 1.);
    seen = mix(seen, uEmitterLight[i], inside.x * inside.y * inside.z * step(0., away) * step(leaves, 0.));
  }
  return seen;
}
`
