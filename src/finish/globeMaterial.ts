import { globeField, markKinds, shoreReach } from '#craft'
import {
  Color,
  GLSL3,
  ShaderMaterial,
  Vector2,
  Vector3,
  Vector4,
  type IUniform,
  type Texture,
} from 'three'
import type { ThingLamps } from './glazeMaterial.ts'
import { glsl } from './glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

const { wind, place, route } = markKinds

const vertex = glsl`
in vec3 marks, about;
out vec3 vAt, vNormal, vLight, vOn;
out vec2 vUv;
flat out vec3 vPole;
flat out float vKind, vChosen;
/** How far the winds are turned (radians) and how large they are, 0 to 1. */
uniform vec2 uWind;
/** How much of each layer is shown, 0 to 1. */
uniform vec4 uLayers;
uniform float uChosen, uRadius;
${roomLightChunk}
/** 1 before the globe, 0 for what the eye would see past its limb: nothing sticks out into the air. */
float before(vec3 on) {
  vec3 at = (modelMatrix * vec4(on, 1.)).xyz, middle = modelMatrix[3].xyz;
  float off = length(cross(at - middle, normalize(at - cameraPosition))) / uRadius;
  return 1. - smoothstep(.955, .995, off);
}
void main() {
  vKind = marks.x;
  vUv = uv;
  vOn = position;
  vChosen = 0.;
  vec3 off = position - about;
  if (marks.x > ${place - 0.5}) {
    float shown_ = uLayers[int(marks.y + .5)];
    if (marks.x < ${place + 0.5}) {
      vChosen = step(abs(marks.z - uChosen), .5);
      shown_ *= 1. + .7 * vChosen;
    }
    off *= shown_;
  } else if (marks.x > ${wind - 0.5}) {
    vec3 up = normalize(about);
    float c = cos(uWind.x), s = sin(uWind.x);
    off = uWind.y * (off * c + cross(up, off) * s + up * dot(up, off) * (1. - c));
  }
  if (marks.x > .5) off *= before(about);
  vec4 at = modelMatrix * vec4(about + off, 1.);
  mat3 turn = mat3(modelMatrix);
  vAt = at.xyz;
  vNormal = turn * normal;
  vPole = turn * vec3(0., 1., 0.);
  vLight = roomLight(vAt, vNormal);
  gl_Position = projectionMatrix * (viewMatrix * at);
}
`

