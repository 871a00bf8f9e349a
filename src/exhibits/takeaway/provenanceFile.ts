import { isObject } from '#kit'
import { bringHallFile } from '../hallFile.ts'
import type { Maker } from './makers.ts'

/** The registry as the build wrote it, byte for byte, so that other programs can check it. */
export const provenanceFile: Maker = async ({ recipe }) => {
  const base = isObject(recipe) ? recipe['base'] : undefined
  if (typeof base !== 'string') throw new Error('enfilade: a registry of no hall')
  const text = await bringHallFile(base, 'provenance.json')
  return new File([text], 'provenance.json', { type: 'application/json' })
}
