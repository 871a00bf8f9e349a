import type { Clock } from '#kit'
import type { Keeping } from '#visit'

/** What is kept on this device of the PIN: never the PIN. */
type Kept = { salt: string; hash: string; rounds: number; wrong: number }

export type Pin = {
  isSet: () => boolean
  /** Sets it, in place of another. Rejects what is no PIN. */
  set: (pin: string) => Promise<void>
  try: (pin: string) => Promise<'right' | 'wrong' | 'locked'>
  /** Seconds until one may try again. */
  lockedFor: () => number
}

const name = 'enfilade.staff'
/** As OWASP's password storage sheet asks of PBKDF2 with SHA-256. */
const rounds = 600_000
/** So many may be wrong; then one waits a minute, and twice as long after every further one. */
const free = 5
const longest = 86_400

export const isPin = (text: string): boolean => /^\d{4,12}$/.test(text)

/** Seconds to wait after so many wrong ones in a row. */
export const waitAfter = (wrong: number): number =>
  wrong < free ? 0 : Math.min(longest, 60 * 2 ** (wrong - free))

/**
 * The staff's PIN on this device. Waits run on the hall's clock; a page that is loaded again waits
 * from the beginning, so that loading it wins nothing.
 */
export function createPin(keeping: Keeping, clock: Clock, cost = rounds): Pin {
  const read = (): Kept | undefined => {
    try {
      // Written by this module; what is not so is no PIN.
      const found = JSON.parse(keeping.getItem(name) ?? 'null') as Kept | null
      return found && typeof found.hash === 'string' && Number.isInteger(found.wrong)
        ? found
        : undefined
    } catch {
      return undefined
    }
  }
  const write = (kept: Kept) => keeping.setItem(name, JSON.stringify(kept))
  let freeAt = clock.now() + waitAfter(read()?.wrong ?? 0) * 1000
  let trying = false
  const lockedFor = () => Math.max(0, Math.ceil((freeAt - clock.now()) / 1000))

  return {
    isSet: () => read() !== undefined,
    set: async (pin) => {
      if (!isPin(pin)) throw new Error('enfilade: a PIN has 4 to 12 digits')
      const salt = hex(crypto.getRandomValues(new Uint8Array(16)))
      write({ salt, hash: await hashOf(pin, salt, cost), rounds: cost, wrong: 0 })
      freeAt = clock.now()
    },
    try: async (pin) => {
      const kept = read()
      // One at a time, or a hundred could be tried before the first is counted.
      if (!kept || trying || lockedFor() > 0) return 'locked'
      trying = true
      try {
        const right = (await hashOf(pin, kept.salt, kept.rounds)) === kept.hash
        const wrong = right ? 0 : kept.wrong + 1
        write({ ...kept, wrong })
        freeAt = clock.now() + waitAfter(wrong) * 1000
        return right ? 'right' : 'wrong'
      } finally {
        trying = false
      }
    },
    lockedFor,
  }
}

async function hashOf(pin: string, salt: string, iterations: number): Promise<string> {
  const bytes = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', bytes.encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ])
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytes.encode(salt), iterations },
    key,
    256,
  )
  return hex(new Uint8Array(bits))
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
