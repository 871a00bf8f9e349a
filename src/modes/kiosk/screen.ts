import type { Held, KioskSettings } from '#exhibition'
import type { Clock } from '#kit'
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
  /** Whether the visitor wants everything that is touched within reach from a chair. */
  low: boolean
  /** What the visitor has just taken, and the address that makes it on a phone. */
  taken?: { title: string; address: string } | undefined
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
  settings: KioskSettings
  /** Whether staff only try how it goes. */
  rehearses: boolean
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
  /** The forms that visitors sent: how many, saved as a table whose name it gives, deleted. */
  feedback: { count: () => number; save: () => string; clear: () => void }
  /** Saves how many visits began on each day as a table, and gives its name. */
  saveVisits: () => string
  restart: () => void
  update: () => void
  isLimited: () => boolean
  limit: (on: boolean) => void
}
