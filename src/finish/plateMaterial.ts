import { Color, GLSL3, ShaderMaterial, type IUniform, type Texture } from 'three'
import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { tone } from './tone.glsl.ts'

const vertex = glsl`
out vec3 vColor;
out vec2 vUv;
${placeChunk}
void main() {
  vColor = color;
  vUv = uv;
  place();
}
`

const fragment = glsl`
in vec3 vAt;
in vec3 vNormal;
in vec3 vColor;
in vec2 vUv;
out vec4 colour;
uniform sampler2D uMask;
uniform vec3 uInk, uInkOnDark, uAccent, uAccentOnDark;
${roomLightChunk}
${tone}
void main() {
  vec2 mask = texture(uMask, vUv).rg;
  // A dark plate carries light letters.
  float dark = step(dot(vColor, vec3(.2126, .7152, .0722)), .2);
  vec3 seen = mix(vColor, mix(uAccent, uAccentOnDark, dark), mask.g);
  seen = mix(seen, mix(uInk, uInkOnDark, dark), mask.r);
  // Whatever the room's mood, a label has reading light.
  vec3 light = max(roomLight(vAt, normalize(vNormal)), vec3(.62 / max(uExposure, .5)));
  colour = shown(seen * min(light, vec3(1.25)), 1.);
}
`

/**
 * For labels and plates: \`mask\` red is ink, green is accent; attribute \`color\` (linear RGB) is
 * the plate. Lit as the room, never below reading light.
 */
export function plateMaterial(light: Record<string, IUniform>, mask: Texture): ShaderMaterial {
  return new ShaderMaterial({
    name: 'plate',
    glslVersion: GLSL3,
    vertexColors: true,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uMask: { value: mask },
      uInk: { value: new Color('#2B2622') },
      uInkOnDark: { value: new Color('#E7E0D2') },
      uAccent: { value: new Color('#A63A2B') },
      uAccentOnDark: { value: new Color('#D8B765') },
      ...light,
    },
  })
}
