import { words } from '#exhibition/read'
import * as z from 'zod'

const station = z.strictObject({ name: words, text: words })

/** The three stations from the left: treasure, rule, thing. */
export const triptychSchema = z.strictObject({
  stations: z.tuple([station, station, station]),
})
