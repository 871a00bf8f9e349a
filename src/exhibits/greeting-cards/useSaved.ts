import type { OpenExhibit } from '#exhibition'
import { lay } from '#visit'
import { useEffect } from 'react'
import type { SceneStage } from '../types.ts'
import { cardOf, cardsOf } from './greetingCards.ts'
import { cardState } from './rule.ts'

/** Lays the card on the visitor's shelf whenever it is saved. */
export function useSaved(exhibit: OpenExhibit, { visit, today, language }: SceneStage): void {
  useEffect(
    () =>
      visit.visitor.subscribe(({ states }, was) => {
        const now = cardState(states[exhibit.id])
        if (now.saved <= cardState(was.states[exhibit.id]).saved) return
        const recipe = cardOf(now, cardsOf(exhibit))
        lay(visit.visitor, {
          exhibit: exhibit.id,
          maker: 'card',
          title: recipe.words.join(', '),
          day: today(),
          language: language(),
          recipe,
        })
      }),
    [exhibit, visit, today, language],
  )
}
