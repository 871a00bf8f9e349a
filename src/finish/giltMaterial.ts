import { Color, GLSL3, ShaderMaterial, Vector3, type IUniform, type Texture } from 'three'
import { beamChunk } from './beam.glsl.ts'
import { gateChunk } from './gate.glsl.ts'
import type { ThingLamps } from './glazeMaterial.ts'
import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

const vertex = glsl`
in vec2 of, along;
out vec3 vLight, vOn, vToKey, vFront;
out vec2 vUv, vAlong;
flat out vec2 vOf;
${placeChunk}
${roomLightChunk}
uniform vec3 uKeyAt;
void main() {
  place();
  vOn = position;
  vUv = uv;
  vAlong = along;
  vOf = of;
  vFront = mat3(modelMatrix)[2];
  // In the leaf's own frame: a product with a turn from the left is one with its inverse.
  vToKey = (uKeyAt - vAt) * mat3(modelMatrix);
  vLight = roomLight(vAt, vNormal);
}
`

const fragment = glsl`
in vec3 vAt, vNormal, vLight, vOn, vToKey, vFront;
in vec2 vUv, vAlong;
flat in vec2 vOf;
out vec4 colour;
uniform bool uPainted;
uniform vec3 uKey, uKeyAt, uFillAt;
uniform sampler2D uGrain;
${sunChunk}
${tone}
float lobe(vec3 n, vec3 view, vec3 at, float rough, float most) {
  vec3 way = normalize(at - vAt);
  float meets = max(dot(n, normalize(way + view)), 0.), a = rough * rough;
  float wide = meets * meets * (a * a - 1.) + 1.;
  return min(a * a / (3.1416 * wide * wide), most) * step(0., dot(n, way));
}
${gateChunk}
${beamChunk}
void main() {
  colour = shown((uPainted ? beam() : gate()) * spoken(vAt), 1.);
}
`

/** What is gilt under lamps of its own: one program for the leaf of a gate and for painted beams. */
const giltMaterial = (
  light: Record<string, IUniform>,
  { key, fill }: ThingLamps,
  painted: boolean,
): ShaderMaterial =>
  new ShaderMaterial({
    name: 'gilt',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uPainted: { value: painted },
      uLacquer: { value: new Color('#571A13') },
      uGilt: { value: new Color('#B98A3E') },
      uCounted: { value: 0 },
      uMap: { value: null },
      uTold: { value: new Vector3(-1, 0, 0) },
      uKeyAt: { value: new Vector3(...key) },
      uFillAt: { value: new Vector3(...fill) },
      ...light,
    },
  })

/** Of a gate leaf: how many rows of its studs are counted, from above; in parts while it changes. */
export type GateMaterial = ShaderMaterial & { uniforms: { uCounted: { value: number } } }

/**
 * Lacquered boards and gilt studs of a gate leaf (`gateMesh`: attribute `of`), with the shade that
 * studs gather and throw. In the leaf's own frame; it may be turned, not scaled.
 */
export const gateMaterial = (light: Record<string, IUniform>, lamps: ThingLamps): GateMaterial =>
  // Its uniforms are the ones given here.
  giltMaterial(light, lamps, false) as GateMaterial

/** Of painted beams: what is painted, and the part that is told of: its beam (-1 for none) and where, metres from the end. */
export type BeamMaterial = ShaderMaterial & {
  uniforms: { uMap: { value: Texture | null }; uTold: { value: Vector3 } }
}

/** Pigments and raised, gilt lines on timber (attributes of `beamsMesh`). */
export const beamMaterial = (light: Record<string, IUniform>, lamps: ThingLamps): BeamMaterial =>
  giltMaterial(light, lamps, true) as BeamMaterial
