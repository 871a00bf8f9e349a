import type { Maker } from './makers.ts'
import { numberOf } from './onPaper.ts'

/** How something was made, as JSON: its title, its day, its number, and the recipe itself. */
export const recipeFile: Maker = async ({ exhibit, title, day, language, recipe }) => {
  const number = numberOf(recipe)
  const json = JSON.stringify({ title, day, language, exhibit, number, recipe }, undefined, 2)
  return new File([`${json}\n`], `${exhibit}-${number}-${day}.json`, { type: 'application/json' })
}
