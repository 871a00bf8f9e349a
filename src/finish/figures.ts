import type { Material } from '#craft'
import { finishes } from './finishes.ts'

// A door of its own, without a scene: what bakes light in the workshop needs these and no more.
export { lightRange } from './lightRange.ts'
export { sunWay } from './sunWay.ts'

/** What part of white light a surface gives back, linear red, green and blue. */
export function albedoOf(material: Material): [red: number, green: number, blue: number] {
  const part = (at: number): number => {
    const byte = Number.parseInt(finishes[material].base.slice(at, at + 2), 16) / 255
    return byte < 0.04045 ? byte * 0.0773993808 : (byte * 0.9478672986 + 0.0521327014) ** 2.4
  }
  return [part(1), part(3), part(5)]
}
