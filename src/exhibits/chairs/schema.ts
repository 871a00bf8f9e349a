import { words } from '#exhibition/read'
import * as z from 'zod'
import { seatCount } from './measures.ts'

/** The roles with the questions that their seats ask, whose seat is whose, and the rule of the rail. */
export const chairsSchema = z
  .strictObject({
    roles: z.array(z.strictObject({ name: words, asks: z.array(words).min(1) })).min(1),
    /** The number of a role for each seat, from 1, round the horseshoe. */
    seats: z.array(z.int().min(1)).length(seatCount, 'twelve seats: the chairs are so many'),
    rule: words,
  })
  .refine(({ roles, seats }) => seats.every((role) => role <= roles.length), {
    path: ['seats'],
    message: 'a seat has a role that is not in the list',
  })
