import { gateLeaf } from '#craft'
import { glsl } from './glsl.ts'

const { stud, step, plate, columns, rows, height } = gateLeaf
const f = (value: number): string => value.toFixed(5)

/** Lacquered boards and gilt studs, with the shade that studs gather and throw; needs `lobe`. */
export const gateChunk = glsl`
uniform vec3 uLacquer, uGilt;
uniform float uCounted;
const float r = ${f(stud)};
const vec2 pitch = vec2(${f(step.across)}, ${f(step.up)}), most = vec2(${f((columns - 1) / 2)}, ${f((rows - 1) / 2)});
const vec3 plateAt = vec3(${f(plate.x)}, ${f(plate.y)}, ${f(plate.radius)});

vec2 nearestStud(vec2 p) { return clamp(round(p / pitch), -most, most) * pitch; }
/** Part of the lamp that a place on the boards sees past a stud; the lamp grows no harder edge than it is wide. */
float pastStud(vec2 p, vec3 l) {
  vec3 to = vec3(nearestStud(p + l.xy * r * 1.5) - p, 0.);
  float along = dot(to, l), off = sqrt(max(dot(to, to) - along * along, 0.));
  float soft = .003 + .14 * max(along, 0.);
  return 1. - (1. - smoothstep(r - soft, r + soft, off)) * smoothstep(0., .03, along);
}
float pastPlate(vec2 p, vec3 l) {
  float off = distance(p + l.xy * .012 / max(l.z, .2), plateAt.xy) - plateAt.z;
  return smoothstep(-.006, .008, off);
}
vec3 lacquered() {
  // Rubbed along the boards; each board has taken its colour a little otherwise.
  float board = floor(vOn.x / pitch.x + .5);
  float brush = texture(uGrain, vec2(vOn.x * 7., vOn.y * .55 + board * .37)).r + texture(uGrain, vec2(vOn.x * 21., vOn.y * 1.1)).g - 1.;
  float broad = texture(uGrain, vOn.xy * .21 + board * .11).a - .5;
  // Nearer the floor it has met feet and dust.
  float foot = 1. - .22 * smoothstep(.5, .0, vOn.y + ${f(height / 2)});
  return uLacquer * (1. + .16 * brush + .3 * broad + .1 * (fract(board * .618) - .5)) * foot;
}
vec3 gate() {
  vec3 n = normalize(vNormal), view = normalize(cameraPosition - vAt);
  vec3 key = normalize(uKeyAt - vAt), fill = normalize(uFillAt - vAt);
  float turned = 1. - max(dot(n, view), 0.), turned4 = turned * turned * turned * turned;
  vec3 mirror = reflect(-view, n);
  vec3 red = lacquered();
  vec3 seen;
  if (vOf.x < .5) {
    float d = max(distance(vOn.xy, nearestStud(vOn.xy)) - r, 0.);
    float off = max(distance(vOn.xy, plateAt.xy) - plateAt.z, 0.);
    float facing = smoothstep(.5, .9, dot(n, vFront));
    float open = 1. - facing * (.6 * exp(-d / .012) + .24 * exp(-d / .05)) * (1. - .5 * exp(-off / .02));
    vec3 l = normalize(vToKey);
    float lamp = mix(1., pastStud(vOn.xy, l) * pastPlate(vOn.xy, l), facing);
    vec3 light = vLight * open + uKey * (1.25 * max(dot(n, key), 0.) * lamp + .22 * max(dot(n, fill), 0.) * open);
    vec3 coat = glimpse(vAt, mirror, .34, uGlimpses) * clamp(dot(light, vec3(.5)), .1, 1.) * open;
    seen = red * light + (.04 + .5 * turned4 * turned) * coat
      + uKey * (.03 * lamp * lobe(n, view, uKeyAt, .36, 24.) + .008 * lobe(n, view, uFillAt, .36, 24.));
  } else {
    float counted = clamp(uCounted - vOf.y, 0., 1.);
    float told = vOf.y < 0. ? 1. : mix(1., mix(.42, 1.32, counted), clamp(uCounted, 0., 1.));
    // Gilding worn by hands and weather: dull in its clouds, and browner near the boards.
    float cloud = texture(uGrain, vOn.xy * 1.7 + vOn.z * 3.).a + texture(uGrain, vOn.xy * 9.).g - 1.;
    float base = smoothstep(.0, .035, vOn.z);
    float rough = .34 + .14 * cloud;
    vec3 gilt = uGilt * (1. + .28 * cloud) * mix(.55, 1., base);
    float open = mix(.4, 1., base);
    // What it mirrors: the room and, turned to the boards, their lacquer; below, the dark floor.
    vec3 room = glimpse(vAt, mirror, .4, uGlimpses) * mix(.34, 1., smoothstep(-.5, .25, mirror.y));
    room = mix(room, red * vLight * 1.2, smoothstep(.25, -.25, dot(mirror, vFront)));
    vec3 tint = mix(gilt, vec3(.95, .9, .8), turned4 * .6);
    vec3 lamps = uKey * (.5 * lobe(n, view, uKeyAt, rough, 24.) + .16 * lobe(n, view, uFillAt, rough, 24.));
    seen = told * (gilt * (.34 * vLight * open + uKey * (.42 * max(dot(n, key), 0.) + .12 * max(dot(n, fill), 0.)))
      + tint * open * (room * 1.05 + lamps));
  }
  return seen + red * uSunLight * sunReach(vAt, n) * (1. - vOf.x);
}
`
