import { glazeTable, tilePlace, type Vector } from '#craft'
import { glsl } from './glsl.ts'

const { bowl, tile, lamp, pitch } = glazeTable
const f = (value: number): string => value.toFixed(5)
const v3 = (vector: Vector): string => `vec3(${vector.map(f).join(', ')})`

/**
 * The lamp over a table of glazes and what stands in its way. Places are the table's own: metres,
 * from the middle of its cloth. The lamp is a small round mouth that looks down.
 */
export const lampedChunk = glsl`
/** Where the lamp is on its rail, and the light of the room's key. */
uniform float uLampX;
uniform vec3 uKey;
const float bowlZ = ${f(bowl.z)}, bowlHigh = ${f(bowl.height)}, bowlWide = ${f(bowl.radius)};
const float mouth = ${f(lamp.radius)};
vec3 lampAt() { return vec3(uLampX, ${f(lamp.y)}, ${f(lamp.z)}); }

/** Light of the lamp on a surface that faces it, 1 m squared from it, by how far aside it is. */
vec3 lampLight(vec3 to) {
  float apart = dot(to, to), down = to.y * inversesqrt(apart);
  return uKey * (.34 * smoothstep(.16, .72, down) / (apart + .002));
}
/** Part of the lamp that is seen past an edge that many metres away, at 'height' over the place. */
float pastEdge(float off, float high, float from) {
  float soft = mouth * max(high - from, 0.) / max(${f(lamp.y)} - high, .05) + .0015;
  return smoothstep(-soft, soft, off);
}
vec2 onWay(vec3 p, vec3 l, float high) { return mix(p.xz, l.xz, (high - p.y) / (l.y - p.y)); }

/** Part of the lamp that a place on the cloth sees past the pair whose middle is at x. */
float pastPair(vec3 p, vec3 l, float x) {
  vec2 middle = vec2(x, bowlZ);
  float open = pastEdge(distance(onWay(p, l, bowlHigh), middle) - bowlWide, bowlHigh, 0.);
  open = min(open, pastEdge(distance(onWay(p, l, bowlHigh * .6), middle) - bowlWide * .83, bowlHigh * .6, 0.));
  open = min(open, pastEdge(distance(onWay(p, l, bowlHigh * .28), middle) - bowlWide * .6, bowlHigh * .28, 0.));
  open = min(open, pastEdge(distance(p.xz, middle) - bowlWide * .41, .004, 0.));
  vec3 foot = ${v3(tilePlace(0, 0))} + vec3(x, 0., 0.), out_ = ${v3(tile.out)}, up = ${v3(tile.up)};
  float way = dot(foot - p, out_) / dot(l - p, out_);
  vec3 hit = mix(p, l, clamp(way, 0., 1.)) - foot;
  float high = dot(hit, up), inside = min(${f(tile.width / 2)} - abs(hit.x), min(high, ${f(tile.height)} - high));
  float soft = mouth * way / max(1. - way, .2) + .002;
  return open * (1. - smoothstep(-soft, soft, inside) * step(0., way) * step(way, 1.));
}
/** Shade that a pair gathers about its foot. */
float underPair(vec3 p, float x) {
  float bowl = max(length(p.xz - vec2(x, bowlZ)) - .052, 0.);
  vec2 off = max(abs(p.xz - vec2(x, -.125)) - vec2(.14, .08), 0.);
  return (1. - .86 * exp(-bowl / .036)) * (1. - .62 * exp(-length(off) / .03));
}
/** The room's own lamps, far above: the way to the stronger and to the weaker one. */
const vec3 wayKey = vec3(-.42, .66, .62), wayFill = vec3(.62, .52, .58);
float nearestPair(float x) { return (clamp(floor(x / ${f(pitch)}), -3., 2.) + .5) * ${f(pitch)}; }
vec3 clothLight(vec3 p, vec3 around) {
  vec3 l = lampAt(), to = l - p;
  float x = nearestPair(p.x), open = 1., under = 1.;
  for (int i = -1; i <= 1; i++) {
    float pair = x + float(i) * ${f(pitch)};
    open *= pastPair(p, l, pair);
    under *= underPair(p, pair);
  }
  return around * under + uKey * .56 * under + lampLight(to) * (open * mix(1., under, .35) * to.y * inversesqrt(dot(to, to)));
}
`
