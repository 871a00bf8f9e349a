import { whyNotInside, type Place } from '#exhibition'
import * as z from 'zod'
import { measuresOf } from './measures.ts'
import type { Picture } from './pictureOf.ts'

/** No wall of the hall takes more, metres. */
const most = 30
const metres = (what: string) =>
  z
    .number({ error: `${what} is a number of metres, such as 1.2` })
    .min(0.01, `${what} is in metres, at least 0.01`)
    .max(most, `${what} is in metres, at most ${most}: 120 cm are 1.2`)

const file = z
  .string({ error: 'a picture names its file, such as pictures/sea.jpg' })
  .check((ctx) => {
    const why = whyNotInside(ctx.value)
    if (why !== undefined) ctx.issues.push({ code: 'custom', message: why, input: ctx.value })
  })
const side = z.int().min(1).max(30_000)

/** A picture on the wall at its true size: `width` is the picture's own, in metres. */
export const pictureSchema = z
  .strictObject({
    file,
    width: metres('width'),
    height: metres('height').exactOptional(),
    frame: z
      .enum(['none', 'timber', 'gilt'], { error: 'frame is one of: none, timber, gilt' })
      .default('timber'),
    mount: z
      .number({ error: 'mount is a number of metres, such as 0.05' })
      .min(0, 'mount is in metres, 0 for none')
      .max(1, 'mount is in metres, at most 1: 5 cm are 0.05')
      .exactOptional(),
    pixels: z.tuple([side, side]).exactOptional(),
  })
  .check((ctx) => {
    const { height } = measuresOf(ctx.value)
    if (height >= 0.01 && height <= most) return
    ctx.issues.push({
      code: 'custom',
      path: ['width'],
      message: `by the proportions of ${ctx.value.file} it would be ${Number(height.toPrecision(3))} m high: give another width, or a height`,
      input: ctx.value,
    })
  })

/** On the wall, with its frame and mount. */
export function picturePlaces(given: unknown): Place[] {
  // Read by the schema above.
  return [{ on: 'wall', size: measuresOf(given as Picture).whole }]
}
