import { digitsOf } from '#craft'
import { createVoice } from '#media'
import { useEffect } from 'react'
import type { SceneStage } from '../types.ts'
import { countClicks } from './countClicks.ts'
import { checkState } from './rule.ts'

/** Lets the four digits be heard whenever that is asked for: spoken, or counted out in clicks. */
export function useListening(id: string, { visit, language, report }: SceneStage): void {
  useEffect(() => {
    const voice = createVoice()
    let stop = () => {}
    const undo = visit.visitor.subscribe(({ states }, was) => {
      if (states[id] === was.states[id]) return
      const { plays, seed, solved } = checkState(states[id])
      if (solved) stop()
      if (plays <= checkState(was.states[id]).plays) return
      stop()
      const digits = digitsOf(seed, 'sound')
      if (voice.speaks(language())) {
        stop = voice.hush
        void voice.say(digits.join('. '), language())
        return
      }
      const off = new AbortController()
      stop = () => off.abort()
      countClicks(digits, off.signal).catch((fault: unknown) =>
        report({ at: id, says: `it stays silent: ${String(fault)}` }),
      )
    })
    return () => {
      undo()
      stop()
    }
  }, [id, visit, language, report])
}
