import type { OpenExhibit } from '#exhibition'
import { lay } from '#visit'
import { useEffect } from 'react'
import type { SceneStage } from '../types.ts'
import { drawingState, ruledOf } from './rule.ts'

/** Lays the picture on the visitor's shelf whenever it is saved. */
export function useSaved({ id, title }: OpenExhibit, { visit, today, language }: SceneStage): void {
  useEffect(
    () =>
      visit.visitor.subscribe(({ states }, was) => {
        if (states[id] === was.states[id]) return
        const now = drawingState(states[id])
        if (now.saved <= drawingState(was.states[id]).saved) return
        lay(visit.visitor, {
          exhibit: id,
          maker: 'ruled',
          title: `${title}: ${now.seed}`,
          day: today(),
          language: language(),
          recipe: ruledOf(now),
        })
      }),
    [id, title, visit, today, language],
  )
}
