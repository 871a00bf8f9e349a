/** The light of a palette. Levels are parts of the room's own white; colours are linear. */
export type Mood = {
  exposure: number
  /** White balance. */
  tint: Colour
  /** From above and from below. */
  ambient: Colour
  bounce: Colour
  /** The hidden strip that grazes the walls from above. */
  wash: Colour
  /** What an exhibit's own lamp gives it. */
  key: Colour
  /** What comes in at each doorway, window and roof light. */
  spill: Colour
  daylight: Colour
  roofLight: Colour
}

export type Colour = readonly [red: number, green: number, blue: number]

const grey = (level: number, [r, g, b]: Colour = [1, 1, 1]): Colour => [
  level * r,
  level * g,
  level * b,
]
const day: Colour = [0.95, 1, 1.05]
const warm: Colour = [1.07, 1, 0.88]
const lamp: Colour = [1.12, 1, 0.8]
const noon: Colour = [1.02, 1, 0.96]

const gallery: Mood = {
  exposure: 1.26,
  tint: [1, 1, 1],
  ambient: grey(0.42, noon),
  bounce: grey(0.27, warm),
  wash: grey(0.52, warm),
  key: grey(0.54, noon),
  spill: grey(0.55, noon),
  daylight: grey(3.4, day),
  roofLight: grey(4, day),
}

const moods: Record<string, Mood> = {
  forecourt: {
    ...gallery,
    exposure: 0.76,
    ambient: grey(0.2, day),
    bounce: grey(0.26, warm),
    spill: grey(0.2, noon),
  },
  atrium: {
    ...gallery,
    exposure: 1.38,
    ambient: grey(0.25, noon),
    bounce: grey(0.22, warm),
    wash: grey(0.42, warm),
    roofLight: grey(4.1, noon),
    spill: grey(0.7, noon),
  },
  palace: gallery,
  'palace-tall': { ...gallery, key: grey(0.85, noon) },
  'palace-dark': {
    ...gallery,
    exposure: 0.6,
    ambient: grey(0.22, warm),
    bounce: grey(0.1, warm),
    wash: grey(0.95, lamp),
    key: grey(2.1, noon),
    spill: grey(0.9, noon),
  },
  'palace-day': {
    ...gallery,
    ambient: grey(0.4, day),
    bounce: grey(0.3, noon),
    wash: grey(0.34, noon),
  },
  workshop: { ...gallery, ambient: grey(0.46, warm) },
  window: {
    ...gallery,
    exposure: 1.2,
    ambient: grey(0.36, day),
    bounce: grey(0.28, noon),
    wash: grey(0.12, noon),
    roofLight: grey(4.6, day),
  },
  seminar: {
    ...gallery,
    ambient: grey(0.44, day),
    wash: grey(0.2, noon),
    roofLight: grey(4.6, day),
  },
  tasa: { ...gallery, ambient: grey(0.44, day), bounce: grey(0.3, noon), wash: grey(0.46, noon) },
  dark: {
    ...gallery,
    exposure: 0.75,
    ambient: grey(0.3, day),
    bounce: grey(0.2, day),
    wash: grey(0.25, day),
    key: grey(3, noon),
    spill: grey(1.4, noon),
  },
  ochre: { ...gallery, ambient: grey(0.42, warm), wash: grey(0.6, lamp) },
  studio: {
    ...gallery,
    exposure: 1.2,
    ambient: grey(0.48, day),
    bounce: grey(0.36, noon),
    wash: grey(0.26, noon),
  },
  lamp: {
    ...gallery,
    exposure: 0.94,
    ambient: grey(0.34, warm),
    bounce: grey(0.26, lamp),
    wash: grey(0.75, lamp),
  },
  court: {
    ...gallery,
    exposure: 0.74,
    ambient: grey(0.22, day),
    bounce: grey(0.3, noon),
    spill: grey(0, noon),
    daylight: grey(0.1, noon),
  },
}

/** The light of a palette; an unknown one is lit like a gallery. */
export const moodOf = (palette: string): Mood => moods[palette] ?? gallery
