/** The globe of 2.4 metres and how it stands: its radius, how high its middle is over the floor. */
export const globe = {
  radius: 1.2,
  middle: 1.7,
  /** Degrees by which its north pole leans to who stands before it. */
  lean: 12,
  /** Degrees that one press turns it. */
  step: 30,
  /** The little board with the name of the month, over the floor and before the middle. */
  month: { up: 0.57, out: 0.7 },
} as const
