import type { DocentState } from '#visit/docent'
import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { oneSpeaker } from '../../../src/exhibits/film/oneSpeaker.ts'
import { after, fresh, playingIn, type Act } from '../../../src/exhibits/film/state.ts'

function both(playing: boolean) {
  let programme = fresh
  const listeners = new Set<() => void>()
  const act = (done: Act) => {
    programme = after(programme, done)
    listeners.forEach((listen) => listen())
  }
  const listen = (changed: () => void) => {
    listeners.add(changed)
    return () => void listeners.delete(changed)
  }
  const store = createStore<DocentState>(() => ({
    tour: 'short',
    stop: 0,
    cue: 0,
    playing,
    speed: 1,
    away: false,
    ended: false,
  }))
  oneSpeaker(
    { now: () => programme, listen, act },
    { store, pause: () => store.setState({ playing: false }) },
  )
  return { act, store, film: () => playingIn(programme) }
}

test('a film that is started silences the docent', () => {
  const { act, store, film } = both(true)
  act({ act: 'mute', muted: true })
  expect(store.getState().playing).toBe(true)
  act({ act: 'play', exhibit: 'a' })
  expect([store.getState().playing, film()]).toEqual([false, 'a'])
})

test('a docent who goes on silences the film', () => {
  const { act, store, film } = both(false)
  act({ act: 'play', exhibit: 'a' })
  store.setState({ playing: true })
  expect([store.getState().playing, film()]).toEqual([true, undefined])
})
