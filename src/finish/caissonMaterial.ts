import { Color, DoubleSide, GLSL3, ShaderMaterial, Vector3, Vector4, type IUniform } from 'three'
import { glsl } from './glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

/** What its faces are of, in the order of their numbers: sRGB, and how rough (art direction 4 and 5). */
const stuffs: readonly (readonly [string, number])[] = [
  ['#8A6242', 0.62],
  ['#D0A552', 0.32],
  ['#3E6656', 0.9],
  ['#33566C', 0.9],
  ['#EFE9DC', 0.2],
  ['#F0EBE0', 0.95],
  ['#3E2E25', 0.55],
  ['#EBC86E', 1],
]

const vertex = glsl`
in vec4 parts;
out vec3 vAt, vNormal, vLight, vOn;
out float vShade;
flat out int vStuff;
flat out float vBright, vMark;
/** How far each well is turned, radians; how bright each stands; which one's mirrors are drawn. */
uniform vec3 uTurns, uBrights;
uniform float uShown, uMirrored;
uniform vec3 uGlassAt, uGlassWay;
${roomLightChunk}
void main() {
  int part = int(parts.y + .5);
  float turn = part == 0 ? uTurns.x : part == 1 ? uTurns.y : part == 2 ? uTurns.z : 0.;
  float s = sin(turn), c = cos(turn);
  mat3 round_ = mat3(c, 0., -s, 0., 1., 0., s, 0., c);
  vOn = position;
  vAt = (modelMatrix * vec4(round_ * position, 1.)).xyz;
  vNormal = mat3(modelMatrix) * (round_ * normal);
  vShade = parts.z;
  vStuff = int(parts.x + .5);
  vBright = part == 0 ? uBrights.x : part == 1 ? uBrights.y : part == 2 ? uBrights.z : min(uBrights.x, min(uBrights.y, uBrights.z));
  vMark = parts.w * step(0., uShown) * step(abs(uShown - parts.y), .5);
  vLight = roomLight(vAt, vNormal);
  vec3 seen = vAt - uMirrored * 2. * dot(vAt - uGlassAt, uGlassWay) * uGlassWay;
  gl_Position = projectionMatrix * (viewMatrix * vec4(seen, 1.));
  bool shut = part > 4 ? abs(uShown - float(part - 5)) > .5 : part == 4 && uMirrored < .5;
  if (shut) gl_Position = vec4(0., 0., 2., 1.);
}
`

const fragment = glsl`
in vec3 vAt, vNormal, vLight, vOn;
in float vShade;
flat in int vStuff;
flat in float vBright, vMark;
out vec4 colour;
uniform vec4 uStuffs[${stuffs.length}];
uniform vec3 uLamp, uLampAt;
uniform float uMirrored;
uniform vec3 uGlassAt, uGlassWay, uGlassAlong;
uniform vec2 uGlass;
uniform sampler2D uGrain;
uniform mat4 projectionMatrix;
${sunChunk}
${tone}
void main() {
  vec3 eye = cameraPosition;
  float edge = 1.;
  if (uMirrored > .5) {
    float before = dot(cameraPosition - uGlassAt, uGlassWay);
    if (before < .02) discard;
    // Seen from behind the glass, as far as its opening lets one see.
    eye -= 2. * before * uGlassWay;
    float far = dot(vAt - uGlassAt, uGlassWay);
    vec3 hit = mix(eye, vAt, before / (before + far));
    vec3 off = hit - uGlassAt;
    vec2 inside = uGlass - abs(vec2(dot(off, uGlassAlong), dot(off, cross(uGlassWay, uGlassAlong))));
    if (far < 0. || min(inside.x, inside.y) < 0.) discard;
    edge = .7 + .3 * smoothstep(0., .012, min(inside.x, inside.y));
    // At the glass's own depth, what is farther off a little deeper.
    vec3 at = hit + normalize(hit - cameraPosition) * min(.004 * distance(hit, vAt), .07);
    vec4 clip = projectionMatrix * (viewMatrix * vec4(at, 1.));
    gl_FragDepth = .5 + .5 * clip.z / clip.w;
  } else gl_FragDepth = gl_FragCoord.z;
  vec3 n = normalize(vNormal), view = normalize(eye - vAt);
  vec4 stuff = uStuffs[vStuff];
  vec3 body = stuff.rgb;
  bool gilt = vStuff == 1 || (vStuff == 0 && vMark > .5);
  if (gilt) body = uStuffs[1].rgb;
  if (vStuff == 0 || vStuff == 6) {
    // Fibres run round the well.
    float round_ = max(abs(vOn.x), abs(vOn.z));
    float along = abs(vOn.x) > abs(vOn.z) ? vOn.z : vOn.x;
    vec4 grain = texture(uGrain, vec2(along * .5, (vOn.y + round_) * 6.)) - .5;
    vec4 broad = texture(uGrain, vec2(along, vOn.y + round_) * .7) - .5;
    body *= 1. + .5 * grain.g + .4 * broad.r;
  } else if (vStuff < 4) body *= 1. + .3 * (texture(uGrain, (vOn.xz + vOn.y * .7) * 1.3).r - .5);
  vec3 to = uLampAt - vAt;
  vec3 way = normalize(to);
  float lit = max(dot(n, way) * .92 + .08, 0.);
  float open = vShade * vShade;
  vec3 light = vLight * (.1 + .9 * open) + uLamp * lit * mix(open, vShade, .4) * (vStuff == 5 ? .3 : 1.);
  vec3 half_ = normalize(way + view);
  float meets = max(dot(n, half_), 0.);
  vec3 seen = body * light;
  if (gilt || vStuff == 4) {
    float fresnel = gilt ? 1. : .05 + .5 * pow(1. - max(dot(n, view), 0.), 4.);
    float shine = pow(meets, gilt ? 14. : 90.);
    vec3 mirror = glimpse(vAt, reflect(-view, n), .4, uGlimpses) * .7 + uLamp * shine * (gilt ? 1.1 : 9.);
    seen = mix(seen, body * .4 * light, gilt ? 1. : 0.) + (gilt ? body : vec3(1.)) * fresnel * mirror * vShade;
  } else seen += uLamp * .02 * pow(meets, 12.) * open;
  if (vStuff == 7) seen = body * 1.5;
  colour = shown(seen * (vStuff == 7 ? 1. : vBright) * edge * spoken(vAt), 1.);
}
`

