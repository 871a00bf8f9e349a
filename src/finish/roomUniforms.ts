import { Vector2, Vector3, Vector4, type IUniform } from 'three'
import { well } from '#shell'
import { most } from './roomLight.glsl.ts'
import type { RoomLight } from './roomLight.ts'

/** To the sun, late in the morning: south-east and high. */
export const sunWay = new Vector3(0.46, 1.05, 0.52).normalize()

const filled = <T>(count: number, of: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => of(i))

/** The room's light as the shader reads it; shared by every material of that room. */
export function roomUniforms(light: RoomLight): Record<string, IUniform> {
  const { mood, emitters, columns, blocks } = light
  const vector = (triple: readonly [number, number, number] = [0, 0, 0]): Vector3 =>
    new Vector3(...triple)
  const sunny = { none: 0, well: 1, open: 2 }[light.sun]
  return {
    uRoomMin: { value: vector(light.min) },
    uRoomMax: { value: vector(light.max) },
    uRoofed: { value: light.roofed ? 1 : 0 },
    uExposure: { value: mood.exposure },
    uTint: { value: vector(mood.tint) },
    uAmbient: { value: vector(mood.ambient) },
    uBounce: { value: vector(mood.bounce) },
    uWash: { value: vector(mood.wash) },
    uSky: { value: new Vector3(0.42, 0.47, 0.52) },
    uEmitters: { value: emitters.length },
    uEmitterAt: { value: filled(most.emitters, (i) => vector(emitters[i]?.at)) },
    uEmitterHalf: { value: filled(most.emitters, (i) => vector(emitters[i]?.half)) },
    uEmitterWay: { value: filled(most.emitters, (i) => vector(emitters[i]?.way ?? [0, 1, 0])) },
    uEmitterLight: { value: filled(most.emitters, (i) => vector(emitters[i]?.light)) },
    uSunKind: { value: sunny },
    uSun: { value: sunWay },
    uSunLight: { value: new Vector3(1.02, 0.92, 0.76).multiplyScalar(sunny === 2 ? 1.35 : 1.9) },
    uWell: { value: new Vector4(...light.well) },
    uWellHeights: { value: new Vector2(well.soffit, well.top) },
    uColumns: { value: columns.length },
    uColumn: { value: filled(most.columns, (i) => new Vector4(...(columns[i] ?? [0, 0, 0, 0]))) },
    uDapple: { value: light.dappled ? 1 : 0 },
    uBlocks: { value: blocks.length },
    uBlockMin: { value: filled(most.blocks, (i) => vector(blocks[i]?.min)) },
    uBlockMax: { value: filled(most.blocks, (i) => vector(blocks[i]?.max)) },
  }
}
