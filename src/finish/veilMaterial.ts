import { Color, DoubleSide, GLSL3, ShaderMaterial, Vector2 } from 'three'
import { glsl } from './glsl.ts'

/** What a veil is, by its number in the program. */
const looks = { shade: 0, mat: 1, day: 2, ink: 3 } as const

const vertex = glsl`
out vec2 vUv;
void main() {
  vUv = uv;
  gl_Position = projectionMatrix * (viewMatrix * (modelMatrix * vec4(position, 1.)));
}
`

const fragment = glsl`
in vec2 vUv;
out vec4 colour;
uniform int uLook;
uniform vec2 uSize;
/** How much of a pane's day is gone, and how much a drawn line covers. */
uniform float uDusk, uCover;
uniform vec3 uInk;
vec4 shade() {
  float near = max(1. - length(vUv * 2. - 1.), 0.);
  return vec4(.05, .045, .04, .62 * near * near * (3. - 2. * near));
}
vec4 mat_() {
  vec2 to = abs((vUv - .5) * uSize) - uSize * .5 + .19;
  float out_ = length(max(to, 0.)) + min(max(to.x, to.y), 0.) - .07;
  float glow = exp(-max(out_, 0.) * 24.) * smoothstep(.12, .06, out_);
  float line = smoothstep(.008, .004, abs(out_));
  return vec4(1., .9, .66, max(line * .9, glow * mix(.2, .5, smoothstep(-.25, 0., out_))));
}
vec4 day() {
  vec3 day = mix(vec3(.93, .905, .85), vec3(.90, .93, .94), smoothstep(.1, .95, vUv.y));
  float speck = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(.06711056, .00583715)))) - .5;
  return uDusk > 0. ? vec4(.13, .17, .2, uDusk) : vec4(day + speck / 255., .87);
}
void main() {
  colour = uLook == ${looks.shade} ? shade() : uLook == ${looks.mat} ? mat_() : uLook == ${looks.day} ? day() : vec4(uInk, uCover);
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
