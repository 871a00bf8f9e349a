import { Color, GLSL3, ShaderMaterial, Vector3, Vector4, type IUniform } from 'three'
import { glazedFragment } from './glazed.frag.ts'
import type { GlazeLook } from './glazeMaterial.ts'
import { glsl } from './glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'

const vertex = glsl`
in vec3 on, trait;
/** By pair: the x of its middle, and the number of its glaze. */
in vec2 pair;
out vec3 vAt;
out vec3 vLight;
out vec3 vHere, vFacing, vOn, vTrait;
flat out int vGlaze;
flat out float vPair;
${roomLightChunk}
void main() {
  vec4 at = modelMatrix * vec4(position + vec3(pair.x, 0., 0.), 1.);
  vAt = at.xyz;
  vHere = position;
  vFacing = normal;
  vOn = on;
  vTrait = trait;
  vPair = pair.x;
  vGlaze = int(pair.y + .5);
  vLight = roomLight(vAt, mat3(modelMatrix) * normal);
  gl_Position = projectionMatrix * (viewMatrix * at);
}
`

/**
 * Bowls and tiles in these glazes on a table with a lamp (`glazeTable`), all in one draw: which glaze a
 * pair has comes with it. `uLampX`, `uCrackle` and `uCover` change; `uDrawing` is an ink field, for the
 * glaze that lies over a painting.
 */
export function glazedMaterial(
  light: Record<string, IUniform>,
  looks: readonly GlazeLook[],
): ShaderMaterial {
  const colours = (of: (look: GlazeLook) => string) => ({
    value: looks.map((look) => new Color(of(look))),
  })
  return new ShaderMaterial({
    name: 'glazed',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: glazedFragment(looks.length),
    uniforms: {
      uBase: colours(({ base }) => base),
      uDeep: colours(({ deep }) => deep),
      uLip: colours(({ lip }) => lip),
      uGloss: {
        value: looks.map(
          ({ under, rough, coat, breaks }) => new Vector4(under, rough, coat, breaks),
        ),
      },
      uWays: {
        value: looks.map(({ nets, streaks, clear }) => new Vector4(...nets, streaks, clear)),
      },
      uEffect: {
        value: looks.map(
          ({ effect }) =>
            new Vector3(
              effect === 'carved' ? 1 : 0,
              effect === 'splashed' ? 1 : 0,
              effect === 'painted' ? 1 : 0,
            ),
        ),
      },
      uLampX: { value: 0 },
      uCrackle: { value: 0 },
      uCover: { value: 0 },
      uDrawing: { value: null },
      uCloth: { value: new Color(0, 0, 0) },
      ...light,
    },
  })
}

/** The cloth under that table, in the light of its lamp and the shade of what stands on it: the same program. */
export function lampedMaterial({
  vertexShader,
  fragmentShader,
  uniforms,
}: ShaderMaterial): ShaderMaterial {
  return new ShaderMaterial({
    name: 'glazed',
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader,
    uniforms: { ...uniforms, uCloth: { value: new Color('#7A7264') } },
  })
}
