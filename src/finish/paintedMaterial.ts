import { bandNames } from '#craft'
import { Color, GLSL3, ShaderMaterial, Vector3, type IUniform, type Texture } from 'three'
import { paintedFragment } from './painted.frag.ts'
import { glsl } from './glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'

const vertex = glsl`
/** Part of the way round, metres along the skin from the foot, and which part of the exhibit it is. */
in vec3 skin;
out vec3 vLight, vOn;
out vec2 vSkin;
flat out int vPart;
/** How much of the skin lies unrolled, 0 to 1, and how long it is then, metres. */
uniform float uUnrolled, uLong;
out vec3 vAt, vNormal;
${roomLightChunk}
void main() {
  vPart = int(skin.z + .5);
  vSkin = skin.xy;
  vec3 here = position;
  // The sheet ends where its roll lies; the roll goes along with it.
  if (vPart == 1) {
    vSkin.x = min(skin.x, uUnrolled);
    here.x = vSkin.x * uLong;
  }
  if (vPart >= 2) here.x += uUnrolled * uLong;
  vec4 at = modelMatrix * vec4(here, 1.);
  vAt = at.xyz;
  vNormal = mat3(modelMatrix) * normal;
  vOn = position;
  vLight = roomLight(vAt, vNormal);
  gl_Position = projectionMatrix * (viewMatrix * at);
}
`

type PaintedUniforms = {
  /** By the place of each in `bandNames`: from, to (metres along the skin), units round, how strong. */
  uBands: { value: Float32Array }
  uUnrolled: { value: number }
  /** Units of all bands, a layer each: red how far the line's edge is, green the wash (`inkInto`). */
  uUnits: { value: Texture | null }
  /** Where the vase's lamps hang, metres of the plan. */
  uKeyAt: { value: Vector3 }
  uFillAt: { value: Vector3 }
}
export type PaintedMaterial = ShaderMaterial & { uniforms: PaintedUniforms }

/** What is told of the skin: how long it lies unrolled, and from where to where it is painted, metres. */
export type PaintedSkin = { long: number; painted: readonly [number, number]; whole: number }

/**
 * A vase painted in cobalt under a clear glaze, and its skin unrolled to a strip: one program for
 * both. Attribute `skin`: part of the way round, metres along, and 0 for the vase, 1 for the strip,
 * 2 for its roll and 3 for the roll's brass.
 */
export function paintedMaterial(
  light: Record<string, IUniform>,
  { long, painted, whole }: PaintedSkin,
): PaintedMaterial {
  const own: PaintedUniforms = {
    uBands: { value: new Float32Array(bandNames.length * 4) },
    uUnrolled: { value: 0 },
    uUnits: { value: null },
    uKeyAt: { value: new Vector3() },
    uFillAt: { value: new Vector3() },
  }
  // Its uniforms are the ones given here.
  return new ShaderMaterial({
    name: 'painted',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: paintedFragment(bandNames.length, bandNames.indexOf('lotusScroll')),
    uniforms: {
      uLong: { value: long },
      uPainted: { value: new Vector3(...painted, whole) },
      uBody: { value: new Color('#E6ECEC') },
      ...own,
      ...light,
    },
  }) as PaintedMaterial
}
