import { useHall } from '#ui'
import { useEffect } from 'react'
import type { CheckAct } from './rule.ts'

/** So many puzzles are told apart by the moment at which a visitor comes to the check. */
const puzzles = 9973

/** Gives who comes to the check a puzzle of their own: nobody knows it from who was here before. */
export function useOwnPuzzle(check: string, state: unknown): void {
  const { visit } = useHall()
  const fresh = state === undefined
  useEffect(() => {
    if (!fresh) return
    const act: CheckAct = { do: 'another', seed: 1 + (Date.now() % puzzles) }
    visit.act(check, act)
  }, [visit, check, fresh])
}
