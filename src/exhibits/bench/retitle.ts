import type { Made, Visit } from '#visit'

/**
 * Gives what was laid last at an exhibit a title that only its visitor sees: all that was made of the
 * same recipe. A link to the visit has the one that it had before.
 */
export function retitle(visitor: Visit['visitor'], exhibit: string, title: string): void {
  visitor.setState(({ shelf }) => {
    const last = shelf.find((made) => made.exhibit === exhibit)
    if (!last) return {}
    const recipe = JSON.stringify(last.recipe)
    const isSame = (made: Made) =>
      made.exhibit === exhibit &&
      made.language === last.language &&
      JSON.stringify(made.recipe) === recipe
    return {
      shelf: shelf.map((made) =>
        isSame(made) ? { ...made, title, shared: made.shared ?? made.title } : made,
      ),
    }
  })
}
