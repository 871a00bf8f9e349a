import {
  DataTexture,
  DoubleSide,
  FrontSide,
  GLSL3,
  Matrix3,
  ShaderMaterial,
  Vector4,
  type Color,
  type IUniform,
  type Texture,
} from 'three'
import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

/** How the surface of somebody's model looks, as far as this house shows it. Colours are linear. */
export type ModelLook = {
  colour: Color
  opacity: number
  /** Colour (sRGB), relief (a normal map) and the shade in its hollows (its red). */
  map?: Texture
  relief?: Texture
  hollows?: Texture
  /** How deep the relief is; below nought it is read the other way. */
  depth: readonly [x: number, y: number]
  /** 0 matte to 1 polished. */
  gloss: number
  /** 0 stone, wood, glaze to 1 metal. */
  metal: number
  /** Parts more transparent than this are not there; 0 for none. */
  cutOut: number
  blend: boolean
  twoSided: boolean
  tinted: boolean
  /** The way to the lamp that the room turns on it, plan axes, of length 1. */
  lamp: readonly [x: number, y: number, z: number]
}

const vertex = ({ tinted, twoSided, relief }: ModelLook): string => glsl`
out vec4 vColor;
out vec3 vLight, vLightBehind, vLean;
out vec2 vUv;
uniform mat3 uMapWay;
${placeChunk}
${roomLightChunk}
void main() {
  vColor = ${tinted ? 'color' : 'vec4(1.)'};
  vUv = (uMapWay * vec3(uv, 1.)).xy;
  place();
  vNormal = normalize(vNormal);
  vLight = roomLight(vAt, vNormal);
  vLightBehind = ${twoSided ? 'roomLight(vAt, -vNormal)' : 'vLight'};
  ${relief ? leaning : 'vLean = vec3(0.);'}
}
`

/** To which side the light grows, and how fast: the relief leans into it or away from it. */
const leaning = glsl`
  vec3 across = normalize(cross(vNormal, abs(vNormal.y) < .9 ? vec3(0., 1., 0.) : vec3(1., 0., 0.)));
  vec3 along = cross(vNormal, across);
  const vec3 luma = vec3(.2126, .7152, .0722);
  float level = dot(vLight, luma);
  float a = dot(roomLight(vAt, normalize(vNormal + .6 * across)), luma) - level;
  float b = dot(roomLight(vAt, normalize(vNormal + .6 * along)), luma) - level;
  vLean = (across * a + along * b) / .6;
`

const bending = glsl`
/** The normal bent by the relief, its directions found from how place and picture change on screen. */
vec3 bent(vec3 n) {
  vec3 relief = texture(uRelief, vUv).xyz * 2. - 1.;
  relief.xy *= uDepth;
  vec3 right = dFdx(vAt), up = dFdy(vAt);
  vec2 s = dFdx(vUv), t = dFdy(vUv);
  vec3 upOut = cross(up, n), rightOut = cross(n, right);
  vec3 u = upOut * s.x + rightOut * t.x, v = upOut * s.y + rightOut * t.y;
  float size = max(dot(u, u), dot(v, v));
  return size == 0. ? n : normalize((u * relief.x + v * relief.y) * inversesqrt(size) + n * relief.z);
}
`
const bentLight = glsl`
  vec3 even = n;
  n = bent(n);
  float level = max(dot(light, vec3(.2126, .7152, .0722)), .02);
  light *= clamp(1. + dot(n - even, vLean) / level, .3, 1.8);
`

const fragment = ({ relief }: ModelLook): string => glsl`
in vec3 vAt;
in vec3 vNormal;
in vec4 vColor;
in vec3 vLight, vLightBehind, vLean;
in vec2 vUv;
out vec4 colour;
uniform sampler2D uMap, uHollows, uRelief;
uniform vec4 uColour;
uniform vec2 uDepth;
uniform vec3 uLamp;
uniform float uGloss, uMetal, uCutOut, uBlend;
${sunChunk}
${tone}
${relief ? bending : ''}
void main() {
  vec4 base = texture(uMap, vUv) * uColour * vColor;
  if (base.a < uCutOut) discard;
  vec3 n = normalize(vNormal) * (gl_FrontFacing ? 1. : -1.);
  vec3 light = gl_FrontFacing ? vLight : vLightBehind;
  ${relief ? bentLight : ''}
  float open = texture(uHollows, vUv).r;
  // Things in the round are lit from before and above as well, in the room's own light, where the
  // room itself gives them little.
  float meets = max(dot(n, uLamp) * .8 + .2, 0.);
  float given = dot(light, vec3(.2126, .7152, .0722));
  light += (uAmbient + uWash * .5) * (1.5 * meets * meets / (1. + 2.2 * given * given));
  light = light * open + uSunLight * sunReach(vAt, n) * mix(.4, 1., open);
  vec3 view = normalize(cameraPosition - vAt);
  float turned = 1. - max(dot(view, n), 0.);
  vec3 mirror = mix(vec3(mix(.04, .5, turned * turned * turned * turned * turned)), base.rgb, uMetal);
  // Little light on the surface: little to mirror, or hollows would glow.
  vec3 shine = mirror * mix(uGloss, max(uGloss, .35), uMetal) * open * clamp(dot(light, vec3(.4)), .15, 1.);
  vec3 seen = base.rgb * light * (1. - .7 * uMetal);
  if (uGloss + uMetal > .02)
    seen += shine * (1. + .6 * uMetal) * glimpse(vAt, reflect(-view, n), .55 - .45 * uGloss, uGlimpses);
  colour = shown(seen * spoken(vAt), uBlend > .5 ? base.a : 1.);
}
`

/** One white pixel, for whatever a model does not bring. */
export function plainTexture(): DataTexture {
  const plain = new DataTexture(new Uint8Array([255, 255, 255, 255]), 1, 1)
  plain.needsUpdate = true
  return plain
}

/**
 * For a curator's model: its own colours under the light of the room, `plain` for what it has not. Made anew at each call; the
 * caller disposes of it and of the textures.
 */
export function modelMaterial(
  light: Record<string, IUniform>,
  look: ModelLook,
  plain: Texture,
): ShaderMaterial {
  const { r, g, b } = look.colour
  const leading = look.map ?? look.relief ?? look.hollows
  if (leading?.matrixAutoUpdate) leading.updateMatrix()
  return new ShaderMaterial({
    name: 'model',
    glslVersion: GLSL3,
    vertexColors: look.tinted,
    side: look.twoSided ? DoubleSide : FrontSide,
    transparent: look.blend,
    depthWrite: !look.blend,
    vertexShader: vertex(look),
    fragmentShader: fragment(look),
    uniforms: {
      uMap: { value: look.map ?? plain },
      uHollows: { value: look.hollows ?? plain },
      uRelief: { value: look.relief ?? plain },
      uMapWay: { value: leading?.matrix ?? new Matrix3() },
      uColour: { value: new Vector4(r, g, b, look.opacity) },
      uDepth: { value: look.depth },
      uLamp: { value: look.lamp },
      uGloss: { value: look.gloss },
      uMetal: { value: look.metal },
      uCutOut: { value: look.cutOut },
      uBlend: { value: look.blend ? 1 : 0 },
      ...light,
    },
  })
}
