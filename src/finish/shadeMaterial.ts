import { GLSL3, ShaderMaterial } from 'three'
import { glsl } from './glsl.ts'

/**
 * The shade that a thing gathers on what it stands on: dark in the middle of a sheet's `uv` and
 * nothing at its rim. The caller disposes.
 */
export function shadeMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    name: 'shade',
    glslVersion: GLSL3,
    transparent: true,
    depthWrite: false,
    vertexShader: glsl`
out vec2 vUv;
void main() {
  vUv = uv * 2. - 1.;
  gl_Position = projectionMatrix * (viewMatrix * (modelMatrix * vec4(position, 1.)));
}
`,
    fragmentShader: glsl`
in vec2 vUv;
out vec4 colour;
void main() {
  float near = max(1. - length(vUv), 0.);
  colour = vec4(.05, .045, .04, .62 * near * near * (3. - 2. * near));
}
`,
  })
}
