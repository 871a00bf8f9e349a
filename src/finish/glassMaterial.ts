import { GLSL3, ShaderMaterial } from 'three'
import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'

/** Panes: a breath of green, and the sky at a glancing look. One for the whole house. */
export function glassMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    name: 'glass',
    glslVersion: GLSL3,
    transparent: true,
    depthWrite: false,
    vertexShader: glsl`
${placeChunk}
void main() { place(); }
`,
    fragmentShader: glsl`
in vec3 vAt;
in vec3 vNormal;
out vec4 colour;
void main() {
  vec3 view = normalize(cameraPosition - vAt);
  float glancing = pow(1. - abs(dot(view, normalize(vNormal))), 4.);
  vec3 sky = mix(vec3(.725, .784, .761), vec3(.87, .88, .86), glancing);
  colour = vec4(sky, mix(.06, .55, glancing));
}
`,
  })
}
