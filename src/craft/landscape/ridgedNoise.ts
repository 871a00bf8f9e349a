/** Octaves of a ridge line (content brief, 3.10). */
const octaves = 4

/**
 * Ridged noise along a line: four octaves of value noise, each folded to sharp crests (Musgrave's
 * ridged multifractal without feedback). Gives 0 to 1 at every `x`, whose first wave is 1 long.
 */
export function ridgedNoise(seed: number): (x: number) => number {
  return (x) => {
    let [sum, whole] = [0, 0]
    for (let octave = 0; octave < octaves; octave += 1) {
      const often = 2 ** octave
      const crest = 1 - Math.abs(2 * smoothNoise(seed + octave * 101, x * often) - 1)
      sum += (crest * crest) / often
      whole += 1 / often
    }
    return sum / whole
  }
}

/** Value noise: chance at the whole numbers, smooth between them; 0 to 1. */
export function smoothNoise(seed: number, x: number): number {
  const cell = Math.floor(x)
  const part = x - cell
  const eased = part * part * (3 - 2 * part)
  return chanceAt(seed, cell) * (1 - eased) + chanceAt(seed, cell + 1) * eased
}

function chanceAt(seed: number, cell: number): number {
  let mixed = Math.imul(cell ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(seed | 1, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296
}
