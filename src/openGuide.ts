import type { Holdings } from '#exhibition'
import type { Clock } from '#kit'
import { createVoice, type Sounds, type Voice } from '#media'
import type { Preferences, Visit } from '#visit'
import { createDocent, type Docent } from '#visit/docent'
import type { StoreApi } from 'zustand/vanilla'
import { soundActs } from './soundActs.ts'

/** Who leads the tours, and with what voice. */
export type Guide = { docent: Docent; voice: Voice }

/** The docent of this exhibition's tours, who speaks where the visitor wants it and the device can. */
export function openGuide(
  visit: Visit,
  clock: Clock,
  holdings: Holdings,
  preferences: StoreApi<Preferences>,
  sounds: Sounds,
  fail: (fault: unknown) => void,
): Guide {
  const voice = createVoice()
  const { store } = holdings
  const docent = createDocent({
    visit,
    clock,
    tours: store.getState().outline.tours,
    // An exhibit answers once its room is open: that brings what its kind can do.
    act: (exhibit, act) => {
      const { room } = visit.plan.views[exhibit] ?? {}
      if (room === undefined) return
      holdings
        .open(room)
        .then(() => visit.act(exhibit, act))
        .catch(fail)
    },
    say: (stop, cue) => {
      const { language, stops } = store.getState()
      const text = stops[stop]?.cues[cue]
      voice.hush()
      if (text === undefined || preferences.getState().voice === 'off') return Promise.resolve()
      return voice.say(text, language)
    },
  })
  docent.store.subscribe((now, was) => {
    if (now.tour !== undefined && was.tour === undefined) holdings.openStops().catch(fail)
    if (!now.playing && was.playing) voice.hush()
  })
  const all = store.getState().outline.rooms.flatMap(({ exhibits }) => exhibits)
  soundActs(visit, docent, (id) => all.find((each) => each.id === id)?.kind ?? '', sounds)
  return { docent, voice }
}
