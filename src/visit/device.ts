import { isObject } from '#kit'
import { languageOf, type Language } from '#words'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { keep, kept, type Keeping } from './keeping.ts'

/** A form as it was sent. Whoever wrote it gave nothing else of themselves. */
export type Feedback = {
  /** The seal that it left on the wall, eight hexadecimal digits. */
  seal: string
  /** When, `2026-11-26T13:05:00.000Z`. */
  sent: string
  language: Language
  /** 1 to 5. */
  rating: number
  worked: string
  failed: string
  /** A first name, or nothing. */
  name: string
}

/** What stays on this device when visitors go. It leaves only by staff. */
export type Device = {
  feedback: readonly Feedback[]
  /** Every seal on the wall, the first one first; they outlast the forms that staff collected. */
  seals: readonly string[]
  /** How often each answer was given to a question, by question. */
  tallies: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** False once the device refused to keep something: then it lasts as long as the page. */
  kept: boolean
}

export type DeviceStore = {
  store: StoreApi<Device>
  /** Keeps a form, and its seal. */
  file: (form: Feedback) => void
  /** Takes one form back, and its seal. */
  withdraw: (seal: string) => void
  /** Counts an answer to a question once more. */
  tally: (question: string, answer: string) => void
  /** For staff: deletes the forms alone, or the forms, the seals and the tallies. */
  clear: (what: 'forms' | 'all') => void
}

const nothing: Device = { feedback: [], seals: [], tallies: {}, kept: true }

/** What an exhibition keeps on this device, as far as it is still understood. */
export function createDevice(exhibition: string, keeping?: Keeping): DeviceStore {
  const name = `enfilade.device.${exhibition}`
  const store = createStore<Device>(() => read(keeping, name))
  const change = (after: (device: Device) => Partial<Device>) => {
    // Another tab may have written since: staff beside a kiosk. What could not be kept is only here.
    const now = store.getState().kept ? read(keeping, name) : store.getState()
    const { kept: _, ...next } = { ...now, ...after(now) }
    store.setState({ ...next, kept: keep(keeping, name, next) })
  }
  return {
    store,
    file: (form) =>
      change(({ feedback, seals }) => ({
        feedback: [...feedback, form],
        seals: [...seals, form.seal],
      })),
    withdraw: (seal) =>
      change(({ feedback, seals }) => ({
        feedback: feedback.filter((form) => form.seal !== seal),
        seals: seals.filter((each) => each !== seal),
      })),
    tally: (question, answer) =>
      change(({ tallies }) => {
        const counts = tallies[question] ?? {}
        const more = { ...counts, [answer]: (counts[answer] ?? 0) + 1 }
        return { tallies: { ...tallies, [question]: more } }
      }),
    clear: (what) => change(() => (what === 'forms' ? { feedback: [] } : nothing)),
  }
}

function read(keeping: Keeping | undefined, name: string): Device {
  const { feedback, seals, tallies } = kept(keeping, name)
  return {
    feedback: Array.isArray(feedback) ? feedback.filter(isFeedback) : [],
    seals: Array.isArray(seals) ? seals.filter(isSeal) : [],
    tallies: isObject(tallies) ? talliesIn(tallies) : {},
    kept: true,
  }
}

const isSeal = (value: unknown): value is string =>
  typeof value === 'string' && /^[\da-f]{8}$/.test(value)

const isFeedback = (value: unknown): value is Feedback =>
  isObject(value) &&
  isSeal(value['seal']) &&
  languageOf(String(value['language'])) !== undefined &&
  typeof value['rating'] === 'number' &&
  ['sent', 'worked', 'failed', 'name'].every((key) => typeof value[key] === 'string')

function talliesIn(found: Readonly<Record<string, unknown>>): Device['tallies'] {
  return Object.fromEntries(
    Object.entries(found).flatMap(([question, counts]) =>
      isObject(counts) && Object.values(counts).every(Number.isInteger)
        ? [[question, counts as Record<string, number>]]
        : [],
    ),
  )
}
