import type { OpenExhibit } from '#exhibition'
import { useEffect } from 'react'
import { deviceOf } from '../deviceOf.ts'
import { feedbackState } from '../feedback/rule.ts'
import type { SceneStage } from '../types.ts'
import { wallState, type WallAct } from './rule.ts'
import { wallOf } from './sealWall.ts'

/** Hangs the seals that the device knows, and tells which ones this visitor left. */
export function useHung(exhibit: OpenExhibit, { visit, exhibition }: SceneStage): void {
  useEffect(() => {
    const { id } = exhibit
    const { form } = wallOf(exhibit)
    const { visitor } = visit
    const device = deviceOf(visit, exhibition).store
    const hang = () => {
      const { states } = visitor.getState()
      const { seals } = device.getState()
      const own = feedbackState(states[form]).sent
      const now = wallState(states[id])
      const same = (a: readonly string[], b: readonly string[]) =>
        a.length === b.length && a.every((each, i) => each === b[i])
      if (same(seals, now.seals) && same(own, now.own)) return
      visit.act(id, { do: 'hang', seals, own } satisfies WallAct)
    }
    hang()
    const undo = [
      device.subscribe(hang),
      visitor.subscribe(({ states }, was) => {
        if (states[form] !== was.states[form] || states[id] !== was.states[id]) hang()
      }),
    ]
    return () => undo.forEach((forget) => forget())
  }, [exhibit, visit, exhibition])
}
