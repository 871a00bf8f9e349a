import {
  Color,
  DataTexture,
  FloatType,
  GLSL3,
  RGBAFormat,
  ShaderMaterial,
  Vector3,
  Vector4,
  type IUniform,
} from 'three'
import type { ThingLamps } from './glazeMaterial.ts'
import { glsl } from './glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

/** Four threads of so many cords; each cord's ways are rows of a table: tight, slack, hanging. */
export type CordLook = {
  /** sRGB, one a thread. */
  colours: readonly [string, string, string, string]
  cords: number
  /** Places of a way, metres from one to the next, and a cord's radius, metres. */
  samples: number
  spacing: number
  radius: number
  /** x, y, z and how far the frame is bent from upright, four numbers a place, row by row. */
  ways: Float32Array
}

/** The table of ways, and what moves: how far each thread is drawn along its own (0 to 1), how slack all are. */
export type CordMaterial = ShaderMaterial & {
  uniforms: {
    uWays: IUniform<DataTexture>
    uDrawn: IUniform<Vector4>
    uSlack: IUniform<number>
  }
}

// A cord is an instance. Its vertices know only their place along it: where that place is comes
// from the table, so that a thread slides along its own way and nothing is built anew.
const vertex = glsl`
precision highp int;
/** Place along the cord, share of the radius outwards and along (its round ends), angle. */
in vec4 ring;
out vec3 vAt, vNormal, vAhead, vLight;
out vec2 vOn;
out float vDeep;
flat out vec3 vDye;
uniform highp sampler2D uWays;
uniform vec4 uDrawn;
uniform vec4 uDrawnBy;
uniform float uSlack, uRadius, uSpacing;
uniform int uCords, uSamples;
uniform vec3 uDyes[4];
${roomLightChunk}
vec4 along(int row, float place) {
  int from = int(place);
  return mix(texelFetch(uWays, ivec2(from, row), 0), texelFetch(uWays, ivec2(min(from + 1, uSamples - 1), row), 0), fract(place));
}
vec4 wayAt(float place, float drop) {
  place = clamp(place, 0., float(uSamples - 1));
  int all = 4 * uCords;
  vec4 at = mix(along(gl_InstanceID, place), along(all + gl_InstanceID, place), uSlack);
  return drop > 0. ? mix(at, along(2 * all + gl_InstanceID, place), drop) : at;
}
void main() {
  int thread = gl_InstanceID / uCords;
  float drawn = uDrawn[thread];
  // Its cords' ends are not cut alike.
  float ragged = 5. * drawn * fract(float(gl_InstanceID) * .618);
  float place = min(ring.x + drawn * uDrawnBy[thread] + ragged, float(uSamples - 1));
  // The tail falls when its end has come out of the band.
  float drop = smoothstep(.72, 1., drawn);
  vec4 here = wayAt(place, drop);
  vec3 ahead = normalize(wayAt(place + 1., drop).xyz - wayAt(place - 1., drop).xyz);
  vec3 third = normalize(cross(ahead, vec3(-sin(here.w), cos(here.w), 0.)));
  vec3 side = cross(third, ahead);
  vec3 out_ = side * cos(ring.w) + third * sin(ring.w);
  vec3 way = ring.y * out_ + ring.z * ahead;
  vec4 at = modelMatrix * vec4(here.xyz + uRadius * way, 1.);
  vAt = at.xyz;
  vNormal = mat3(modelMatrix) * way;
  vAhead = mat3(modelMatrix) * ahead;
  vLight = roomLight(vAt, normalize(vNormal));
  vOn = vec2(ring.x * uSpacing, ring.w);
  // What lies under the others is dark, however far they have come apart.
  vDeep = drop > 0. ? 1. : (along(gl_InstanceID, place).z + uRadius * way.z) / uRadius;
  vDye = uDyes[thread];
  gl_Position = projectionMatrix * (viewMatrix * at);
}
`

