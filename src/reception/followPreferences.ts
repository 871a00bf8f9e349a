import type { Preferences } from '#visit'
import type { StoreApi } from 'zustand/vanilla'

/** What the page is dressed in: paper, night, or the sharpest contrast. */
type Look = 'paper' | 'night' | 'sharp'

/**
 * Dresses the page as the visitor wants it and as the device says where they left it to the device:
 * `data-look`, `data-text` and `data-motion` on the root, for the styles. Gives its undo.
 */
export function followPreferences(
  preferences: StoreApi<Preferences>,
  { reducedMotion }: { reducedMotion: boolean },
): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const sharp = window.matchMedia('(prefers-contrast: more)')
  const { dataset } = document.documentElement
  const follow = () => {
    const { light, textSize, motion } = preferences.getState()
    const asDevice: Look = sharp.matches ? 'sharp' : dark.matches ? 'night' : 'paper'
    const looks: Record<Preferences['light'], Look> = {
      auto: asDevice,
      light: 'paper',
      dark: 'night',
      contrast: 'sharp',
    }
    dataset['look'] = looks[light]
    dataset['text'] = textSize
    if (reducedMotion || motion === 'reduced') dataset['motion'] = 'reduced'
    else delete dataset['motion']
  }
  follow()
  const forget = preferences.subscribe(follow)
  dark.addEventListener('change', follow)
  sharp.addEventListener('change', follow)
  return () => {
    forget()
    dark.removeEventListener('change', follow)
    sharp.removeEventListener('change', follow)
  }
}
