import {
  Color,
  GLSL3,
  ShaderMaterial,
  Vector3,
  Vector4,
  type DataTexture,
  type IUniform,
} from 'three'
import { glsl } from './glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

/** What the model is made of, in the order of its numbers, sRGB: white, and little else. */
const stuffs = [
  '#EDE9E0',
  '#D9D5CC',
  '#5B6B6C',
  '#B08D4A',
  '#C08A1E',
  '#5A544C',
  '#3E2E25',
  '#B9B3A7',
  '#CFCABF',
] as const

const vertex = glsl`
in vec4 looks;
out vec3 vAt, vSeen, vNormal, vLight;
out vec2 vShade, vPlace;
flat out int vStuff;
uniform float uInLens, uStop, uZoom;
uniform vec3 uFocus;
uniform vec4 uShaded;
${roomLightChunk}
void main() {
  vAt = (modelMatrix * vec4(position, 1.)).xyz;
  vNormal = mat3(modelMatrix) * normal;
  vShade = looks.yz;
  vPlace = (position.xz - uShaded.xy) / uShaded.zw;
  vStuff = int(looks.x + .5);
  vLight = roomLight(vAt, vNormal);
  vSeen = mix(vAt, uFocus + uZoom * (vAt - uFocus), uInLens);
  gl_Position = projectionMatrix * (viewMatrix * vec4(vSeen, 1.));
  bool shut = looks.w > -.5 ? abs(looks.w - uStop) > .5 : vStuff == 6 && uInLens < .5;
  if (shut) gl_Position = vec4(0., 0., 2., 1.);
}
`

const fragment = glsl`
in vec3 vAt, vSeen, vNormal, vLight;
in vec2 vShade, vPlace;
flat in int vStuff;
out vec4 colour;
uniform vec3 uStuffs[${stuffs.length}];
uniform vec3 uLamp, uLampWay;
uniform float uInLens, uGlassRadius;
uniform vec3 uGlassAt, uGlassWay;
uniform sampler2D uGrain, uGround;
uniform mat4 projectionMatrix;
${sunChunk}
${tone}
void main() {
  float edge = 1., glint = 0.;
  vec3 n = normalize(vNormal), view = normalize(cameraPosition - vAt);
  if (uInLens > .5) {
    float before = dot(cameraPosition - uGlassAt, uGlassWay);
    float behind = -dot(vSeen - uGlassAt, uGlassWay);
    if (before < .02 || behind < 0.) discard;
    vec3 hit = mix(cameraPosition, vSeen, before / (before + behind));
    float off = distance(hit, uGlassAt) / uGlassRadius;
    if (off > 1.) discard;
    // A lens is darker towards its rim, and the room lies on it as a thin veil.
    edge = 1. - .35 * smoothstep(.7, 1., off);
    glint = .05 * smoothstep(.2, 1., off);
    vec3 at = hit + normalize(hit - cameraPosition) * min(.01 * distance(hit, vSeen), .04);
    vec4 clip = projectionMatrix * (viewMatrix * vec4(at, 1.));
    gl_FragDepth = .5 + .5 * clip.z / clip.w;
  } else gl_FragDepth = gl_FragCoord.z;
  vec3 body = uStuffs[vStuff];
  vec4 grain = texture(uGrain, vAt.xz * (vStuff == 6 ? vec2(.5, 7.) : vec2(9.))) - .5;
  body *= 1. + (vStuff == 6 ? .5 : .07) * grain.g;
  vec2 shade = vShade;
  // The ground's shade lies in a drawing of its own, finer than its corners.
  if ((vStuff == 1 || vStuff == 2 || vStuff == 8) && n.y > .5) shade = vec2(.4 + .6 * textureLod(uGround, vPlace, 2.5).r, texture(uGround, vPlace).r);
  if (vStuff == 7) {
    // Rows of tiles run down a slope.
    vec2 along = normalize(vec2(n.z, -n.x) + 1e-5);
    float row = dot(vAt.xz, along) * 400.;
    float fine = 1. - smoothstep(.3, .7, fwidth(row));
    body *= 1. + fine * (.3 * smoothstep(-.6, .5, cos(6.2832 * row)) - .2);
  }
  float open = shade.x * mix(.55, 1., shade.x);
  vec3 light = vLight * open * .62 + uLamp * max(dot(n, uLampWay), 0.) * shade.y;
  vec3 seen = body * light;
  if (vStuff == 3) seen = body * (.35 * light + 1.1 * glimpse(vAt, reflect(-view, n), .4, uGlimpses));
  if (vStuff == 2) {
    // Still water: deep where one looks down, the room's brightness where one looks along.
    float away = pow(1. - max(dot(view, n), 0.), 3.);
    seen = seen * (.75 - .3 * away) + (.05 + .5 * away) * open * glimpse(vAt, reflect(-view, n + .04 * grain.rgb), .3, uGlimpses);
  }
  seen += uAmbient * glint;
  colour = shown(vStuff == 4 ? body : seen * edge * spoken(vAt), 1.);
}
`

type CityUniforms = {
  /** Whose lines are drawn. */
  uStop: { value: number }
  /** What is enlarged from where it stands, and the middle of the lens, plan's metres. */
  uFocus: { value: Vector3 }
  uGlassAt: { value: Vector3 }
  /** How much light comes to the ground (`GroundShade`). */
  uGround: { value: DataTexture | null }
}
export type CityMaterial = ShaderMaterial & { uniforms: CityUniforms }

/** How much of the room's key falls on the model from its lamp. */
const lampLight = 1.15

/** The lens: how large it is (metres), by how much it enlarges, which way it looks. */
export type Lens = { radius: number; zoom: number; way: readonly [number, number, number] }

/**
 * A model of gypsum on its table, lit from one lamp; the same twice, as it stands and as a lens over
 * it shows it, with numbers in common. Attribute `looks` as `CityMesh` has it; the ground that is
 * `shaded` has its shade from a drawing.
 */
export function cityMaterial(
  light: Record<string, IUniform>,
  lens: Lens,
  lampWay: readonly [number, number, number],
  shaded: Readonly<Record<'x' | 'z' | 'long' | 'wide', number>>,
): { plain: CityMaterial; inLens: CityMaterial } {
  // The key of every room is three numbers of light (roomUniforms).
  const key = light['uKey']?.value as Vector3 | undefined
  const common: Record<string, IUniform> & CityUniforms = {
    uStop: { value: -1 },
    uFocus: { value: new Vector3() },
    uGlassAt: { value: new Vector3() },
    uGround: { value: null },
    uShaded: { value: new Vector4(shaded.x, shaded.z, shaded.long, shaded.wide) },
    uGlassWay: { value: new Vector3(...lens.way) },
    uGlassRadius: { value: lens.radius },
    uZoom: { value: lens.zoom },
    uStuffs: {
      value: stuffs.map((base) => {
        const { r, g, b } = new Color(base)
        return new Vector3(r, g, b)
      }),
    },
    uLamp: { value: new Vector3().addScaledVector(key ?? new Vector3(), lampLight) },
    uLampWay: { value: new Vector3(...lampWay) },
    ...light,
  }
  // Both have the uniforms given here.
  const of = (inLens: boolean) =>
    new ShaderMaterial({
      name: 'city',
      glslVersion: GLSL3,
      vertexShader: vertex,
      fragmentShader: fragment,
      uniforms: { uInLens: { value: inLens ? 1 : 0 }, ...common },
    }) as CityMaterial
  return { plain: of(false), inLens: of(true) }
}
