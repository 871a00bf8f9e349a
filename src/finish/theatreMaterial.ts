import { GLSL3, ShaderMaterial, Vector2, type IUniform } from 'three'
import { glsl } from './glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { tone } from './tone.glsl.ts'

/** Layers rise one after the other, the nearest first; as part of the whole. */
const stagger = 0.11

const vertex = glsl`
out vec3 vIn;
out vec3 vEye;
out vec2 vUv;
out vec3 vLight;
uniform vec3 uEye;
uniform vec2 uSize;
uniform float uRise, uWalked;
${roomLightChunk}
void main() {
  vUv = uv;
  float deep = position.z;
  // Seen from the eye for which it was painted, each layer covers what it covers in the picture.
  float wider = (uEye.z + deep) / uEye.z;
  vec3 at = vec3(uEye.xy + (position.xy - uEye.xy) * wider, -deep);
  float number = normal.x;
  float up = clamp((uRise - ${stagger} * number) / (1. - ${stagger} * 4.), 0., 1.);
  up = up * up * (3. - 2. * up);
  if (number >= 0.) {
    at.y -= (1. - up) * uSize.y * wider;
    at.z += uWalked;
  }
  vIn = at;
  vEye = (inverse(modelMatrix) * vec4(cameraPosition, 1.)).xyz;
  vec4 plane = modelMatrix * vec4(position.xy, 0., 1.);
  vLight = roomLight(plane.xyz, mat3(modelMatrix) * vec3(0., 0., 1.));
  gl_Position = projectionMatrix * (viewMatrix * (modelMatrix * vec4(at, 1.)));
}
`

const fragment = glsl`
in vec3 vIn;
in vec3 vEye;
in vec2 vUv;
in vec3 vLight;
out vec4 colour;
uniform sampler2D uMap, uGrain;
uniform float uOpen, uFloor, uExposure, uWalked;
uniform vec3 uTint;
uniform vec2 uSize;
uniform mat4 modelMatrix, projectionMatrix;
${tone}
const vec3 upper = vec3(.584, .423, .202), lower = vec3(.479, .314, .144), timber = vec3(.045, .028, .02);
/** Level of the water under the opening's edge, and its net's meshes across and away, metres. */
const float waterAt = -.1;
const vec2 mesh = vec2(.3, .2);
/** Fishnet ripples on the water that a ray through the opening meets: rows of small arcs. */
float ripples(vec3 hit) {
  float fall = min(hit.y - vEye.y, -.004);
  float far = (waterAt - vEye.y) / fall;
  vec2 at = vec2(vEye.x + (hit.x - vEye.x) * far, vEye.z * (1. - far) - uWalked);
  vec2 cell = at / mesh;
  vec2 wide = fwidth(cell);
  float row = floor(cell.y);
  vec2 part = fract(vec2(cell.x + .5 * mod(row, 2.), cell.y));
  float bow = 2. * part.x - 1.;
  float off = abs(1. - part.y - .8 * (1. - bow * bow) - .1) / (wide.y + 1.6 * wide.x);
  float calm = texture(uGrain, at * vec2(.045, .11)).r;
  float fine = clamp(1.35 - 2.6 * max(wide.x, wide.y), 0., 1.);
  return (1. - smoothstep(.5, 1.5, off)) * fine * smoothstep(.38, .55, calm) * smoothstep(-.004, -.03, hit.y - vEye.y);
}
void main() {
  // Only what is seen through the opening, from before it.
  if (vEye.z <= .02 || vIn.z > -.02) discard;
  vec3 hit = mix(vEye, vIn, vEye.z / (vEye.z - vIn.z));
  float high = uSize.y * uOpen;
  float inside = min(uSize.x * .5 - abs(hit.x), min(hit.y, high - hit.y));
  if (inside < 0.) discard;
  vec4 clip = projectionMatrix * (viewMatrix * (modelMatrix * vec4(hit, 1.)));
  gl_FragDepth = .5 + .5 * clip.z / clip.w;
  float alpha = 1.;
  vec3 seen;
  vec3 ground = mix(lower, upper, clamp(hit.y / uSize.y * 1.3, 0., 1.));
  if (vUv.x < -.5) {
    float cloth = texture(uGrain, hit.xy * vec2(1.3, 9.)).b - .5;
    seen = ground * (1. + .05 * cloth);
    seen *= 1. - .22 * ripples(hit);
    // The frame that comes up with it.
    seen = mix(timber, seen, smoothstep(.018, .02, inside));
    seen *= 1. - .35 * exp(-max(inside - .02, 0.) * 22.);
  } else {
    vec4 ink = texture(uMap, vUv);
    alpha = clamp((ink.a - uFloor) / (1. - uFloor), 0., 1.);
    float far = length(vIn - vEye);
    float stone = texture(uGrain, vIn.xy / far * 60.).r + texture(uGrain, vIn.xy / far * 23.).g - 1.;
    float thick = clamp((max(ink.g, ink.b) - .8 * ink.r) * 5., 0., 1.);
    seen = ink.rgb * (1. + stone * mix(.05, .24, thick));
    // Air: the ground's colour, more of it the farther off.
    seen = mix(seen, ground, 1. - exp(-max(far - 3., 0.) * .048));
    // What one walks past fades, and nothing is drawn over the frame.
    alpha *= smoothstep(.02, .3, -vIn.z) * smoothstep(.02, .024, inside);
    float end = min(vUv.x, 1. - vUv.x);
    alpha *= smoothstep(0., .03, end);
  }
  float level = uExposure * dot(vLight, vec3(.2126, .7152, .0722)) + 1e-3;
  colour = shown(seen * vLight * clamp(level, .9, 1.05) / level, alpha);
}
`

/** An opening of that size (metres), painted for an eye there: before the middle of its lower edge. */
export type TheatreLook = {
  size: readonly [number, number]
  eye: readonly [number, number, number]
  floor: number
}

/**
 * Layers of a picture that stand behind an opening, seen through it from wherever one is. Positions
 * are in the opening's plane and, as z, metres behind it; the normal's x is the layer's number, -1
 * for the back. `floor` is the cover of bare parts of `uMap`. Draws at the opening's depth. Made
 * anew at each call; the caller disposes.
 */
export function theatreMaterial(
  light: Record<string, IUniform>,
  { size, eye, floor }: TheatreLook,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'theatre',
    glslVersion: GLSL3,
    transparent: true,
    depthWrite: false,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uSize: { value: new Vector2(...size) },
      uEye: { value: eye },
      uFloor: { value: floor },
      uMap: { value: null },
      uOpen: { value: 0 },
      uRise: { value: 0 },
      uWalked: { value: 0 },
      ...light,
    },
  })
}