const fragment = glsl`
in vec3 vAt, vNormal, vAhead, vLight;
in vec2 vOn;
in float vDeep;
flat in vec3 vDye;
out vec4 colour;
uniform vec3 uKeyAt, uFillAt, uKey;
uniform sampler2D uGrain;
${sunChunk}
${tone}
/** Metres in which the plies go once round. */
const float lay = .027;
/** Light along fibres: a streak across them (Kajiya and Kay's). */
float streak(vec3 fibre, vec3 to, vec3 view, float sharp) {
  float meets = dot(fibre, normalize(to + view));
  return pow(max(1. - meets * meets, 0.), sharp);
}
void main() {
  vec3 round_ = normalize(vNormal), ahead = normalize(vAhead);
  vec3 about = cross(ahead, round_);
  vec3 view = normalize(cameraPosition - vAt);
  // Three plies, twisted: rounded between grooves, as far as they are large enough to be seen.
  float turn = 3. * (vOn.y + 6.2832 * vOn.x / lay);
  float seen_ = clamp(1.9 - .6 * fwidth(turn), 0., 1.);
  float bulge = abs(sin(.5 * turn));
  float lean = cos(.5 * turn) * sign(sin(.5 * turn));
  vec3 n = normalize(round_ - (about + ahead * .9) * (.8 * seen_ * lean * (1. - .5 * bulge)));
  float groove = mix(.86, mix(.38, 1.04, smoothstep(0., .6, bulge)), seen_);
  // Fibres lie along the cord: each ply is twisted against its twist.
  vec3 fibre = normalize(ahead + .22 * about);
  float fine = texture(uGrain, vec2(vOn.x * 5., vOn.y * 1.6 + vOn.x * 40.)).g - .5;
  vec3 body = vDye * (.88 + .5 * fine * seen_);
  float open = mix(.36, 1., smoothstep(-2.2, 1.5, vDeep));
  vec3 key = normalize(uKeyAt - vAt), fill = normalize(uFillAt - vAt);
  float lit = .8 * max(dot(n, key) * .8 + .2, 0.), filled = max(dot(n, fill) * .8 + .2, 0.);
  vec3 light = (vLight + uKey * (lit + .3 * filled)) * (open * groove) + uSunLight * sunReach(vAt, n) * open;
  float rim = 1. - max(dot(view, n), 0.);
  float shine = streak(fibre, key, view, 22.) * lit + .35 * streak(fibre, fill, view, 14.) * filled;
  vec3 silk = mix(vDye, vec3(1.), .42) * (shine * (.3 + .14 * fine) * groove + .16 * rim * rim * rim);
  colour = shown(body * light + silk * (uKey + .35 * vLight) * open, 1.);
}
`

/** Twisted silk cords, drawn and slackened by their uniforms. `drawnBy` is in places, one a thread. */
export function cordMaterial(
  light: Record<string, IUniform>,
  { colours, cords, samples, spacing, radius, ways }: CordLook,
  drawnBy: readonly [number, number, number, number],
  lamps: ThingLamps,
): CordMaterial {
  const table = new DataTexture(ways, samples, ways.length / 4 / samples, RGBAFormat, FloatType)
  table.needsUpdate = true
  const own = { uWays: { value: table }, uDrawn: { value: new Vector4() }, uSlack: { value: 0 } }
  const material = new ShaderMaterial({
    name: 'cord',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uDrawnBy: { value: new Vector4(...drawnBy) },
      uRadius: { value: radius },
      uSpacing: { value: spacing },
      uCords: { value: cords },
      uSamples: { value: samples },
      uDyes: { value: colours.map((each) => new Color(each)) },
      uKeyAt: { value: new Vector3(...lamps.key) },
      uFillAt: { value: new Vector3(...lamps.fill) },
      ...own,
      ...light,
    },
  })
  material.addEventListener('dispose', () => table.dispose())
  return Object.assign(material, { uniforms: { ...material.uniforms, ...own } })
}
