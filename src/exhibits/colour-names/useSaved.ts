import { codeOf } from '#craft'
import type { OpenExhibit } from '#exhibition'
import { lay } from '#visit'
import { useEffect } from 'react'
import type { SceneStage } from '../types.ts'
import { coloursOf } from './colourNames.ts'
import { coloursState } from './rule.ts'

/** Lays the palette on the visitor's shelf whenever it is saved: as a picture and as CSS. */
export function useSaved(exhibit: OpenExhibit, { visit, today, language }: SceneStage): void {
  useEffect(
    () =>
      visit.visitor.subscribe(({ states }, was) => {
        const [now, before] = [states[exhibit.id], was.states[exhibit.id]]
        if (now === before) return
        const { kept, saved } = coloursState(now)
        if (saved <= coloursState(before).saved) return
        const { swatches, palette } = coloursOf(exhibit)
        const colours = kept.flatMap((each) => {
          const swatch = swatches[each]
          return swatch ? [{ ...swatch, code: codeOf(swatch.sign) }] : []
        })
        const made = {
          exhibit: exhibit.id,
          day: today(),
          language: language(),
          recipe: { colours },
        }
        lay(visit.visitor, { ...made, maker: 'palette-css', title: palette })
        lay(visit.visitor, { ...made, maker: 'palette', title: palette })
      }),
    [exhibit, visit, today, language],
  )
}
