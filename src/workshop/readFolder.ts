import type { KioskSettings } from '#exhibition'
import type { Reading } from '#exhibition/read'
import { gather } from './gather.ts'
import { weighPictures } from './mediaWritten.ts'
import { openFiles } from './openFiles.ts'
import { kioskOf } from './readKiosk.ts'
import { weighFilms } from './weighFilms.ts'
import { weighModels } from './weighModels.ts'

/**
 * Reads an exhibition folder: `exhibition.yaml`, a file a room under `rooms/` and, where there are
 * such, `plan.yaml`, `names.yaml`, `tours.yaml` and `kiosk.json`. Rooms come in the order of the plan, else of
 * their names. Problems name file, line and place; their mends lead from the beginning of that file.
 */
export async function readFolder(folder: string): Promise<Reading & { kiosk?: KioskSettings }> {
  const { files, problems } = await gather(folder)
  const { pile, problems: unread } = openFiles(files)
  problems.push(...unread)
  if (!pile) return { exhibition: undefined, problems }
  problems.push(...(await weighPictures(folder, pile.written, pile.locate)))
  problems.push(...(await weighModels(pile.written, folder, pile.locate)))
  const reading = pile.read()
  problems.push(...reading.problems)
  if (reading.exhibition)
    problems.push(...(await weighFilms(folder, reading.exhibition, pile.locateExhibit)))
  if (!reading.exhibition) return { ...reading, problems }
  const { kiosk, problems: unkept } = kioskOf(files, reading.exhibition)
  return { ...reading, kiosk, problems: [...problems, ...unkept] }
}
