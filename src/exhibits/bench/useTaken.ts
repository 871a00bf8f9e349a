import type { OpenExhibit } from '#exhibition'
import { lay } from '#visit'
import { useEffect } from 'react'
import type { SceneStage } from '../types.ts'
import type { Bench } from './bench.ts'

/** A maker of files, and what it needs to make one again. */
export type Taken = { maker: string; title: string; recipe: unknown }

/** Lays a station's work on the visitor's shelf whenever it is taken; the last one lies uppermost. */
export function useTaken<Work>(
  exhibit: OpenExhibit,
  { visit, today, language }: SceneStage,
  benchIn: (state: unknown) => Bench<Work>,
  takenOf: (work: Work) => readonly Taken[],
): void {
  useEffect(
    () =>
      visit.visitor.subscribe(({ states }, was) => {
        const [now, before] = [states[exhibit.id], was.states[exhibit.id]]
        if (now === before || benchIn(now).taken <= benchIn(before).taken) return
        for (const taken of takenOf(benchIn(now).now))
          lay(visit.visitor, {
            ...taken,
            exhibit: exhibit.id,
            day: today(),
            language: language(),
          })
      }),
    [exhibit, visit, today, language, benchIn, takenOf],
  )
}
