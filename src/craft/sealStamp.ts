/** Cells of a side of a seal. */
export const stampSide = 7
const decided = 4
/** Of the 28 cells that are decided, as many are filled at least and at most. */
const [least, most] = [11, 20]

/** The seal of a form: a number made of when it was sent (milliseconds) and its rating, and no more. */
export function sealNumber(time: number, rating: number): number {
  return mixed(mixed(time % 2 ** 32) ^ mixed(Math.floor(time / 2 ** 32) * 31 + rating))
}

/** As eight hexadecimal digits, and back. */
export const sealCode = (seal: number): string => seal.toString(16).padStart(8, '0')

/**
 * Which cells of seven rows are filled: four columns are decided by the number, the other three
 * are their reflection. A number that would leave the seal bare or full is mixed on.
 */
export function stampOf(seal: number): boolean[][] {
  let bits = mixed(seal)
  while (!isEven(bits)) bits = mixed(bits + 1)
  return Array.from({ length: stampSide }, (_, row) =>
    Array.from({ length: stampSide }, (_cell, column) => {
      const own = Math.min(column, stampSide - 1 - column)
      return ((bits >>> (row * decided + own)) & 1) === 1
    }),
  )
}

const isEven = (bits: number): boolean => {
  let filled = 0
  for (let cell = 0; cell < stampSide * decided; cell += 1) filled += (bits >>> cell) & 1
  return filled >= least && filled <= most
}

/** Every bit of the number decides half of the bits (the end of MurmurHash3, public domain). */
function mixed(value: number): number {
  let bits = value >>> 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
