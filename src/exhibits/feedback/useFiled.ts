import { sealCode, sealNumber } from '#craft'
import type { OpenExhibit } from '#exhibition'
import { useEffect } from 'react'
import { deviceOf } from '../deviceOf.ts'
import type { SceneStage } from '../types.ts'
import { checkState, type CheckAct } from '../verification/rule.ts'
import { feedbackOf } from './feedback.ts'
import { feedbackState, type FeedbackAct, type Question } from './rule.ts'

/**
 * Puts a form that is sent with the forms of this device, and lets it know when its check has been
 * solved; after it was sent, the check begins anew.
 */
export function useFiled(exhibit: OpenExhibit, { visit, language, exhibition }: SceneStage): void {
  useEffect(() => {
    const { id } = exhibit
    const sentences = feedbackOf(exhibit)
    const { check } = sentences
    const act = (does: FeedbackAct) => visit.act(id, does)
    const follow = () => {
      const { states } = visit.visitor.getState()
      const state = feedbackState(states[id])
      const { solved } = checkState(states[check])
      if (solved !== state.checked && state.thanked !== true) return act({ do: 'checked', solved })
      if (state.sending !== true) return undefined
      const now = new Date()
      const seal = sealCode(sealNumber(now.getTime(), state.rating))
      const words = (question: Question) =>
        [
          ...state.said[question].map((each) => sentences[question][each] ?? ''),
          state[question].trim(),
        ]
          .filter(Boolean)
          .join(' ')
      deviceOf(visit, exhibition).file({
        seal,
        sent: now.toISOString(),
        language: state.language ?? language(),
        rating: state.rating,
        worked: words('worked'),
        failed: words('failed'),
        name: state.name.trim(),
      })
      act({ do: 'sent', seal })
      visit.act(check, { do: 'another' } satisfies CheckAct)
      return undefined
    }
    follow()
    return visit.visitor.subscribe(({ states }, was) => {
      if (states[id] !== was.states[id] || states[check] !== was.states[check]) follow()
    })
  }, [exhibit, visit, language, exhibition])
}
