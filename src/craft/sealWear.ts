import { seeded } from '#kit'

/** A spot where no ink came to the paper: parts of the seal's side, from its upper left corner. */
export type Speck = { x: number; y: number; radius: number }

/** Of the inked face three to six parts in a hundred are missing (content brief, 3.14). */
const [least, most] = [0.03, 0.06]
/** The smallest and the largest spot. */
const [fine, broad] = [0.0016, 0.011]

/** Where the ink of a print by hand is missing, the same for the same seed. */
export function sealWear(seed: number): Speck[] {
  const chance = seeded(seed)
  const wanted = least + (most - least) * chance()
  const specks: Speck[] = []
  for (let missing = 0; missing < wanted;) {
    // Many are fine, a few are broad; towards the edges there are more of them.
    const radius = fine + (broad - fine) * chance() ** 4
    const outwards = chance() < 0.4
    const near = chance() ** 2 * 0.06
    const along = chance()
    const across = outwards ? (chance() < 0.5 ? near : 1 - near) : chance()
    const [x, y] = chance() < 0.5 ? [along, across] : [across, along]
    specks.push({ x, y, radius })
    missing += Math.PI * radius * radius
  }
  return specks
}
