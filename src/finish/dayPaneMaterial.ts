import { GLSL3, ShaderMaterial } from 'three'
import { glsl } from './glsl.ts'
import { bareSheetVertex } from './sheet.glsl.ts'

/**
 * A pane with the day behind it: pale sky above, the warmth of a court below, and a breath of what
 * really stands there. `uv` runs over the pane. With a `dusk` above 0 it is a veil that takes so much
 * of the day away, 0 to 1. The caller disposes.
 */
export function dayPaneMaterial(dusk = 0): ShaderMaterial {
  return new ShaderMaterial({
    name: 'day pane',
    glslVersion: GLSL3,
    transparent: true,
    depthWrite: false,
    uniforms: { uDusk: { value: dusk } },
    vertexShader: bareSheetVertex,
    fragmentShader: glsl`
in vec2 vUv;
out vec4 colour;
uniform float uDusk;
void main() {
  vec3 day = mix(vec3(.93, .905, .85), vec3(.90, .93, .94), smoothstep(.1, .95, vUv.y));
  float speck = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(.06711056, .00583715)))) - .5;
  colour = uDusk > 0. ? vec4(.13, .17, .2, uDusk) : vec4(day + speck / 255., .87);
}
`,
  })
}
