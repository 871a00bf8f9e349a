import { beastNames, beastAt, beastRow, knobMark } from '#craft'
import { Color, GLSL3, ShaderMaterial, Vector2, type IUniform } from 'three'
import { glazes } from './glazes.ts'
import { glsl } from './glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

const count = beastNames.length
const f = (value: number): string => value.toFixed(4)

const vertex = glsl`
in vec3 marks;
out vec3 vAt, vNormal, vLight, vOn, vFrame;
out vec2 vMarks;
flat out float vOf, vTold;
/** Of each beast: how much of it stands there, and how far it is the one told of, below 0 another. */
uniform vec2 uBeasts[${count}];
uniform vec2 uKnob;
${roomLightChunk}
void main() {
  vOf = marks.x;
  vMarks = marks.yz;
  vOn = position;
  vTold = 0.;
  vec3 here = position;
  if (marks.x > ${f(knobMark - 0.5)}) here += vec3(uKnob, ${f(beastRow.rail)});
  else if (marks.x > -.5) {
    int of = int(marks.x + .5);
    vTold = uBeasts[of].y;
    // Who goes sinks into the seat.
    here = here * uBeasts[of].x + vec3(${f(beastAt(0))} + marks.x * ${f(beastRow.pitch)}, ${f(beastRow.ridge.high - 0.004)}, 0.);
  }
  vec4 at = modelMatrix * vec4(here, 1.);
  vAt = at.xyz;
  vNormal = mat3(modelMatrix) * normal;
  // Where the lamp over the row hangs from here: before it, above it, a little to its left.
  vFrame = mat3(modelMatrix) * normalize(vec3(-.42, .72, .62));
  vLight = roomLight(vAt, vNormal);
  gl_Position = projectionMatrix * (viewMatrix * at);
}
`

const fragment = glsl`
in vec3 vAt, vNormal, vLight, vOn, vFrame;
in vec2 vMarks;
flat in float vOf, vTold;
out vec4 colour;
uniform vec3 uThin, uGlaze, uDeep, uBrass, uKey;
uniform float uCoat;
uniform sampler2D uGrain;
${sunChunk}
${tone}
/** Scales in rows, each moved by half against its neighbour: 1 on their edges. */
float scales(vec2 p) {
  vec2 at = vec2(p.x + p.y, p.y - p.x) / .021;
  float row = floor(at.y);
  vec2 cell = vec2(fract(at.x + .5 * mod(row, 2.)) - .5, fract(at.y));
  float wide = fwidth(at.y);
  float edge = abs(length(vec2(cell.x, cell.y * .9)) - .56);
  return (1. - smoothstep(.06, .12 + wide, edge)) * clamp(1.4 - 2. * wide, 0., 1.);
}
float lobe(vec3 n, vec3 view, vec3 way, float rough) {
  float meets = max(dot(n, normalize(way + view)), 0.), a = rough * rough;
  float wide = meets * meets * (a * a - 1.) + 1.;
  return min(a * a / (3.1416 * wide * wide), 24.) * step(0., dot(n, way));
}
void main() {
  vec3 n = normalize(vNormal), view = normalize(cameraPosition - vAt), key = normalize(vFrame);
  float open = vMarks.x, brass = step(${f(knobMark - 0.5)}, vOf);
  float cloud = texture(uGrain, vOn.xy * 2.3 + vOf * .37).r + texture(uGrain, vOn.xy * 7.1 + vOn.z * 5.).g - 1.;
  // The glaze runs off what stands out and lies thick in the hollows; no two pieces fire alike.
  // How the surface bends tells ridges from hollows between the corners.
  vec3 dx = dFdx(vAt), dy = dFdy(vAt);
  float bend = (dot(dFdx(n), dx) + dot(dFdy(n), dy)) / (dot(dx, dx) + dot(dy, dy) + 1e-9);
  float ridge = smoothstep(15., 90., bend), hollow = smoothstep(-8., -70., bend);
  float thick = clamp(1. - smoothstep(.45, 1.02, open + .12 * cloud) + .55 * hollow + .35 * cloud - .5 * ridge, 0., 1.);
  float line = scales(vOn.xy) * vMarks.y;
  vec3 body = mix(mix(uThin, uGlaze, smoothstep(-.06, .22, thick)), uDeep, clamp(smoothstep(.25, 1., thick) * .92 + .6 * line, 0., 1.));
  body *= 1. + .22 * cloud + .16 * (fract(vOf * .618 + .3) - .5);
  body = mix(body, uBrass * (1. + .2 * cloud), brass);
  float lit = max(dot(n, key) * .9 + .1, 0.);
  vec3 light = vLight * (.25 + .75 * open) + uKey * (lit * (.45 + .55 * open) * (1. + .35 * vTold)) + uSunLight * sunReach(vAt, n);
  float turned = 1. - max(dot(n, view), 0.), turned4 = turned * turned * turned * turned;
  vec3 mirror = reflect(-view, n);
  float shine = (.04 + .6 * turned4 * turned) * uCoat * (.3 + .7 * open);
  vec3 coat = glimpse(vAt, mirror, .12, uGlimpses) * clamp(dot(light, vec3(.45)), .12, 1.);
  vec3 seen = body * light + mix(vec3(shine), uBrass * .9, brass) * coat
    + uKey * open * mix(vec3(.045 * uCoat), uBrass * .3, brass) * lobe(n, view, key, .34 + .1 * brass);
  colour = shown(seen * (1. + .2 * vTold) * spoken(vAt), 1.);
}
`

/** Of a ridge: how much of each beast stands and how far it is told of; the knob, along and up. */
export type BeastMaterial = ShaderMaterial & {
  uniforms: { uBeasts: { value: Vector2[] }; uKnob: { value: Vector2 } }
}

/**
 * A glazed ridge and all that stands on it (`beastMesh`: attribute `marks`) in one draw. In the frame
 * of its place; it may be turned, not scaled.
 */
export function beastMaterial(light: Record<string, IUniform>): BeastMaterial {
  const { base, lip, coat } = glazes.yellow
  // Its uniforms are the ones given here.
  return new ShaderMaterial({
    name: 'beasts',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uThin: { value: new Color(lip) },
      uGlaze: { value: new Color(base) },
      uDeep: { value: new Color('#5C3806') },
      uBrass: { value: new Color('#C79A4B') },
      uCoat: { value: coat },
      uBeasts: { value: Array.from({ length: count }, () => new Vector2(1, 0)) },
      uKnob: { value: new Vector2() },
      ...light,
    },
  }) as BeastMaterial
}
