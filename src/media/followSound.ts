import type { Preferences, Visit } from '#visit'
import type { StoreApi } from 'zustand/vanilla'
import type { RoomTone } from './roomTone.ts'
import { toneOf } from './toneOf.ts'

/** What a thing may let be heard, where the visitor wants sound. */
export type Sounds = { clack: () => void }

/**
 * Lets the rooms sound while the visitor wants sound, each in its own tone, and what is struck in
 * them. The code of the sound is only fetched then; `fail` hears if it cannot sound.
 */
export function followSound(
  preferences: StoreApi<Preferences>,
  visit: Visit,
  fail: (fault: unknown) => void,
): Sounds & { stop: () => void } {
  let tone: Promise<RoomTone> | undefined
  const here = () => toneOf(visit.plan, visit.store.getState().room)
  const follow = () => {
    const wanted = preferences.getState().sound === 'on'
    if (wanted === (tone !== undefined)) return
    if (wanted) {
      tone = import('./roomTone.ts').then(({ createRoomTone }) => createRoomTone(here()))
      tone.catch(fail)
    } else stop()
  }
  const stop = () => {
    // What could not sound was told when it failed.
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
    clack: () =>
      void tone?.then(
        (playing) => playing.clack(),
        () => {},
      ),
    stop: () => {
      undo.forEach((forget) => forget())
      stop()
    },
  }
}