const fragment = glsl`
in vec3 vAt, vNormal, vLight, vOn;
in vec2 vUv;
flat in vec3 vPole;
flat in float vKind, vChosen;
out vec4 colour;
/** Red: how far inside the coast; green: how high. */
uniform sampler2D uField;
uniform float uDrawn;
uniform vec3 uDeep, uShoal, uPlain, uHigh, uSnow, uPaper, uSeal, uGold;
uniform vec3 uKeyAt, uFillAt, uKey;
uniform sampler2D uGrain;
${sunChunk}
${tone}
/** 1 on lines so many degrees apart, as fine as the picture allows. */
float net(float degrees_, float apart) {
  float at = degrees_ / apart, wide = fwidth(at) + 1e-5;
  float off = abs(fract(at - .5) - .5);
  return (1. - smoothstep(.3 * wide, 1. * wide, off)) * clamp(1.6 - 12. * wide, 0., 1.);
}
vec3 skin(inout vec3 n) {
  const vec2 texel = 1. / vec2(${globeField.width}., ${globeField.height}.);
  vec2 here = texture(uField, vUv, -.7).rg;
  float off = (here.r - .5) * ${(2 * shoreReach).toFixed(1)} * uDrawn;
  float wide = max(fwidth(off), .02);
  float land = uDrawn * smoothstep(-.6 * wide, .6 * wide, off);
  float cloud = texture(uGrain, vOn.xy * .9 + vOn.z * .7).r + texture(uGrain, vOn.yz * 2.7).g - 1.;
  vec3 sea = mix(uDeep, uShoal, .3 * exp(min(off, 0.) * 4.5) * uDrawn) * (1. + .06 * cloud);
  float lat = vUv.y * 180. - 90.;
  float lines = max(net(vUv.x * 360., 15.) * step(abs(lat), 76.), net(lat, 15.));
  sea = mix(sea, uPaper, .13 * lines);
  float high = here.g;
  vec3 ground = mix(uPlain * (1. + .1 * cloud), uHigh, smoothstep(.04, .62, high));
  ground = mix(ground, uSnow, .75 * smoothstep(.7, 1., high));
  // The shore is a fine dark line, as an engraver draws it.
  ground *= 1. - .42 * (1. - smoothstep(.07, .07 + 1.5 * wide, off));
  float east = texture(uField, vUv + vec2(texel.x, 0.)).g - texture(uField, vUv - vec2(texel.x, 0.)).g;
  float north = texture(uField, vUv + vec2(0., texel.y)).g - texture(uField, vUv - vec2(0., texel.y)).g;
  vec3 toEast = normalize(cross(vPole, n)), toNorth = cross(n, toEast);
  vec2 climb = 1.7 * vec2(east / max(cos(radians(lat)), .2), north);
  n = normalize(n - land * (toEast * climb.x + toNorth * climb.y));
  return mix(sea, ground, land);
}
void main() {
  vec3 n = normalize(vNormal), view = normalize(cameraPosition - vAt), even = n;
  vec3 body;
  float coat = .5;
  if (vKind < .5) body = skin(n);
  else if (vKind < ${wind + 0.5}) body = uPaper * 1.05;
  else if (vKind < ${place + 0.5}) body = mix(mix(uSeal, uGold, vChosen), uPaper, smoothstep(.8, .9, vUv.x));
  else if (vKind < ${route + 0.5}) {
    if (fract(vUv.x / .052) > .62) discard;
    body = uSeal * .8;
  } else body = uGold * 1.1;
  if (vKind > ${route - 0.5} || vKind > .5 && vKind < ${wind + 0.5}) coat = .1;
  vec3 key = normalize(uKeyAt - vAt), fill = normalize(uFillAt - vAt);
  float lit = max(dot(n, key) * .86 + .14, 0.);
  vec3 light = vLight + uKey * (1.8 * lit + .3 * max(dot(n, fill) * .8 + .2, 0.)) + uSunLight * sunReach(vAt, even);
  float turned = 1. - max(dot(view, even), 0.);
  float fresnel = mix(.02, .3, turned * turned * turned * turned * turned) * coat;
  float meets = max(dot(normalize(mix(even, n, .5)), normalize(key + view)), 0.);
  float shine = pow(meets, 42.) * .16 * coat;
  vec3 seen = body * light + fresnel * glimpse(vAt, reflect(-view, even), .35, uGlimpses) * clamp(dot(light, vec3(.4)), .15, 1.) + uKey * shine;
  colour = shown(seen * spoken(vAt), 1.);
}
`

type GlobeUniforms = {
  uWind: { value: Vector2 }
  uLayers: { value: Vector4 }
  /** The number of the place that is told of; below 0 for none. */
  uChosen: { value: number }
  /** The skin of \`drawGlobe\`, and whether it has come. */
  uField: { value: Texture | null }
  uDrawn: { value: number }
}
export type GlobeMaterial = ShaderMaterial & { uniforms: GlobeUniforms }

/** A relief globe and the marks on it (\`globeMarks\`) in one draw; it may be turned, not scaled. */
export function globeMaterial(
  light: Record<string, IUniform>,
  lamps: ThingLamps,
  radius: number,
): GlobeMaterial {
  const own: GlobeUniforms = {
    uWind: { value: new Vector2(0, 1) },
    uLayers: { value: new Vector4(1, 0, 0, 0) },
    uChosen: { value: -1 },
    uField: { value: null },
    uDrawn: { value: 0 },
  }
  const dye = (hex: string): IUniform => ({ value: new Color(hex) })
  // Its uniforms are the ones given here.
  return new ShaderMaterial({
    name: 'globe',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uDeep: dye('#33566A'),
      uShoal: dye('#83A7A8'),
      uPlain: dye('#CDA76C'),
      uHigh: dye('#94703F'),
      uSnow: dye('#EDE6D8'),
      uPaper: dye('#F6F1E7'),
      uSeal: dye('#A63A2B'),
      uGold: dye('#D8B765'),
      uRadius: { value: radius },
      uKeyAt: { value: new Vector3(...lamps.key) },
      uFillAt: { value: new Vector3(...lamps.fill) },
      ...own,
      ...light,
    },
  }) as GlobeMaterial
}
