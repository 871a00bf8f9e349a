import type { Reading } from '#exhibition/read'
import { gather } from './gather.ts'
import { weighPictures } from './mediaWritten.ts'
import { openFiles } from './openFiles.ts'
import { weighFilms } from './weighFilms.ts'
import { weighModels } from './weighModels.ts'

/**
 * Reads an exhibition folder: `exhibition.yaml`, a file a room under `rooms/` and, where there are
 * such, `plan.yaml`, `names.yaml` and `tours.yaml`. Rooms come in the order of the plan, else of
 * their names. Problems name file, line and place; their mends lead from the beginning of that file.
 */
export async function readFolder(folder: string): Promise<Reading> {
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
  return { ...reading, problems }
}
