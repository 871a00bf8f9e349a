import type { Held } from '#exhibition'
import type { Clock } from '#kit'
import type { Language } from '#words'
import type { StoreApi } from 'zustand/vanilla'
import type { Phase } from './session.ts'
import type { Health } from './staff/health.ts'
import type { Pin } from './staff/pin.ts'

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
  /** What of the staff's corner lies over everything. */
  staff: 'closed' | 'pad' | 'sets' | 'open'
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
  staff: Staff
}

/** What the staff's corner needs. */
export type Staff = {
  pin: Pin
  open: () => void
  close: () => void
  health: () => Health
  restart: () => void
  update: () => void
  isLimited: () => boolean
  limit: (on: boolean) => void
}
