import { Vector2, Vector3, Vector4, type IUniform, type Texture } from 'three'
import { most } from './roomLight.glsl.ts'
import type { RoomLight } from './roomLight.ts'

const filled = <T>(count: number, of: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => of(i))

/** Openings that a polished floor mirrors. */
const mirrored = 3

/** The room's light as the shader reads it; shared by every material of that room. */
export function roomUniforms(
  light: RoomLight,
  grain: Texture,
  spoken: Vector4,
): Record<string, IUniform> {
  const { mood, emitters, columns, blocks } = light
  const vector = (triple: readonly [number, number, number] = [0, 0, 0]): Vector3 =>
    new Vector3(...triple)
  return {
    uRoomMin: { value: vector(light.min) },
    uRoomMax: { value: vector(light.max) },
    uRoofed: { value: light.roofed ? 1 : 0 },
    uExposure: { value: mood.exposure },
    uTint: { value: vector(mood.tint) },
    uAmbient: { value: vector(mood.ambient) },
    uBounce: { value: vector(mood.bounce) },
    uWash: { value: vector(mood.wash) },
    uKey: { value: vector(mood.key) },
    uGrain: { value: grain },
    uSpoken: { value: spoken },
    uBaked: { value: 0 },
    uLightMap: { value: null },
    uSky: { value: new Vector3(0.42, 0.47, 0.52) },
    uEmitters: { value: emitters.length },
    uEmitterAt: { value: filled(most.emitters, (i) => vector(emitters[i]?.at)) },
    uEmitterHalf: { value: filled(most.emitters, (i) => vector(emitters[i]?.half)) },
    uEmitterWay: { value: filled(most.emitters, (i) => vector(emitters[i]?.way ?? [0, 1, 0])) },
    uEmitterLight: { value: filled(most.emitters, (i) => vector(emitters[i]?.light)) },
    uGlimpses: { value: Math.min(emitters.length, mirrored) },
    uSunny: { value: light.sun === 'none' ? 0 : 1 },
    uSunLight: {
      value: new Vector3(1.05, 0.92, 0.72).multiplyScalar(light.sun === 'open' ? 1.35 : 1.9),
    },
    uWell: { value: new Vector4(...light.well) },
    uWellHeights: { value: new Vector2(...light.wellHeights) },
    uColumns: { value: columns.length },
    uColumn: { value: filled(most.columns, (i) => new Vector4(...(columns[i] ?? [0, 0, 0, 0]))) },
    uBlocks: { value: blocks.length },
    uBlockMin: { value: filled(most.blocks, (i) => vector(blocks[i]?.min)) },
    uBlockMax: { value: filled(most.blocks, (i) => vector(blocks[i]?.max)) },
  }
}
