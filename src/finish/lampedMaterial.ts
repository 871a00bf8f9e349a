import { Color, GLSL3, ShaderMaterial, type IUniform } from 'three'
import { glsl } from './glsl.ts'
import { lampedChunk } from './lamped.glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

const vertex = glsl`
out vec3 vLight;
out vec3 vOn;
${placeChunk}
${roomLightChunk}
void main() {
  place();
  vOn = position;
  vLight = roomLight(vAt, vNormal);
}
`

const fragment = glsl`
in vec3 vAt;
in vec3 vNormal;
in vec3 vLight;
in vec3 vOn;
out vec4 colour;
uniform vec3 uCloth;
uniform sampler2D uGrain;
${sunChunk}
${lampedChunk}
${tone}
void main() {
  float thread = texture(uGrain, vOn.xz * 9.).g + texture(uGrain, vOn.xz * vec2(2.1, 31.)).a + texture(uGrain, vOn.xz * vec2(31., 2.1)).a - 1.5;
  vec3 n = normalize(vNormal);
  vec3 light = mix(vLight * .8, clothLight(vOn, vLight), smoothstep(.6, .9, n.y));
  colour = shown(uCloth * (1. + .34 * thread) * light, 1.);
}
`

/**
 * The cloth under a table of glazes, in the light of the lamp and the shade of what stands on it. The
 * lamp's place, `uLampX`, is that of the glazes' own material.
 */
export function lampedMaterial(
  light: Record<string, IUniform>,
  { uLampX }: Record<string, IUniform>,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'lamped',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: { uCloth: { value: new Color('#57524A') }, ...(uLampX ? { uLampX } : {}), ...light },
  })
}
