import { GLSL3, ShaderMaterial, type Texture } from 'three'
import { glsl } from './glsl.ts'

/**
 * For numbered seals that face the eye: `position` is where each is fixed, `corner` which corner
 * of it (-1 to 1), `number` its number from 0, `uv` its picture on `faces`, which has the colours of
 * the display. `uOpen` is the number of the one that is open, and larger. The caller disposes.
 */
export function sealMaterial(faces: Texture): ShaderMaterial {
  return new ShaderMaterial({
    name: 'seal',
    glslVersion: GLSL3,
    transparent: true,
    depthWrite: false,
    uniforms: { uFaces: { value: faces }, uOpen: { value: -1 } },
    vertexShader: glsl`
in vec2 corner;
in float number;
out vec2 vUv;
uniform float uOpen;
void main() {
  vUv = uv;
  vec4 at = viewMatrix * (modelMatrix * vec4(position, 1.));
  float size = clamp(-at.z * .017, .012, .06) * (abs(number - uOpen) < .5 ? 1.4 : 1.);
  // A little before the surface, so that it is not half sunk in it.
  at.z += size;
  at.xy += corner * size;
  gl_Position = projectionMatrix * at;
}
`,
    fragmentShader: glsl`
in vec2 vUv;
out vec4 colour;
uniform sampler2D uFaces;
void main() {
  colour = texture(uFaces, vUv);
  if (colour.a < .02) discard;
}
`,
  })
}
