import type { Hall } from '#building'
import type { Projector } from '#exhibits'
import type { HeadsetOptions } from '#modes/headset'
import type { Board, Quality } from '#reception'
import type { HallStatus } from '#ui'
import type { Keeping, Preferences } from '#visit'
import type { Docent } from '#visit/docent'
import type { Language } from '#words'
import type { ReactNode } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { Stage } from './openStage.ts'

/** What floats in the scene while the hall is worn. */
export type Told = () => readonly Board[]

type Offer = {
  hall: Hall
  docent: Docent
  preferences: StoreApi<Preferences>
  stage: Stage
  /** How fine the hall is, and whether it is a lesson's, whose devices keep nothing of anybody. */
  address: { quality: Quality; lesson: boolean }
  show: HeadsetOptions['show']
  wear: (told: Told | undefined) => void
  speak: (language: Language) => Promise<void>
  /** Where the way in is put among the hall's controls, or taken away. */
  status: StoreApi<HallStatus>
}

/** What a headset is asked for: soft edges of the view, pixels for one of its own, frames a second. */
const tiers: Record<Quality, HeadsetOptions['tier']> = {
  low: { foveation: 1, scale: 0.8, rate: 72 },
  medium: { foveation: 0.6, scale: 1, rate: 72 },
  high: { foveation: 0.3, scale: 1, rate: 90 },
}

/**
 * Offers the way into a headset as long as the device has one. Until it says so, nothing of it is
 * fetched; nothing immersive begins unasked.
 */
export async function offerHeadset(given: Offer): Promise<void> {
  const { hall, docent, preferences, stage, address, show, wear, speak, status } = given
  const { xr } = navigator
  if (!xr) return
  const options: Omit<HeadsetOptions, 'renderer'> = {
    xr,
    hall,
    docent,
    preferences,
    tier: tiers[address.quality],
    keeping: address.lesson ? undefined : ownMemory(),
    show,
    onWorn: wear,
    speak: (language) => void speak(language),
    hold: () => hold(docent, hall.projector),
    invalidate: stage.invalidate,
  }
  const made: { headset?: ReactNode; table?: ReactNode } = {}
  const can = (mode: XRSessionMode) => xr.isSessionSupported(mode).catch(() => false)
  const look = async () => {
    const [worn, seen] = await Promise.all([can('immersive-vr'), can('immersive-ar')])
    if (!worn && !seen) return status.setState({ entrance: undefined })
    const { Entrance, openHeadset, openTable, TableOverlay } = await import('#modes/headset')
    const all = { ...options, renderer: stage.renderer() }
    if (worn) made.headset ??= <Entrance way={openHeadset(all)} word="enter" />
    const way = seen && made.table === undefined ? openTable(all) : undefined
    if (way)
      made.table = (
        <>
          <Entrance way={way} word="onTable" />
          <TableOverlay way={way} />
        </>
      )
    status.setState({
      entrance: (
        <>
          {worn && made.headset}
          {seen && made.table}
        </>
      ),
    })
  }
  xr.addEventListener('devicechange', () => void look())
  return look()
}

/** Makes docent and films wait while the headset shows something else; gives what lets them go on. */
function hold(docent: Docent, projector: Projector): () => void {
  const { playing } = docent.store.getState()
  const shown = Object.entries(projector.now().showings).find(
    ([, { doing }]) => doing === 'playing',
  )
  docent.pause()
  projector.act({ act: 'hush' })
  return () => {
    if (playing) docent.play()
    if (shown) projector.act({ act: 'play', exhibit: shown[0] })
  }
}

/** The device's own memory; a browser may refuse it. */
function ownMemory(): Keeping | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
