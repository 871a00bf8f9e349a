import { languages, type Language } from '#words'

/** The slab, metres (content brief, W-4), and the foot that it stands in. */
export const slab = { width: 0.76, height: 1.45, thick: 0.13 } as const
export const foot = { width: 1.3, height: 0.15, depth: 0.4 } as const

/** The card that names it, on a desk of its own beside it: its size, its edge over the floor, and its place. */
export const card = { width: 0.6, height: 0.28 } as const
export const desk = { x: 1, up: 0.82, z: 0.3 } as const

/** The order of the fields on the stone, from the top. */
export const order: readonly Language[] = ['zh', 'en', 'ru']
/** A field of the face: its size, and from one to the next; the middle one lies at the middle. */
export const field = { width: 0.62, height: 0.36, apart: 0.435 } as const

/** The middle of a language's field over the slab's middle. */
export const fieldAt = (language: Language): number => (1 - order.indexOf(language)) * field.apart

/** The language whose field lies there, metres from the slab's middle. */
export function fieldUnder(x: number, y: number): Language | undefined {
  return languages.find(
    (each) => Math.abs(x) < slab.width / 2 && Math.abs(y - fieldAt(each)) < field.apart / 2,
  )
}
