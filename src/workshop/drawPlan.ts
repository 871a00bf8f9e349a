import { outline } from '#exhibition'
import { markup } from '#kit'
import { planBuilding } from '#plan/planner'
import type { Language } from '#words'
import { drawSheet } from './planSheet/drawSheet.ts'
import { tell } from './problems.ts'
import { readToShow } from './readToShow.ts'

/**
 * The plan of the exhibition in `folder` as SVG for A3 paper, titles in that language. Lists its
 * problems apart; throws when they leave nothing to show.
 */
export async function drawPlan(folder: string, language: Language): Promise<string> {
  const { exhibition, problems } = await readToShow(folder)
  tell(problems)
  return markup(drawSheet(exhibition, planBuilding(outline(exhibition)), language))
}
