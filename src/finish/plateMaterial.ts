import { Color, GLSL3, ShaderMaterial, type IUniform, type Texture } from 'three'
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
uniform sampler2D uMask, uGrain;
uniform vec3 uInk, uInkOnDark, uAccent, uAccentOnDark;
${sunChunk}
${tone}
void main() {
  vec3 n = normalize(vNormal);
  vec3 light = vLight + uSunLight * sunReach(vAt, n);
  // Whatever the room's mood, a label has reading light of the room's own colour, and no glare.
  float level = uExposure * dot(light, vec3(.2126, .7152, .0722)) + 1e-3;
  float reading = clamp(level, .86, 1.06) / level;
  float brass = step(.9, vColor.a), stone = step(.1, vColor.a) - brass;
  // A dark plate carries light letters.
  float dark = step(dot(vColor.rgb, vec3(.2126, .7152, .0722)), .2);
  vec2 mask = texture(uMask, vUv).rg;
  vec3 view = normalize(cameraPosition - vAt);
  float brushed = texture(uGrain, vec2(vAt.x + vAt.z, vAt.y * mix(.6, 60., brass))).g - .5;
  vec3 ground = vColor.rgb * mix(1. + .07 * brushed * stone, .62 + .5 * brushed + .9 * pow(max(dot(view, n), 0.), 6.), brass);
  vec3 seen = mix(ground, mix(uAccent, uAccentOnDark, dark), mask.g);
  seen = mix(seen, mix(uInk, uInkOnDark, dark), mask.r);
  if (vColor.a < 0.) seen = mask.r < mask.g ? uAccent : uInk;
  // Below nought: the shadow of a plate on the wall behind it. A wall's own letters have no plate.
  colour = vColor.r < 0. ? vec4(0., 0., 0., vColor.a)
    : shown(seen * light * reading * spoken(vAt), vColor.a < 0. ? max(mask.r, mask.g) : 1.);
}
`

/**
 * For labels and plates: \`mask\` red is ink, green is accent; attribute \`color\` (linear RGB) is
 * the plate, its fourth part 0 for paper, 0.5 for stone, 1 for brass and -1 for letters without a
 * plate; where the colour is below nought it is a shadow, its fourth part the depth. Lit as the room, never below reading light.
 */
export function plateMaterial(light: Record<string, IUniform>, mask: Texture): ShaderMaterial {
  return new ShaderMaterial({
    name: 'plate',
    glslVersion: GLSL3,
    vertexColors: true,
    transparent: true,
    vertexShader: sheetVertex,
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
