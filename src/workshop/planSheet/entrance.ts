import { html, type Piece, type Rect } from '#kit'
import type { View } from '#plan'
import type { Language } from '#words'
import { ink, line, mm, widthOf } from './ink.ts'
import { planWords } from './planWords.ts'
import type { Sheet } from './sheet.ts'

/** Half the arrow's length, where its word begins, and the height of its letters, millimetres. */
const [arrow, aside, letters] = [2.5, 3.2, 2.7]

/** Where the arrow and its word lie on the sheet. */
export function entranceRect({ x, z }: View, sheet: Sheet, language: Language): Rect {
  const [at, down] = [sheet.x(x), sheet.z(z)]
  const wide = aside + widthOf(planWords[language].entrance, letters)
  return { x0: at - arrow, x1: at + wide, z0: down - arrow, z1: down + arrow }
}

/** An arrow where one comes in, looking as one looks then. */
export function drawEntrance({ x, z, heading }: View, sheet: Sheet, language: Language): Piece {
  const [at, down] = [sheet.x(x), sheet.z(z)]
  return [
    html`<path
      transform="translate(${mm(at)} ${mm(down)}) rotate(${mm(heading)})"
      d="M0 -2.4L1.9 2.2L0 1.3L-1.9 2.2Z"
      fill="${ink.entrance}"
    /> `,
    line(at + aside, down + 1, planWords[language].entrance, {
      size: letters,
      fill: ink.entrance,
      bold: true,
    }),
  ]
}
