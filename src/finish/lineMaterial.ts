import { Color, DoubleSide, GLSL3, ShaderMaterial } from 'three'
import { glsl } from './glsl.ts'

/**
 * Drawn lines in gold or another ink, which explain a thing and are none themselves: `over` whatever
 * stands there, or behind what stands before them.
 */
export function lineMaterial({
  over = true,
  ink = '#D8B765',
  opacity = 1,
}: { over?: boolean; ink?: string; opacity?: number } = {}): ShaderMaterial {
  return new ShaderMaterial({
    name: 'line',
    glslVersion: GLSL3,
    side: DoubleSide,
    transparent: true,
    depthTest: !over,
    depthWrite: false,
    vertexShader: glsl`
void main() {
  gl_Position = projectionMatrix * (viewMatrix * (modelMatrix * vec4(position, 1.)));
}
`,
    fragmentShader: glsl`
out vec4 colour;
uniform vec3 uInk;
uniform float uOpacity;
void main() {
  colour = vec4(uInk, uOpacity);
}
`,
    // As it is shown: lines are not lit.
    uniforms: {
      uInk: { value: new Color(ink).convertLinearToSRGB() },
      uOpacity: { value: opacity },
    },
  })
}
