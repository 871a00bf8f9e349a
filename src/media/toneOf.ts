import type { FloorPlan } from '#plan'

/** The sound of a room at rest: noise through a low pass, so loud. */
export type Tone = {
  /** Hertz above which the room swallows the noise. */
  cutoff: number
  /** Seconds in which what is heard dies away by 60 dB; 0 under the sky. */
  echo: number
  /** Root mean square, full scale being 1: 10^(LUFS / 20), near enough for steady noise. */
  level: number
}

/** -42 LUFS of courtyard air, -48 indoors; a room under an opening lies between. */
const open: Tone = { cutoff: 900, echo: 0, level: 10 ** (-42 / 20) }
const under = { cutoff: 600, level: 10 ** (-45 / 20) }
const closed = { cutoff: 320, level: 10 ** (-48 / 20) }

/** Seconds of echo by a room's palette (art direction 8), and of any other room. */
const echoes: Readonly<Record<string, number>> = {
  atrium: 1.8,
  seminar: 0.9,
  'palace-dark': 0.6,
  dark: 0.4,
}
const usual = 0.7

/** How a room sounds: by whether the sky is over it, and by what its walls are. */
export function toneOf({ rooms, openings }: FloorPlan, id: string): Tone {
  const room = rooms.find((each) => each.id === id)
  if (room && room.ceiling === undefined) return open
  const well = openings.some(({ kind, sides }) => kind === 'well' && sides[0] === id)
  const echo = (room && echoes[room.palette]) ?? usual
  return { ...(well ? under : closed), echo }
}
