import { whyNotInside } from '#exhibition'
import { atMost, type Problem } from '#kit'
import type { Locate } from '#exhibition/read'
import { weighPicture } from './mediaWeigh.ts'

type Given = Record<string, unknown>

/**
 * Weighs every picture that the exhibition names, as it was written and before it is read: tells
 * each its size in pixels, and gives a problem for each that cannot be shown. Such a one keeps its
 * place, and its mount stays empty.
 */
export async function weighPictures(
  folder: string,
  written: unknown,
  locate: Locate,
): Promise<Problem[]> {
  // Few at once: every one holds a file open.
  const inTurn = atMost(8)
  const weighings = picturesOf(written).map(({ given, file, path }) =>
    inTurn(async (): Promise<Problem[]> => {
      // Only the file knows its pixels.
      delete given['pixels']
      const weighed = await weighPicture(folder, file)
      if ('says' in weighed) return [{ at: locate(path), ...weighed }]
      given['pixels'] = weighed.pixels
      return []
    }),
  )
  return (await Promise.all(weighings)).flat()
}

function picturesOf(
  written: unknown,
): { given: Given; file: string; path: readonly PropertyKey[] }[] {
  return listOf(isGiven(written) && written['rooms']).flatMap((room, r) =>
    listOf(isGiven(room) && room['exhibits']).flatMap((exhibit, e) => {
      const artefact = isGiven(exhibit) ? exhibit['artefact'] : undefined
      const given = isGiven(artefact) && artefact['kind'] === 'picture' && artefact['with']
      if (!isGiven(given) || typeof given['file'] !== 'string') return []
      const { file } = given
      // What is no path at all is told by the reader.
      if (typeof file !== 'string' || whyNotInside(file) !== undefined) return []
      return [{ given, file, path: ['rooms', r, 'exhibits', e, 'artefact', 'with', 'file'] }]
    }),
  )
}

const isGiven = (value: unknown): value is Given => typeof value === 'object' && value !== null
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