/** A glass in which it is seen as well: its middle, the way it looks, the way along it, half its size. */
export type Glass = {
  at: readonly [number, number, number]
  way: readonly [number, number, number]
  along: readonly [number, number, number]
  half: readonly [number, number]
}

type CaissonUniforms = {
  /** How far each well is turned, radians, and how bright it stands. */
  uTurns: { value: Vector3 }
  uBrights: { value: Vector3 }
  /** The well whose mirrors are drawn; -1 for none. */
  uShown: { value: number }
}
export type CaissonMaterial = ShaderMaterial & { uniforms: CaissonUniforms }

/** How much of the room's key the lamp in the table throws up into the wells. */
const lampLight = 2.1

/**
 * Timber, gilding and painted boards of wells that turn, lit from a lamp below; the same twice, as
 * it is and as a glass shows it, with numbers in common. Attribute `parts` as `CaissonMesh` has it.
 */
export function caissonMaterial(
  light: Record<string, IUniform>,
  glass: Glass,
  lampAt: readonly [number, number, number],
): { plain: CaissonMaterial; mirrored: CaissonMaterial } {
  // The key of every room is three numbers of light (roomUniforms).
  const key = light['uKey']?.value as Vector3 | undefined
  const common: Record<string, IUniform> & CaissonUniforms = {
    uTurns: { value: new Vector3() },
    uBrights: { value: new Vector3(1, 1, 1) },
    uShown: { value: -1 },
    uStuffs: {
      value: stuffs.map(([base, rough]) => {
        const { r, g, b } = new Color(base)
        return new Vector4(r, g, b, rough)
      }),
    },
    uLamp: { value: new Vector3().addScaledVector(key ?? new Vector3(), lampLight) },
    uLampAt: { value: new Vector3(...lampAt) },
    uGlassAt: { value: new Vector3(...glass.at) },
    uGlassWay: { value: new Vector3(...glass.way) },
    uGlassAlong: { value: new Vector3(...glass.along) },
    uGlass: { value: [...glass.half] },
    ...light,
  }
  // Both have the uniforms given here.
  const of = (mirrored: boolean) =>
    new ShaderMaterial({
      name: 'caisson',
      glslVersion: GLSL3,
      // A mirror turns right to left, and so the order of corners: both ways, both are one program.
      side: DoubleSide,
      vertexShader: vertex,
      fragmentShader: fragment,
      uniforms: { uMirrored: { value: mirrored ? 1 : 0 }, ...common },
    }) as CaissonMaterial
  return { plain: of(false), mirrored: of(true) }
}
