import { glsl } from './glsl.ts'
import { noise } from './noise.glsl.ts'

/** How many windows, doors and roof lights of a room may shine, columns stand, blocks throw shade. */
export const most = { emitters: 8, columns: 8, blocks: 3 } as const

/**
 * The light at a place of a room, worked out from its box and its openings. Baked light takes this
 * chunk's place: \`roomLight\` gives what an even white wall would receive, 1 = the room's own white.
 */
export const roomLightChunk = glsl`
${noise}
uniform vec3 uRoomMin, uRoomMax;
uniform float uRoofed, uExposure;
uniform vec3 uTint, uAmbient, uBounce, uWash, uSky;
uniform int uEmitters;
uniform vec3 uEmitterAt[${most.emitters}];
/** Half sizes along x, y and z; the smallest is nought. */
uniform vec3 uEmitterHalf[${most.emitters}];
uniform vec3 uEmitterWay[${most.emitters}];
uniform vec3 uEmitterLight[${most.emitters}];
/** 0 no sun, 1 through a well, 2 over open walls. */
uniform int uSunKind;
uniform vec3 uSun, uSunLight;
uniform vec4 uWell;
uniform vec2 uWellHeights;
uniform int uColumns;
/** x, z, radius, height. */
uniform vec4 uColumn[${most.columns}];
uniform int uBlocks;
/** 1 where leaves break the sun. */
uniform float uDapple;
uniform vec3 uBlockMin[${most.blocks}], uBlockMax[${most.blocks}];

/** Square corners gather shade: a wide one and a close one. */
float cornerShade(vec3 p, vec3 n) {
  vec3 square = 1. - abs(n);
  vec3 lo = abs(p - uRoomMin), hi = abs(uRoomMax - p);
  if (uRoofed < .5) hi.y = 1e3;
  vec3 broad = .30 * exp(-lo * .95) + .20 * exp(-lo * 5.5);
  vec3 broadHi = .30 * exp(-hi * .95) + .20 * exp(-hi * 5.5);
  vec3 shade = (1. - broad * square) * (1. - broadHi * square);
  float sum = shade.x * shade.y * shade.z;
  // Jambs and linings lie outside the box, in the wall's depth.
  vec3 beyond = max(uRoomMin - p, p - uRoomMax);
  sum *= 1. - .34 * smoothstep(.0, .2, max(beyond.x, beyond.z)) * (1. - .5 * abs(n.y));
  if (n.y < .5 || p.y > .05) return sum;
  for (int i = 0; i < ${most.columns}; i++) {
    if (i >= uColumns) break;
    // The floor darkens round a column's foot.
    float away = max(0., distance(p.xz, uColumn[i].xy) - uColumn[i].z * 1.57);
    sum *= 1. - .55 * exp(-away * 4.5);
  }
  for (int i = 0; i < ${most.blocks}; i++) {
    if (i >= uBlocks) break;
    vec3 off = max(max(uBlockMin[i] - p, p - uBlockMax[i]), 0.);
    sum *= 1. - .55 * exp(-length(off) * 3.5);
  }
  return sum;
}

float inRect(vec2 at, vec4 rect, float soft) {
  vec2 side = smoothstep(rect.xy - soft, rect.xy + soft, at) *
              (1. - smoothstep(rect.zw - soft, rect.zw + soft, at));
  return side.x * side.y;
}

float sunReach(vec3 p, vec3 n) {
  float square = dot(n, uSun);
  if (uSunKind == 0 || square <= 0.) return 0.;
  float lit = 1.;
  if (uSunKind == 1) {
    for (int i = 0; i < 2; i++) {
      float rise = (i == 0 ? uWellHeights.x : uWellHeights.y) - p.y;
      if (rise > 0.) lit *= inRect(p.xz + uSun.xz * rise / uSun.y, uWell, .004 + .0055 * rise);
    }
    if (p.y > uWellHeights.x - .02 && any(greaterThan(abs(p.xz - .5 * (uWell.xy + uWell.zw)), .51 * (uWell.zw - uWell.xy)))) lit = 0.;
  } else {
    vec2 plane = mix(uRoomMin.xz, uRoomMax.xz, step(0., uSun.xz));
    vec2 far = (plane - p.xz) / uSun.xz;
    for (int i = 0; i < 2; i++) {
      float go = i == 0 ? far.x : far.y;
      float soft = .012 + .008 * max(0., go);
      if (go > .02) lit *= smoothstep(-soft, soft, p.y + uSun.y * go - uRoomMax.y);
    }
  }
  if (lit <= 0.) return 0.;
  for (int i = 0; i < ${most.columns}; i++) {
    if (i >= uColumns) break;
    vec2 to = uColumn[i].xy - p.xz;
    vec2 flat_ = normalize(uSun.xz);
    float go = dot(to, flat_);
    float off = abs(dot(to, vec2(-flat_.y, flat_.x)));
    float high = p.y + go * uSun.y / length(uSun.xz);
    float soft = .008 + .006 * go;
    float inShade = (1. - smoothstep(-soft, soft, off - uColumn[i].z)) * step(uColumn[i].z * 1.2, go)
      * (1. - smoothstep(-.1, .1, high - uColumn[i].w));
    lit *= 1. - inShade;
  }
  for (int i = 0; i < ${most.blocks}; i++) {
    if (i >= uBlocks) break;
    vec3 a = (uBlockMin[i] - p) / uSun, b = (uBlockMax[i] - p) / uSun;
    vec3 lo = min(a, b), hi = max(a, b);
    float enter = max(max(lo.x, lo.y), lo.z), leave = min(min(hi.x, hi.y), hi.z);
    float soft = .012 + .008 * max(0., enter);
    if (leave > .02) lit *= 1. - smoothstep(-soft, soft, leave - max(enter, .0)) * step(.01, leave);
  }
  if (uDapple > .5) {
    vec2 at = p.xz - uSun.xz * p.y / uSun.y;
    float leaves = .62 * noise(at * vec2(2.3, 4.1)) + .38 * noise(at * vec2(9., 15.) + 3.);
    lit *= mix(1., smoothstep(.36, .62, leaves), .8);
  }
  return lit * square;
}

vec3 fromEmitters(vec3 p, vec3 n) {
  vec3 sum = vec3(0.);
  for (int i = 0; i < ${most.emitters}; i++) {
    if (i >= uEmitters) break;
    vec3 half_ = uEmitterHalf[i];
    vec3 to = uEmitterAt[i] - p;
    // Half way to the nearest point: wide openings light what lies along them evenly.
    vec3 near = to - .5 * clamp(to, -half_, half_);
    float apart = dot(near, near);
    vec3 way = near * inversesqrt(apart + 1e-4);
    float area = 4. * max(half_.x * half_.y, max(half_.y * half_.z, half_.x * half_.z));
    float leaves = max(0., -dot(way, uEmitterWay[i]));
    float meets = max(0., dot(n, way) * .85 + .15);
    sum += uEmitterLight[i] * (area * leaves * meets / (3.1416 * apart + area));
  }
  return sum;
}

vec3 roomLight(vec3 p, vec3 n) {
  float tall = uRoomMax.y - uRoomMin.y;
  float shade = cornerShade(p, n);
  float up = n.y * .5 + .5;
  vec3 around = mix(uBounce, uAmbient, clamp(up * .6 + .4 * clamp(p.y / tall, 0., 1.), 0., 1.));
  vec3 sum = around * (1. + .3 * max(0., n.y));
  if (uRoofed > .5) {
    vec3 lo = p - uRoomMin, hi = uRoomMax - p;
    float wall = min(min(lo.x, hi.x), min(lo.z, hi.z));
    float under = max(0., hi.y);
    // A hidden strip near the ceiling grazes the walls.
    sum += uWash * (1. - abs(n.y)) * exp(-under * .62) * smoothstep(-.05, .25, under) * (1. - smoothstep(.2, .6, wall));
  } else {
    sum += uSky * (.35 + .65 * up);
  }
  sum += fromEmitters(p, n);
  return sum * shade + uSunLight * sunReach(p, n);
}

/** What a polished floor shows: the room's box, its bright openings, its columns. */
vec3 glimpse(vec3 p, vec3 way, float spread) {
  vec3 inverse = 1. / (way + vec3(1e-5));
  vec3 far = max((uRoomMin - p) * inverse, (uRoomMax - p) * inverse);
  float go = min(far.x, min(far.y, far.z));
  vec3 at = p + way * go;
  float under = uRoomMax.y - at.y;
  vec3 seen = uRoofed > .5 ? .72 * (uAmbient * .9 + uWash * .6 * exp(-under * .5)) : uSky * 1.2;
  for (int i = 0; i < ${most.emitters}; i++) {
    if (i >= uEmitters) break;
    float away = dot(uEmitterAt[i] - p, uEmitterWay[i]) / (dot(way, uEmitterWay[i]) + 1e-5);
    if (away <= 0.) continue;
    vec3 off = abs(p + way * away - uEmitterAt[i]) - uEmitterHalf[i];
    float soft = spread * away + .02;
    vec3 inside = 1. - smoothstep(vec3(-soft), vec3(soft), off - .02);
    seen = mix(seen, uEmitterLight[i], inside.x * inside.y * inside.z * step(dot(way, uEmitterWay[i]), 0.));
  }
  vec2 flat_ = normalize(way.xz + 1e-5);
  for (int i = 0; i < ${most.columns}; i++) {
    if (i >= uColumns) break;
    vec2 to = uColumn[i].xy - p.xz;
    float along = dot(to, flat_);
    float off = abs(dot(to, vec2(-flat_.y, flat_.x))) - uColumn[i].z;
    float soft = spread * along + .01;
    float high = along * way.y / (length(way.xz) + 1e-5);
    seen = mix(seen, vec3(.17, .03, .025), (1. - smoothstep(-soft, soft, off)) * step(0., along) * step(high, uColumn[i].w));
  }
  return seen;
}
`
