import type { OpenExhibit } from '#exhibition'
import type { Device } from '#visit'
import { useEffect } from 'react'
import { deviceOf } from '../deviceOf.ts'
import type { SceneStage } from '../types.ts'
import { cardCount, noVotes, tableState, type Counts, type TableAct } from './rule.ts'

/** Counts what is answered with the other answers of this device, and tells how many there are. */
export function useTallied(exhibit: OpenExhibit, { visit, exhibition }: SceneStage): void {
  useEffect(() => {
    const { id } = exhibit
    const { visitor } = visit
    const device = deviceOf(visit, exhibition)
    const tell = () => {
      const counts = countsIn(id, device.store.getState())
      const now = tableState(visitor.getState().states[id]).counts
      if (JSON.stringify(counts) === JSON.stringify(now)) return
      visit.act(id, { do: 'count', counts } satisfies TableAct)
    }
    tell()
    const undo = [
      device.store.subscribe(tell),
      visitor.subscribe(({ states }, was) => {
        if (states[id] === was.states[id]) return
        const [now, before] = [tableState(states[id]).voted, tableState(was.states[id]).voted]
        for (const [card, answer] of Object.entries(now))
          if (before[card] === undefined) device.tally(`${id} ${card}`, answer)
        // When a visitor goes, the table forgets; the device does not.
        tell()
      }),
    ]
    return () => undo.forEach((forget) => forget())
  }, [exhibit, visit, exhibition])
}

/** What was answered at a table, by card; cards without an answer are left out. */
function countsIn(table: string, { tallies }: Device): Record<string, Counts> {
  return Object.fromEntries(
    Array.from({ length: cardCount }, (_, card) => card).flatMap((card) => {
      const found = tallies[`${table} ${card}`]
      return found ? [[String(card), { ...noVotes, ...found }]] : []
    }),
  )
}
