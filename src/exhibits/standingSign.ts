import { shelfSheet } from '#lettering'
import { box } from './stand.ts'
import type { Kind, Solid } from './types.ts'

/** A plate on a post beside a thing: its size, its middle over the floor, and its place; metres. */
type Sign = { width: number; height: number; middle: number; right: number; front: number }

/** The post under such a plate, for a thing of that height. */
export const postOf = (sign: Sign, height: number): Solid =>
  box(
    [sign.right, (sign.middle - height) / 2, sign.front - 0.02],
    [0.05, sign.middle, 0.03],
    'dark-timber',
  )

/** The name and the lead of a thing, written on such a plate. */
export const writtenOn =
  (sign: Sign): NonNullable<Kind['inscriptions']> =>
  (exhibit, place, _, { interpretation }) => {
    const [, height = 0] = exhibit.places[place]?.size ?? []
    const { title, lead } = exhibit
    return [
      {
        sheet: shelfSheet({ title, lead, interpretation }, sign),
        at: [sign.right, sign.middle - height / 2, sign.front],
        width: sign.width,
        plate: 'paper',
      },
    ]
  }
