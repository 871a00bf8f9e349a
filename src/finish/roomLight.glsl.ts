import { glsl } from './glsl.ts'

/** How many openings of a room may shine, columns stand in the sun, blocks throw shade. */
export const most = { emitters: 8, columns: 4, blocks: 5 } as const

/**
 * The light at a corner of a surface but for the sun, worked out from its room's box and openings.
 * Baked light takes this chunk's place: `roomLight` gives what an even white wall would receive,
 * 1 = the room's own white.
 */
export const roomLightChunk = glsl`
uniform vec3 uRoomMin, uRoomMax;
uniform float uRoofed;
uniform vec3 uAmbient, uBounce, uWash, uSky;
uniform int uEmitters;
uniform vec3 uEmitterAt[${most.emitters}];
/** Half sizes along x, y and z; the smallest is nought. */
uniform vec3 uEmitterHalf[${most.emitters}];
uniform vec3 uEmitterWay[${most.emitters}];
uniform vec3 uEmitterLight[${most.emitters}];

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
  return sum * (1. - .34 * smoothstep(.0, .2, max(beyond.x, beyond.z)) * (1. - .5 * abs(n.y)));
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
  return sum * shade;
}
`
