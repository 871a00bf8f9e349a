import { languageOf, type Language } from '#words'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { keep, kept, type Keeping } from './keeping.ts'

export const textSizes = ['normal', 'large', 'larger'] as const
export const lights = ['auto', 'light', 'dark', 'contrast'] as const
export const motions = ['auto', 'reduced'] as const
export const sounds = ['off', 'on'] as const

/**
 * How this visitor wants the hall. `auto` is as the device says. Kept on the visitor's own device;
 * on a kiosk nothing is kept, and they go with the visitor.
 */
export type Preferences = {
  language: Language | undefined
  textSize: (typeof textSizes)[number]
  light: (typeof lights)[number]
  motion: (typeof motions)[number]
  sound: (typeof sounds)[number]
  /** Whether the device's own voice reads a tour. */
  voice: (typeof sounds)[number]
}

export const freshPreferences: Preferences = {
  language: undefined,
  textSize: 'normal',
  light: 'auto',
  motion: 'auto',
  sound: 'off',
  voice: 'off',
}
const name = 'enfilade.preferences'

/** What was kept on this device, as far as it is still understood, and kept again at every change. */
export function createPreferences(keeping: Keeping | undefined): StoreApi<Preferences> {
  const found = kept(keeping, name)
  const preferences = createStore<Preferences>(() => ({
    language: languageOf(String(found['language'])),
    textSize: oneOf(textSizes, found['textSize']) ?? freshPreferences.textSize,
    light: oneOf(lights, found['light']) ?? freshPreferences.light,
    motion: oneOf(motions, found['motion']) ?? freshPreferences.motion,
    sound: oneOf(sounds, found['sound']) ?? freshPreferences.sound,
    voice: oneOf(sounds, found['voice']) ?? freshPreferences.voice,
  }))
  preferences.subscribe((now) => void keep(keeping, name, now))
  return preferences
}

const oneOf = <One extends string>(all: readonly One[], found: unknown): One | undefined =>
  all.find((each) => each === found)
