import type { Language } from '#words'
import type { Key } from './boardTypes.ts'
import { raised, type Comfort } from './comfort.ts'
import { say } from './words.ts'

const paces = [0.5, 1, 1.5] as const

/** What may be chosen for comfort, each as a key that says how it is now. */
export function comfortKeys(comfort: Comfort, language: Language): Key[] {
  const { walk, turn, step, pace, seated, hand, gaze } = comfort
  const key = (label: string, to: Partial<Comfort>, on?: boolean): Key => ({
    label,
    deed: { does: 'comfort', to },
    ...(on === undefined ? {} : { on }),
  })
  const next = paces[(paces.indexOf(pace) + 1) % paces.length] ?? 1
  const steps = (by: 30 | 45) =>
    key(
      say('steps', language, { step: String(by) }),
      { turn: 'steps', step: by },
      turn === 'steps' && step === by,
    )
  return [
    key(say('jump', language), { walk: 'jump' }, walk === 'jump'),
    key(say('stroll', language), { walk: 'smooth' }, walk === 'smooth'),
    steps(30),
    steps(45),
    key(say('smoothly', language), { turn: 'smooth' }, turn === 'smooth'),
    key(say('pace', language, { pace: `${pace}×` }), { pace: next }),
    key(say('seated', language), { seated: !seated, raise: 0 }, seated),
    key(say('raise', language), raised(comfort)),
    key(say('leftHand', language), { hand: hand === 'left' ? 'right' : 'left' }, hand === 'left'),
    key(say('gaze', language), { gaze: !gaze }, gaze),
  ]
}
