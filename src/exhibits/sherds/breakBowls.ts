import { sherdPoints, sherdsInSteps, type Sherd } from '#craft'
import { bowls } from './bowls.ts'
import { wares, type Ware } from './rule.ts'

/** The sherds of each ware's bowl; the bowls are broken one after the other. */
export function* breakBowls(): Generator<undefined, Record<Ware, Sherd[]>> {
  const broken: Record<Ware, Sherd[]> = { celadon: [], gulf: [], coast: [] }
  for (const ware of wares) {
    const { shape, round, middle, seed } = bowls[ware]
    broken[ware] = yield* sherdsInSteps(shape, sherdPoints(shape.radius, round, middle, seed))
  }
  return broken
}
