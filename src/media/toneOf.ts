import type { FloorPlan } from '#plan'

/** The sound of a room at rest: noise through a low pass, so loud. */
export type Tone = {
  /** Hertz above which the room swallows the noise. */
  cutoff: number
  /** Root mean square, full scale being 1: 10^(LUFS / 20), near enough for steady noise. */
  level: number
}

/** -42 LUFS of courtyard air, -48 indoors; a room under an opening lies between. */
const open: Tone = { cutoff: 900, level: 10 ** (-42 / 20) }
const under: Tone = { cutoff: 600, level: 10 ** (-45 / 20) }
const closed: Tone = { cutoff: 320, level: 10 ** (-48 / 20) }

/** How a room sounds: by whether the sky is over it. */
export function toneOf({ rooms, openings }: FloorPlan, id: string): Tone {
  const room = rooms.find((each) => each.id === id)
  if (room && room.ceiling === undefined) return open
  const well = openings.some(({ kind, sides }) => kind === 'well' && sides[0] === id)
  return well ? under : closed
}
