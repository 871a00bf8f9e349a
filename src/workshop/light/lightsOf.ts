import type { Exhibition } from '#exhibition'
import { readdir } from 'node:fs/promises'
import { lightFolder } from './lightFolder.ts'
import { layersOf } from './layers.ts'
import { roomInput } from './roomInput.ts'

/**
 * The maps of light that were baked for an exhibition's rooms and courts as they stand now, by id.
 * A room that has changed since has none, nor has one that somebody else made.
 */
export async function lightsOf(exhibition: Exhibition): Promise<Record<string, string>> {
  const baked = new Set(await readdir(lightFolder).catch(() => []))
  const known = new Set([...baked].map((file) => file.replace(/-[0-9a-f]+\.webp$/, '')))
  const { plan, layers, shines } = await layersOf(exhibition)
  const lights: Record<string, string> = {}
  for (const { id } of [...plan.rooms, ...plan.courts]) {
    if (!known.has(id)) continue
    const { file } = roomInput(plan, id, await layers(id), await shines(id))
    if (baked.has(file)) lights[id] = file
  }
  return lights
}
