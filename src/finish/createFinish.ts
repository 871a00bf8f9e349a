import { Vector4, type IUniform, type ShaderMaterial, type Texture } from 'three'
import type { FloorPlan } from '#plan'
import { glassMaterial } from './glassMaterial.ts'
import { grainTexture } from './grain.ts'
import { createLending, type Lending } from './lending.ts'
import { litMaterial } from './litMaterial.ts'
import { opaqueMaterial } from './opaqueMaterial.ts'
import { roomLightOf } from './roomLight.ts'
import { roomUniforms } from './roomUniforms.ts'
import { screenMaterial, type ScreenMaterial } from './screenMaterial.ts'
import { pictureMaterial, plateMaterial } from './sheetMaterial.ts'
import { skyMaterial } from './skyMaterial.ts'

/** The materials of a house. Those of a room or court are made once and share its light. */
export type HouseFinish = {
  glass: ShaderMaterial
  sky: ShaderMaterial
  /** What the docent speaks of: its middle in the plan, metres, and how strong the emphasis is. */
  spoken: Vector4
  opaque: (place: string) => ShaderMaterial
  /** For exhibits: colour by vertex. */
  lit: (place: string, more?: { gloss?: number; twoSided?: boolean }) => ShaderMaterial
  /** For labels and plates: ink and accent by mask. Made anew at each call; the caller disposes. */
  plate: (place: string, mask: Texture) => ShaderMaterial
  /** For pictures, with and without what they show. Made anew at each call; the caller disposes. */
  picture: (place: string, map: Texture | undefined) => ShaderMaterial
  /** For films. Made anew at each call; the caller disposes. */
  screen: (place: string) => ScreenMaterial
  /**
   * A material by a name of its own, made once and kept as long as the hall stands, so that its
   * program is linked once. Its textures and numbers are those of whoever asked first.
   */
  kept: (name: string, make: () => ShaderMaterial) => ShaderMaterial
  /** For materials that come and go with their exhibit; the caller disposes. */
  lend: Lending['lend']
  /** The light of a place, for materials that come with their exhibits' code. */
  light: (place: string) => Record<string, IUniform>
  /** Shows a place in its baked light from now on, or without one as well as can be. */
  shine: (place: string, map: Texture | undefined) => void
  dispose: () => void
}

/** The finish of the house that this plan draws. Asking for a place it has not throws. */
export function createFinish(plan: FloorPlan): HouseFinish {
  const lights = new Map<string, Record<string, IUniform>>()
  const made = new Map<string, ShaderMaterial>()
  const grain = grainTexture()
  // Nothing yet.
  const spoken = new Vector4(0, 0, 0, 0)
  const { lend, dispose: callIn } = createLending()
  const lightOf = (place: string): Record<string, IUniform> =>
    kept(lights, place, () => roomUniforms(roomLightOf(plan, place), grain, spoken))
  const glass = glassMaterial()
  const sky = skyMaterial(grain)
  return {
    glass,
    sky,
    spoken,
    opaque: (place) => kept(made, place, () => opaqueMaterial(lightOf(place))),
    lit: (place, more = {}) =>
      kept(made, `${place} ${more.gloss ?? 0} ${more.twoSided ?? false}`, () =>
        litMaterial(lightOf(place), more),
      ),
    screen: (place) => screenMaterial(lightOf(place)),
    plate: (place, mask) => lend('sheet', () => plateMaterial(lightOf(place), mask)),
    picture: (place, map) => lend('sheet', () => pictureMaterial(lightOf(place), map)),
    kept: (name, make) => kept(made, name, make),
    lend,
    light: lightOf,
    shine: (place, map) => {
      const { uBaked, uLightMap } = lightOf(place)
      if (!uBaked || !uLightMap) throw new Error('enfilade: a room without uniforms for its light')
      uBaked.value = map ? 1 : 0
      uLightMap.value = map ?? null
    },
    dispose: () => {
      callIn()
      glass.dispose()
      sky.dispose()
      grain.dispose()
      made.forEach((material) => material.dispose())
      made.clear()
      lights.clear()
    },
  }
}

function kept<T>(shelf: Map<string, T>, key: string, make: () => T): T {
  const there = shelf.get(key)
  if (there !== undefined) return there
  const fresh = make()
  shelf.set(key, fresh)
  return fresh
}
