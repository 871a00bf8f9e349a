import { GLSL3, ShaderMaterial, type DataArrayTexture, type IUniform, type Texture } from 'three'
import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

/** How many pictures of a room may be sharper than the rest at once. */
export const sharpPictures = 6

/** Where a picture's texels are, as attribute `sheet` says it: nowhere, or in a sharp one. */
export const unseenSheet = -1
export const sharpSheet = (which: number): number => -2 - which

const vertex = glsl`
in float sheet;
centroid out vec4 vColor;
centroid out vec3 vLight;
centroid out vec2 vUv;
flat out int vSheet;
${placeChunk}
${roomLightChunk}
void main() {
  vColor = color;
  vUv = uv;
  vSheet = int(round(sheet));
  place();
  vLight = roomLight(vAt, vNormal);
}
`

const fragment = glsl`
in vec3 vAt;
in vec3 vNormal;
centroid in vec4 vColor;
centroid in vec3 vLight;
centroid in vec2 vUv;
flat in int vSheet;
out vec4 colour;
uniform sampler2DArray uStack;
uniform sampler2D uSharp[${sharpPictures}];
${sunChunk}
${tone}
vec3 shownThere() {
  // Taken outside of the branches, where neighbouring pixels may go another way.
  vec2 right = dFdx(vUv), up = dFdy(vUv);
  ${Array.from({ length: sharpPictures }, (_, i) => `if (vSheet == ${sharpSheet(i)}) return textureGrad(uSharp[${i}], vUv, right, up).rgb;`).join('\n')}
  return textureGrad(uStack, vec3(vUv, float(max(vSheet, 0))), right, up).rgb;
}
void main() {
  vec3 light = vLight + uSunLight * sunReach(vAt, normalize(vNormal));
  float level = uExposure * dot(light, vec3(.2126, .7152, .0722)) + 1e-3;
  // Pictures are lit to be seen: in a dim room a little brighter than it, and in the sun not burnt.
  float reading = clamp(level, .88, 1.) / level;
  float within = step(1.5, vColor.a);
  vec3 seen = mix(vColor.rgb, shownThere(), within);
  colour = shown(seen * light * reading * spoken(vAt), mix(vColor.a, vSheet == ${unseenSheet} ? 0. : 1., within));
}
`

/** What all pictures of a room are drawn with; `uSharp` is filled by whoever brings them. */
export type PicturesMaterial = ShaderMaterial & {
  uniforms: { uStack: IUniform<DataArrayTexture | null>; uSharp: IUniform<(Texture | null)[]> }
}

/**
 * For all pictures of a room at once, as `pictureMaterial` is for one: attribute `sheet` says for
 * each where its texels are, a layer of `uStack` or one of `uSharp` (see `sharpSheet`). sRGB that the
 * graphics card decodes, first row uppermost.
 */
export const picturesMaterial = (light: Record<string, IUniform>): PicturesMaterial => {
  const made = new ShaderMaterial({
    name: 'pictures',
    glslVersion: GLSL3,
    vertexColors: true,
    transparent: true,
    vertexShader: vertex,
    fragmentShader: fragment,
  })
  const uStack: IUniform<DataArrayTexture | null> = { value: null }
  const uSharp: IUniform<(Texture | null)[]> = {
    value: Array.from({ length: sharpPictures }, () => null),
  }
  return Object.assign(made, { uniforms: { uStack, uSharp, ...light } })
}
