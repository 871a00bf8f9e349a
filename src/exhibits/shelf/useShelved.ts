import type { OpenExhibit } from '#exhibition'
import { clear, lay } from '#visit'
import { useEffect } from 'react'
import type { SceneStage } from '../types.ts'
import { shelfState, type ShelfAct } from './rule.ts'
import { shelfWords } from './words.ts'

/** Does to the visitor's shelf what was done here, and tells the exhibit what lies there. */
export function useShelved(exhibit: OpenExhibit, { visit, today, language }: SceneStage): void {
  useEffect(() => {
    const { id } = exhibit
    const { visitor } = visit
    const hold = () => {
      const { shelf, states } = visitor.getState()
      const now = shelfState(states[id]).things
      const same = shelf.length === now.length && shelf.every((made, i) => made.id === now[i]?.id)
      if (same) return
      const things = shelf.map((made) => ({ id: made.id, title: made.title }))
      visit.act(id, { do: 'hold', things } satisfies ShelfAct)
    }
    hold()
    return visitor.subscribe((now, was) => {
      const [is, before] = [shelfState(now.states[id]), shelfState(was.states[id])]
      if (is.cleared > before.cleared) clear(visitor)
      else if (is.taken > before.taken && is.gone !== undefined) clear(visitor, is.gone)
      else if (is.logs > before.logs) {
        const spoken = language()
        lay(visitor, {
          exhibit: id,
          maker: 'log',
          title: shelfWords.logTitle[spoken],
          day: today(),
          language: spoken,
          recipe: { seen: now.seen },
        })
      } else if (now.shelf !== was.shelf || is !== before) hold()
    })
  }, [exhibit, visit, today, language])
}
