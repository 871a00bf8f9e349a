import { seeded, type Clock } from '#kit'
import type { Preferences, Visit } from '#visit'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { EventName } from './events/names.ts'
import { hearsWater } from './hearsWater.ts'
import type { RoomTone } from './roomTone.ts'
import { toneOf } from './toneOf.ts'

/** What a thing may let be heard, where the visitor wants sound. */
export type Sounds = {
  play: (event: EventName) => void
  /** What was heard last and how many sounds before it, for those who read it instead. */
  heard: StoreApi<{ event?: EventName; count: number }>
}

/** Seconds between two drops of water (art direction 8). */
const [soonest, latest] = [20, 40] as const

/**
 * Lets the rooms sound while the visitor wants sound, each in its own tone, and what is struck in
 * them. The code of the sound is only fetched then; `fail` hears if it cannot sound.
 */
export function followSound(
  preferences: StoreApi<Preferences>,
  visit: Visit,
  clock: Clock,
  fail: (fault: unknown) => void,
): Sounds & { stop: () => void } {
  let tone: Promise<RoomTone> | undefined
  const heard: Sounds['heard'] = createStore(() => ({ count: 0 }))
  const here = () => toneOf(visit.plan, visit.store.getState().room)
  const play = (event: EventName) => {
    if (!tone) return
    heard.setState(({ count }) => ({ event, count: count + 1 }))
    // What could not sound was told when it failed.
    void tone.then(
      (playing) => playing.play(event),
      () => {},
    )
  }
  const chance = seeded(20)
  let dry = () => {}
  const drip = () => {
    dry()
    dry = clock.after((soonest + (latest - soonest) * chance()) * 1000, () => {
      if (hearsWater(visit.plan, visit.store.getState().room)) play('drop')
      drip()
    })
  }
  const follow = () => {
    const wanted = preferences.getState().sound === 'on'
    if (wanted === (tone !== undefined)) return
    if (wanted) {
      tone = import('./roomTone.ts').then(({ createRoomTone }) => createRoomTone(here()))
      tone.catch(fail)
      drip()
    } else stop()
  }
  const stop = () => {
    dry()
    void tone?.then(
      (playing) => playing.stop(),
      () => {},
    )
    tone = undefined
  }
  follow()
  const undo = [
    preferences.subscribe(follow),
    visit.store.subscribe((now, was) => {
      if (now.room === was.room) return
      void tone?.then(
        (playing) => playing.become(here()),
        () => {},
      )
    }),
  ]
  return {
    play,
    heard,
    stop: () => {
      undo.forEach((forget) => forget())
      stop()
    },
  }
}
