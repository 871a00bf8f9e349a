import { GLSL3, ShaderMaterial } from 'three'
import { glsl } from './glsl.ts'

/** How many half breadths of a dot are drawn: beyond them less than a hundredth is left. */
const reach = 3

const vertex = glsl`
in vec3 scale;
in vec4 turn;
in vec4 dye;
out vec4 vDye;
out vec3 vConic;
out float vReach;
uniform float uSize, uFocal;
mat3 turned(vec4 q) {
  vec3 d = q.xyz * q.xyz * 2., c = q.xyz * q.yzx * 2., w = q.xyz * q.w * 2.;
  return mat3(1. - d.y - d.z, c.x + w.z, c.z - w.y,
    c.x - w.z, 1. - d.x - d.z, c.y + w.x,
    c.z + w.y, c.y - w.x, 1. - d.x - d.y);
}
void main() {
  vec4 at = viewMatrix * (modelMatrix * vec4(position, 1.));
  // The dot's three axes as the eye has them, and its shadow on the picture, pixels.
  mat3 axes = mat3(viewMatrix) * (mat3(modelMatrix) * turned(turn));
  axes[0] *= scale.x * uSize; axes[1] *= scale.y * uSize; axes[2] *= scale.z * uSize;
  float far = max(-at.z, .05), f = uFocal / far;
  vec3 across = vec3(f, 0., f * at.x / far), up = vec3(0., f, f * at.y / far);
  vec3 x = across * axes, y = up * axes;
  // A pixel is never finer than itself.
  float a = dot(x, x) + .3, b = dot(x, y), c = dot(y, y) + .3, whole = a * c - b * b;
  float middle = (a + c) * .5, broad = middle + sqrt(max(middle * middle - whole, 0.));
  vConic = vec3(c, -b, a) / whole;
  vReach = ${reach.toFixed(1)} * sqrt(broad);
  vDye = dye;
  gl_Position = projectionMatrix * at;
  gl_PointSize = 2. * vReach;
}
`

const fragment = glsl`
in vec4 vDye;
in vec3 vConic;
in float vReach;
out vec4 colour;
uniform float uHard;
void main() {
  vec2 d = (gl_PointCoord * 2. - 1.) * vec2(vReach, -vReach);
  float off = vConic.x * d.x * d.x + 2. * vConic.y * d.x * d.y + vConic.z * d.y * d.y;
  float cover = mix(exp(-.5 * off), smoothstep(2.2, 1.4, off), uHard) * vDye.a;
  if (cover < 1. / 255.) discard;
  colour = vec4(vDye.rgb, cover);
}
`

/**
 * Soft dots in space (Kerbl and others 2023, degree 0): attributes \`scale\` (half breadths, metres),
 * \`turn\` (quaternion) and \`dye\` (sRGB and opacity, as they are shown), drawn one over the other in
 * the order of the index. \`hard\`: dots with an edge, which hide one another by depth. Whoever draws
 * them keeps \`uFocal\`, the pixels of a metre at one metre's distance.
 */
export function splatMaterial({ hard = false }: { hard?: boolean } = {}): ShaderMaterial {
  return new ShaderMaterial({
    name: 'splat',
    glslVersion: GLSL3,
    transparent: true,
    depthWrite: hard,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: { uSize: { value: 1 }, uFocal: { value: 500 }, uHard: { value: hard ? 1 : 0 } },
  })
}
