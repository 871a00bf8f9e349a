import type { Exhibition, KioskSettings } from '#exhibition'
import { readKiosk } from '#exhibition/read'
import type { Problem } from '#kit'
import { languages } from '#words'
import type { Files } from './gather.ts'
import { openFile } from './openFile.ts'

const name = 'kiosk.json'

/** How a kiosk of this exhibition is kept, by `kiosk.json` in its folder; a plain one without. */
export function kioskOf(
  files: Files,
  exhibition: Exhibition,
): { kiosk: KioskSettings; problems: Problem[] } {
  const { rooms, languages: spoken } = exhibition
  const bytes = files.get(name)
  // JSON is YAML as well, and this reader knows on which line a thing stands.
  const opened = bytes && openFile(name, bytes)
  const { kiosk, problems } = readKiosk(
    opened?.written?.value ?? {},
    {
      rooms: new Map(rooms.map(({ id, exhibits }) => [id, exhibits.map((one) => one.id)])),
      languages: spoken ?? languages,
    },
    (path) => opened?.written?.place(path) ?? name,
  )
  return { kiosk, problems: [...(opened?.problems ?? []), ...problems] }
}
