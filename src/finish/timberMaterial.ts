import { Color, GLSL3, ShaderMaterial, Vector3, type IUniform } from 'three'
import type { ThingLamps } from './glazeMaterial.ts'
import { glsl } from './glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

/** Pieces that can be moved apart from one another, at most. */
export const mostPieces = 16

const vertex = glsl`
in vec3 along, grain;
in vec4 rims;
in vec2 shade;
in float piece;
out vec3 vAt, vNormal, vAlong, vLight, vGrain;
out vec4 vRims;
out float vShade;
flat out float vOwn, vBright;
/** How far each piece is lifted; how much of the way all are apart. */
uniform float uLifts[${mostPieces}];
uniform float uApart, uPart, uShown;
${roomLightChunk}
void main() {
  int own = int(piece + .5);
  vec4 at = modelMatrix * vec4(position + vec3(0., uLifts[own], 0.), 1.);
  vAt = at.xyz;
  vNormal = mat3(modelMatrix) * normal / uPart;
  vAlong = mat3(modelMatrix) * along / uPart;
  vGrain = grain * uPart;
  vRims = rims * uPart;
  vShade = mix(shade.x, shade.y, uApart);
  vLight = roomLight(vAt, vNormal);
  vOwn = piece;
  vBright = uShown < 0. ? 1. : abs(uShown - piece) < .5 ? 1.22 : .62;
  gl_Position = projectionMatrix * (viewMatrix * at);
}
`

const fragment = glsl`
in vec3 vAt, vNormal, vAlong, vLight, vGrain;
in vec4 vRims;
in float vShade;
flat in float vOwn, vBright;
out vec4 colour;
uniform vec3 uEarly, uLate, uLamp, uKeyAt, uFillAt;
uniform sampler2D uGrain;
${sunChunk}
${tone}
/** Metres over which an edge is eased. */
const float eased = .007;
/** Timber as it grew: rings round a pith that lies outside most pieces, fibres along them. */
vec3 timber(vec3 p, float own, out float rough) {
  // Each is sawn from another place of another tree: far from its pith or near, of quick years or slow.
  float around = own * 2.4;
  vec2 pith = (.08 + .42 * fract(own * .61)) * vec2(cos(around), sin(around));
  float ring = mix(.0034, .0082, fract(own * .43));
  vec4 bend = texture(uGrain, vec2(p.x * .16 + own * .17, own * .31)) - .5;
  vec2 off = p.yz - pith + bend.xy * .02;
  vec4 broad = texture(uGrain, vec2(p.x * .3, (p.y + p.z) * 1.7) + own * .23) - .5;
  float years = length(off) / ring + broad.r * .7;
  float part = fract(years);
  float wide = fwidth(years);
  float late = smoothstep(.25, .85, part) * (1. - smoothstep(.9, 1., part));
  late = mix(.36, late, clamp(1.3 - 1.6 * wide, 0., 1.));
  float fibre = texture(uGrain, vec2(p.x * 3.1, atan(off.y, off.x) * 9. + years * .21)).g - .5;
  vec3 base = mix(uEarly, uLate, clamp(.12 + late * .42 + .4 * fibre + .5 * broad.g, 0., 1.));
  rough = .62 + .1 * late;
  return base * (1. + .2 * broad.b + .34 * (fract(own * .73) - .5)) * (1. + (fract(own * .29) - .5) * vec3(.1, 0., -.16));
}
float mirrored(vec3 n, vec3 view, vec3 at, float rough) {
  vec3 way = normalize(at - vAt);
  float meets = max(dot(n, normalize(way + view)), 0.);
  float a = rough * rough;
  float w = meets * meets * (a * a - 1.) + 1.;
  return a * a / (3.1416 * w * w) * step(0., dot(n, way));
}
void main() {
  vec3 n = normalize(vNormal), u = normalize(vAlong), v = cross(n, u);
  // Where faces meet, the edge is planed: the normal leans over it, as far as that can be seen.
  float pixel = length(fwidth(vAt)) + 1e-6;
  vec4 near = clamp(1. - vRims / eased, 0., 1.);
  near *= near * clamp(eased * 1.6 / pixel, 0., 1.);
  vec3 even = n;
  n = normalize(n + .95 * (u * (near.y - near.x) + v * (near.w - near.z)));
  float rough;
  vec3 body = timber(vGrain, vOwn, rough);
  vec3 view = normalize(cameraPosition - vAt);
  vec3 key = normalize(uKeyAt - vAt), fill = normalize(uFillAt - vAt);
  // Timber lights the joints of timber: what little comes there comes back warm, not black.
  float open = mix(.13, 1., vShade * mix(.35, 1., vShade));
  float lit = max(dot(n, key) * .94 + .06, 0.) * smoothstep(.1, .75, vShade);
  vec3 light = vLight * open * (1. + .35 * dot(n - even, vec3(0., 1., 0.)))
    + uLamp * (lit + .2 * max(dot(n, fill), 0.) * open)
    + uSunLight * sunReach(vAt, n);
  float turned = 1. - max(dot(view, n), 0.);
  float fresnel = .04 + .22 * turned * turned * turned * turned;
  vec3 seen = body * light * vBright
    + fresnel * .5 * glimpse(vAt, reflect(-view, n), .4, uGlimpses) * open * clamp(dot(light, vec3(.4)), .1, 1.)
    + uLamp * (.026 * open * (mirrored(n, view, uKeyAt, rough) + .3 * mirrored(n, view, uFillAt, rough)));
  colour = shown(seen * spoken(vAt), 1.);
}
`

type TimberUniforms = {
  /** How far each piece is lifted, parts (fen). */
  uLifts: { value: Float32Array }
  /** How much of the way they are apart, by which light comes between them, 0 to 1. */
  uApart: { value: number }
  /** Metres of one part (fen), the unit of its geometry. */
  uPart: { value: number }
  /** The piece that is told of, by its number from 0; -1 for none. */
  uShown: { value: number }
}
export type TimberMaterial = ShaderMaterial & { uniforms: TimberUniforms }

/** How much more light than the room's key falls on a thing with lamps of its own. */
const lampLight = 1.7

/**
 * Bare timber of joined pieces that move apart. Attributes as `PieceMesh` names them and `piece`,
 * the piece's number. The mesh is scaled by `uPart`. Without lamps of its own it has its room's light.
 */
export function timberMaterial(
  light: Record<string, IUniform>,
  lamps?: ThingLamps,
): TimberMaterial {
  // The key of every room is three numbers of light (roomUniforms).
  const key = light['uKey']?.value as Vector3 | undefined
  const own: TimberUniforms = {
    uLifts: { value: new Float32Array(mostPieces) },
    uApart: { value: 0 },
    uPart: { value: 1 },
    uShown: { value: -1 },
  }
  // Its uniforms are the ones given here.
  return new ShaderMaterial({
    name: 'timber',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uEarly: { value: new Color('#946b48') },
      uLate: { value: new Color('#64442c') },
      uLamp: { value: new Vector3().addScaledVector(key ?? new Vector3(), lamps ? lampLight : 0) },
      uKeyAt: { value: new Vector3(...(lamps?.key ?? [0, 1, 0])) },
      uFillAt: { value: new Vector3(...(lamps?.fill ?? [0, 1, 0])) },
      ...own,
      ...light,
    },
  }) as TimberMaterial
}
