import { plain, type Words } from '#exhibition'
import { panelSheet, setPlate, type Measure } from '#lettering'
import { languages } from '#words'

/** Boards from the smallest on, metres. */
const boards = [
  [1.2, 0.9],
  [1.2, 1.2],
  [1.2, 1.5],
  [1.5, 1.5],
  [1.8, 1.5],
  [2.2, 1.5],
] as const
const largest = [2.6, 1.5] as const

/** A little wider than letters are, in em, so that what is measured here fits there. */
const guess: Measure = (text) =>
  [...text].reduce(
    (sum, sign) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(sign) ? 1 : 0.56),
    0,
  )

/** The smallest board on which these words stand in their own size in every language; else the largest. */
export function panelSize(
  heading: Words,
  text: Words,
  source?: Words,
): { width: number; height: number } {
  const holds = ([width, height]: (typeof boards)[number]) =>
    languages.every((language) => {
      const said = {
        heading: plain(heading[language]),
        text: plain(text[language]),
        ...(source ? { caption: plain(source[language]) } : {}),
      }
      const sheet = panelSheet(said, { width, height }, language)
      const { fits, scale } = setPlate(sheet, width, language, guess)
      return fits && scale >= 1
    })
  const [width, height] = boards.find(holds) ?? largest
  return { width, height }
}
