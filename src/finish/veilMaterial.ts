import { Color, DoubleSide, GLSL3, ShaderMaterial, Vector2 } from 'three'
import { glsl } from './glsl.ts'

/** What a veil is, by its number in the program. */
const looks = { shade: 0, mat: 1, day: 2, ink: 3, splat: 4 } as const

/** How many half breadths of a dot are drawn: beyond them less than a hundredth is left. */
const reach = 3

const vertex = glsl`
in vec3 scale;
in vec4 turn;
in vec4 dye;
out vec2 vUv;
out vec4 vDye;
out vec3 vConic;
out float vReach;
uniform int uLook;
uniform float uFocal, uGrow;
mat3 turned(vec4 q) {
  vec3 d = q.xyz * q.xyz * 2., c = q.xyz * q.yzx * 2., w = q.xyz * q.w * 2.;
  return mat3(1. - d.y - d.z, c.x + w.z, c.z - w.y,
    c.x - w.z, 1. - d.x - d.z, c.y + w.x,
    c.z + w.y, c.y - w.x, 1. - d.x - d.y);
}
void splat() {
  vec4 at = viewMatrix * (modelMatrix * vec4(position, 1.));
  // The dot's three axes as the eye has them, and its shadow on the picture, pixels.
  mat3 axes = mat3(viewMatrix) * (mat3(modelMatrix) * turned(turn));
  axes[0] *= scale.x * uGrow; axes[1] *= scale.y * uGrow; axes[2] *= scale.z * uGrow;
  float far = max(-at.z, .05), f = uFocal / far;
  vec3 across = vec3(f, 0., f * at.x / far), up = vec3(0., f, f * at.y / far);
  vec3 x = across * axes, y = up * axes;
  // A pixel is never finer than itself.
  float a = dot(x, x) + .3, b = dot(x, y), c = dot(y, y) + .3, whole = a * c - b * b;
  float middle = (a + c) * .5, broad = middle + sqrt(max(middle * middle - whole, 0.));
  vConic = vec3(c, -b, a) / whole;
  vReach = ${reach.toFixed(1)} * sqrt(broad);
  vDye = dye;
  gl_PointSize = 2. * vReach;
}
void main() {
  vUv = uv;
  vDye = vec4(0.);
  vConic = vec3(0.);
  vReach = 0.;
  if (uLook == ${looks.splat}) splat();
  gl_Position = projectionMatrix * (viewMatrix * (modelMatrix * vec4(position, 1.)));
}
`

const fragment = glsl`
in vec2 vUv;
in vec4 vDye;
in vec3 vConic;
in float vReach;
out vec4 colour;
uniform int uLook;
uniform vec2 uSize;
/** How much of a pane's day is gone, and how much a drawn line covers. */
uniform float uDusk, uCover, uHard;
uniform vec3 uInk;
vec4 shade() {
  float near = max(1. - length(vUv * 2. - 1.), 0.);
  return vec4(.05, .045, .04, .85 * near * near * (3. - 2. * near));
}
vec4 mat_() {
  vec2 to = abs((vUv - .5) * uSize) - uSize * .5 + .19;
  float out_ = length(max(to, 0.)) + min(max(to.x, to.y), 0.) - .07;
  float glow = exp(-max(out_, 0.) * 24.) * smoothstep(.12, .06, out_);
  float line = smoothstep(.008, .004, abs(out_));
  return vec4(1., .9, .66, max(line * .6, glow * mix(.1, .28, smoothstep(-.25, 0., out_))));
}
vec4 day() {
  vec3 day = mix(vec3(.93, .905, .85), vec3(.90, .93, .94), smoothstep(.1, .95, vUv.y));
  float speck = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(.06711056, .00583715)))) - .5;
  return uDusk > 0. ? vec4(.13, .17, .2, uDusk) : vec4(day + speck / 255., .87);
}
vec4 dot_() {
  vec2 d = (gl_PointCoord * 2. - 1.) * vec2(vReach, -vReach);
  float off = vConic.x * d.x * d.x + 2. * vConic.y * d.x * d.y + vConic.z * d.y * d.y;
  float cover = mix(exp(-.5 * off), smoothstep(2.2, 1.4, off), uHard) * vDye.a;
  if (cover < 1. / 255.) discard;
  return vec4(vDye.rgb, cover);
}
void main() {
  colour = uLook == ${looks.splat} ? dot_() : uLook == ${looks.shade} ? shade() : uLook == ${looks.mat} ? mat_() : uLook == ${looks.day} ? day() : vec4(uInk, uCover);
}
`

/** A sheet without light of the room, laid over what is there: all of them are one program. */
function veilMaterial(
  look: keyof typeof looks,
  {
    size = [1, 1],
    dusk = 0,
    ink = '#000000',
    opacity = 1,
  }: { size?: [number, number]; dusk?: number; ink?: string; opacity?: number },
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'veil',
    glslVersion: GLSL3,
    side: DoubleSide,
    transparent: true,
    depthWrite: false,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uLook: { value: looks[look] },
      uSize: { value: new Vector2(...size) },
      uDusk: { value: dusk },
      uCover: { value: opacity },
      uFocal: { value: 500 },
      uGrow: { value: 1 },
      uHard: { value: 0 },
      // As it is shown: it is not lit.
      uInk: { value: new Color(ink).convertLinearToSRGB() },
    },
  })
}

/**
 * The shade that a thing gathers on what it stands on: dark in the middle of a sheet's `uv` and
 * nothing at its rim. The caller disposes.
 */
export const shadeMaterial = (): ShaderMaterial => veilMaterial('shade', {})

/** A mat of light on the floor, of that size in metres: a soft field in a clear line. */
export const matMaterial = (width: number, depth: number): ShaderMaterial =>
  veilMaterial('mat', { size: [width, depth] })

/**
 * A pane with the day behind it: pale sky above, the warmth of a court below, and a breath of what
 * really stands there. `uv` runs over the pane. With a `dusk` above 0 it is a veil that takes so much
 * of the day away, 0 to 1. The caller disposes.
 */
export const dayPaneMaterial = (dusk = 0): ShaderMaterial => veilMaterial('day', { dusk })

/**
 * Drawn lines in gold or another ink, which explain a thing and are none themselves: `over` whatever
 * stands there, or behind what stands before them.
 */
export function lineMaterial({
  over = true,
  ink = '#D8B765',
  opacity = 1,
}: { over?: boolean; ink?: string; opacity?: number } = {}): ShaderMaterial {
  const made = veilMaterial('ink', { ink, opacity })
  made.depthTest = !over
  return made
}

/**
 * Soft dots in space (Kerbl and others 2023, degree 0): attributes `scale` (half breadths, metres),
 * `turn` (quaternion) and `dye` (sRGB and opacity, as they are shown), drawn one over the other in
 * the order of the index. `hard`: dots with an edge, which hide one another by depth. Whoever draws
 * them keeps `uFocal`, the pixels of a metre at one metre's distance.
 */
export function splatMaterial({ hard = false }: { hard?: boolean } = {}): ShaderMaterial {
  const made = veilMaterial('splat', {})
  made.depthWrite = hard
  if (made.uniforms['uHard']) made.uniforms['uHard'].value = hard ? 1 : 0
  return made
}
