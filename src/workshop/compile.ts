import { outline, plain, type Exhibition } from '#exhibition'
import { cutExhibition } from '#exhibition/read'
import type { Problem } from '#kit'
import { drawBuilding } from '#plan'
import { completePins } from '#plan/planner'
import { languages } from '#words'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pinyin } from 'pinyin-pro'
import type { Heads } from './head.ts'
import { lightsOf } from './light/lightsOf.ts'
import { readToShow } from './readToShow.ts'
import { registryFiles } from './registry/registryFiles.ts'

/**
 * Reads the exhibition in `folder` and writes its data into `out`: `exhibition.json` whole, the
 * cuts that the hall loads, `heads.json` for titles by address, and what exhibits show of the
 * exhibition as a whole. Gives the curator's problems; throws when they leave nothing to show.
 */
export async function compile(folder: string, out: string): Promise<Problem[]> {
  const { exhibition: given, kiosk, problems } = await readToShow(folder)
  // Planned once, here: a visit never waits for the planner. What cannot be drawn must not be
  // built: visitors would stand before a closed door.
  const plan = completePins(outline(given))
  drawBuilding(outline(given), plan)
  const exhibition = { ...given, plan }
  // No curator writes them: they are in the hall's cuts, and not in the exhibition that one may read.
  const lit = { ...exhibition, lights: await lightsOf(exhibition) }
  const files = {
    'exhibition.json': exhibition,
    'heads.json': headsOf(exhibition),
    'kiosk.json': kiosk,
    ...cutExhibition(lit, syllables),
  }
  const texts = Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)])
  const written = [...texts, ...Object.entries(await registryFiles(exhibition, folder))]
  for (const [path = '', text = ''] of written) {
    const file = join(out, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  return problems
}

/** Chinese as syllables without tones; ü as the v that keyboards have. */
const syllables = (han: string): string[] =>
  pinyin(han, { toneType: 'none', type: 'array', v: true })

/** Title and description of every address, by language. */
function headsOf({ title, lead, rooms }: Exhibition): Heads {
  return Object.fromEntries(
    languages.map((language) => {
      const hall = title[language]
      const heads: Heads[string] = { '': { title: hall, description: lead[language] } }
      for (const room of rooms) {
        heads[room.id] = {
          title: `${room.title[language]} · ${hall}`,
          description: room.theme[language],
        }
        for (const exhibit of room.exhibits)
          heads[exhibit.id] = {
            title: `${exhibit.title[language]} · ${hall}`,
            description: plain(exhibit.lead[language]),
          }
      }
      return [language, heads]
    }),
  )
}
