import type { EventName } from '#media'
import type { Rule } from '#visit'
import { film } from './film/film.ts'
import { languageStone } from './language-stone/languageStone.ts'
import { panel } from './panel/panel.ts'
import { picture } from './picture/picture.ts'
import { plate } from './plate/plate.ts'
import { sign } from './sign/sign.ts'
import { sound } from './sound/sound.ts'
import { tourBars } from './tour-bars/tourBars.ts'
import type { Kind } from './types.ts'

/** The kinds that are there from the start. */
const here: Record<string, Kind> = {
  panel,
  sign,
  plate,
  'language-stone': languageStone,
  'tour-bars': tourBars,
  picture,
  film,
  sound,
}

/**
 * The kinds whose code comes with the first room that has one, all of them finished. A new kind is
 * a folder and a line there, in `schemas`, and where it has them in `scenes` and `points`.
 */
const later = () => import('./laterKinds.ts').then((door) => door.laterKinds)

/** Brings the code of these kinds, after which `kindOf` knows them. Rejects when it does not come. */
export async function bringKinds(names: readonly string[]): Promise<void> {
  const missing = names.filter((name) => !Object.hasOwn(here, name))
  if (missing.length === 0) return
  const laterKinds = await later()
  await Promise.all(
    missing.map(async (name) => {
      const bring = Object.hasOwn(laterKinds, name) ? laterKinds[name] : undefined
      if (bring) here[name] = await bring()
    }),
  )
}

/** Every kind that is finished, of which some are brought for it. */
export async function allKinds(): Promise<readonly Kind[]> {
  await bringKinds(Object.keys(await later()))
  return Object.values(here)
}

/** The kind of that name. Throws for one that the reader should have refused, or that was not brought. */
export function kindOf(name: string): Kind {
  const kind = Object.hasOwn(here, name) ? here[name] : undefined
  if (!kind) throw new Error(`enfilade: no kind "${name}"`)
  return kind
}

/** Whether exhibits of that kind are finished, of whichever the reader knows. */
export const isFinished = (name: string): boolean =>
  !Object.hasOwn(here, name) || kindOf(name).finished

/**
 * How exhibits of a kind answer to acts, once the kind has been brought. Pointer, keys, docent and
 * headset all go through it.
 */
export const ruleOf = (name: string): Rule | undefined =>
  Object.hasOwn(here, name) ? here[name]?.rule : undefined

/** What is heard when an exhibit of a kind goes from one state to another, if anything is. */
export const soundOf = (name: string, before: unknown, now: unknown): EventName | undefined =>
  Object.hasOwn(here, name) ? here[name]?.sound?.(before, now) : undefined
