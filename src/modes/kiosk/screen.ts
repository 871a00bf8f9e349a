import type { Held } from '#exhibition'
import type { Clock } from '#kit'
import type { Language } from '#words'
import type { StoreApi } from 'zustand/vanilla'
import type { Phase } from './session.ts'

/** What the kiosk's own screen shows. */
export type KioskState = {
  phase: Phase
  /** When the question has waited long enough, on the hall's clock. */
  until?: number | undefined
  /** Whether the house is open; when it opens (milliseconds since 1970), where that is known. */
  open: boolean
  opensAt?: number | undefined
  /** Whether somebody has touched the dark screen and reads when the house opens. */
  asksHours: boolean
  night: boolean
  /** How much of the hall has come to this device, 0 to 1, while it comes. */
  part?: number | undefined
}

/** What the kiosk's own screen needs. */
export type KioskForScreen = {
  state: StoreApi<KioskState>
  held: StoreApi<Held>
  clock: Clock
  languages: readonly Language[]
  timeZone: string | undefined
  /** Somebody is there. */
  stir: () => void
  /** Forgets the visitor, who begins anew. */
  startAgain: () => void
}
