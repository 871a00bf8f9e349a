import { GLSL3, ShaderMaterial, type IUniform, type Texture } from 'three'
import { glsl } from './glsl.ts'
import { sheetVertex } from './sheet.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

const fragment = glsl`
in vec3 vAt;
in vec3 vNormal;
in vec4 vColor;
in vec3 vLight;
in vec2 vUv;
out vec4 colour;
uniform sampler2D uMap;
uniform float uShown;
${sunChunk}
${tone}
void main() {
  vec3 light = vLight + uSunLight * sunReach(vAt, normalize(vNormal));
  // Pictures are lit to be seen: in a dim room a little brighter than it, and in the sun not burnt.
  float level = uExposure * dot(light, vec3(.2126, .7152, .0722)) + 1e-3;
  float reading = clamp(level, .88, 1.) / level;
  float pictured = step(1.5, vColor.a);
  vec3 seen = mix(vColor.rgb, texture(uMap, vUv).rgb, pictured);
  colour = shown(seen * light * reading * spoken(vAt), mix(vColor.a, uShown, pictured));
}
`

/**
 * For pictures: \`map\` is sRGB that the graphics card decodes, its first row the picture's upper
 * one; nothing is seen of a picture that has not come. Attribute \`color\` is linear RGB and how much
 * it covers (shadows, the edge of a mount), its fourth part 2 where the picture is. Lit as the room.
 */
export function pictureMaterial(
  light: Record<string, IUniform>,
  map: Texture | undefined,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'picture',
    glslVersion: GLSL3,
    vertexColors: true,
    transparent: true,
    vertexShader: sheetVertex,
    fragmentShader: fragment,
    uniforms: { uMap: { value: map ?? null }, uShown: { value: map ? 1 : 0 }, ...light },
  })
}
