import { Color, GLSL3, ShaderMaterial, type IUniform, type Texture } from 'three'
import { glsl } from './glsl.ts'
import { sheetVertex } from './sheet.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

const fragment = glsl`
in vec3 vAt;
in vec3 vNormal;
centroid in vec4 vColor;
centroid in vec3 vLight;
centroid in vec2 vUv;
out vec4 colour;
uniform sampler2D uMask, uMap, uGrain;
uniform bool uLettered;
uniform float uShown;
uniform vec3 uInk, uInkOnDark, uAccent, uAccentOnDark;
${sunChunk}
${tone}
vec4 lettered(vec3 n, vec3 light, float level) {
  // Whatever the room's mood, a label has reading light of the room's own colour, and no glare.
  float reading = clamp(level, .86, 1.06) / level;
  float brass = step(.9, vColor.a), stone = step(.1, vColor.a) - brass;
  // A dark plate carries light letters.
  float dark = step(dot(vColor.rgb, vec3(.2126, .7152, .0722)), .2);
  vec2 mask = texture(uMask, vUv).rg;
  // Dark strokes thinner than a pixel would pale in linear light: they cover as they do in sRGB,
  // and more the more texels a pixel has.
  float thin = clamp(length(fwidth(vUv) * vec2(textureSize(uMask, 0))), 2., 3.);
  mask = 1. - pow(1. - mask, vec2(mix(thin, 1., dark)));
  vec3 view = normalize(cameraPosition - vAt);
  float brushed = texture(uGrain, vec2(vAt.x + vAt.z, vAt.y * mix(.6, 60., brass))).g - .5;
  vec3 ground = vColor.rgb * mix(1. + .07 * brushed * stone, .62 + .5 * brushed + .9 * pow(max(dot(view, n), 0.), 6.), brass);
  vec3 ink = mix(uInk, uInkOnDark, dark), accent = mix(uAccent, uAccentOnDark, dark);
  vec3 seen = mix(mix(ground, accent, mask.g), ink, mask.r);
  if (vColor.a < 0.) seen = mask.r < mask.g ? accent : ink;
  // Below nought: the shadow of a plate on the wall behind it. A wall's own letters have no plate.
  return vColor.r < 0. ? vec4(0., 0., 0., vColor.a)
    : shown(seen * light * reading * spoken(vAt), vColor.a < 0. ? max(mask.r, mask.g) * min(-vColor.a, 1.) : 1.);
}
vec4 pictured(vec3 light, float level) {
  // Pictures are lit to be seen: in a dim room a little brighter than it, and in the sun not burnt.
  float reading = clamp(level, .88, 1.) / level;
  float within = step(1.5, vColor.a);
  vec3 seen = mix(vColor.rgb, texture(uMap, vUv).rgb, within);
  return shown(seen * light * reading * spoken(vAt), mix(vColor.a, uShown, within));
}
void main() {
  vec3 n = normalize(vNormal);
  vec3 light = vLight + uSunLight * sunReach(vAt, n);
  float level = uExposure * dot(light, vec3(.2126, .7152, .0722)) + 1e-3;
  colour = uLettered ? lettered(n, light, level) : pictured(light, level);
}
`

/** What has a sheet laid over it, letters or a picture: one program for both. */
const sheetMaterial = (
  light: Record<string, IUniform>,
  mask: Texture | null,
  map: Texture | null,
): ShaderMaterial =>
  new ShaderMaterial({
    name: 'sheet',
    glslVersion: GLSL3,
    vertexColors: true,
    transparent: true,
    vertexShader: sheetVertex,
    fragmentShader: fragment,
    uniforms: {
      uLettered: { value: mask !== null },
      uMask: { value: mask },
      uMap: { value: map },
      uShown: { value: map ? 1 : 0 },
      uInk: { value: new Color('#2B2622') },
      uInkOnDark: { value: new Color('#E7E0D2') },
      uAccent: { value: new Color('#A63A2B') },
      uAccentOnDark: { value: new Color('#D8B765') },
      ...light,
    },
  })

/**
 * For labels and plates: `mask` red is ink, green is accent; attribute `color` (linear RGB) is
 * the plate, its fourth part 0 for paper, 0.5 for stone, 1 for brass and -1 for letters without a
 * plate (nearer to 0 for fainter ones); where the colour is below nought it is a shadow, its fourth part the depth. Lit as the room, never below reading light.
 */
export const plateMaterial = (light: Record<string, IUniform>, mask: Texture): ShaderMaterial =>
  sheetMaterial(light, mask, null)

/**
 * For pictures: `map` is sRGB that the graphics card decodes, its first row the picture's upper
 * one; nothing is seen of a picture that has not come. Attribute `color` is linear RGB and how much
 * it covers (shadows, the edge of a mount), its fourth part 2 where the picture is. Lit as the room.
 */
export const pictureMaterial = (
  light: Record<string, IUniform>,
  map: Texture | undefined,
): ShaderMaterial => sheetMaterial(light, null, map ?? null)
