import { coming } from './coming.ts'
import { draped, drapedWall } from './draped/draped.ts'
import { languageStone } from './language-stone/languageStone.ts'
import { film } from './film/film.ts'
import { model } from './model/model.ts'
import { panel } from './panel/panel.ts'
import { picture } from './picture/picture.ts'
import { plate } from './plate/plate.ts'
import { sign } from './sign/sign.ts'
import { silhouettes } from './silhouettes/silhouettes.ts'
import { tourBars } from './tour-bars/tourBars.ts'
import { sound } from './sound/sound.ts'
import type { Rule } from '#visit'
import type { Kind } from './types.ts'

/** Every kind a hall knows. A new kind is a folder here and a line in this table and in `schemas`. */
export const kinds: Readonly<Record<string, Kind>> = {
  panel,
  sign,
  plate,
  'language-stone': languageStone,
  'tour-bars': tourBars,
  picture,
  film,
  sound,
  model,
  silhouettes,
  'screen-wall': drapedWall,
  ...Object.fromEntries(coming.map((name) => [name, draped])),
}

/** The kind of that name. Throws for one that the reader should have refused. */
export function kindOf(name: string): Kind {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (!kind) throw new Error(`enfilade: no kind "${name}"`)
  return kind
}

/** Whether exhibits of that kind are finished; others stand covered. */
export const isFinished = (name: string): boolean => kindOf(name).finished

/** How exhibits answer to acts, by kind. Pointer, keys and headset all go through it. */
export const rules: Readonly<Record<string, Rule>> = Object.fromEntries(
  Object.entries(kinds).flatMap(([name, { rule }]) => (rule ? [[name, rule]] : [])),
)
