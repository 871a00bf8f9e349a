import type { Exhibition } from '#exhibition'
import { html, type Html, type Piece } from '#kit'
import type { FloorPlan, View } from '#plan'
import { tagOf, type Language } from '#words'
import { codesOf } from './codes.ts'
import { ink, line, mm, wrapped } from './ink.ts'
import { listWorks } from './listed.ts'
import { drawMarks } from './marks.ts'
import { planWords } from './planWords.ts'
import { column, laySheet, paper, type Sheet } from './sheet.ts'
import { drawWalls } from './walls.ts'

/** The plan as a curator prints it: A3 on its side, true to scale, north up, with a list of works. */
export function drawSheet(exhibition: Exhibition, plan: FloorPlan, language: Language): Html {
  const sheet = laySheet(plan)
  const codes = codesOf(exhibition)
  const titles = new Map(exhibition.rooms.map(({ id, title }) => [id, title[language]]))
  const { width, height } = paper
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width="${width}mm"
    height="${height}mm"
    viewBox="0 0 ${width} ${height}"
    lang="${tagOf[language]}"
    font-family="'Noto Sans', 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', Arial, sans-serif"
  >
    <title>${exhibition.title[language]}</title>
    ${head(exhibition, language)} ${drawWalls(plan, sheet)} ${drawMarks(plan, sheet, codes, titles)}
    ${entrance(plan.arrival, sheet, language)} ${foot(sheet, language)}
    ${listWorks(exhibition, codes, language)}
  </svg>`
}

/** Title and lead over a thin line. */
function head({ title, lead }: Exhibition, language: Language): Piece {
  const [name = ''] = wrapped(title[language], 8, 270, 1)
  const [says = ''] = wrapped(lead[language], 3.6, 390, 1)
  return [
    html`<g
      font-family="'Noto Serif', 'Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', SimSun, Georgia, serif"
      >${line(14, 19, name, { size: 8, bold: true })}</g
    > `,
    line(14, 26, says, { size: 3.6, fill: ink.second }),
    html`<path d="M14 29.5H${column.x1}" stroke="${ink.line}" stroke-width=".3" /> `,
  ]
}

/** An arrow where one comes in, looking as one looks then. */
function entrance({ x, z, heading }: View, sheet: Sheet, language: Language): Piece {
  const [at, down] = [sheet.x(x), sheet.z(z)]
  return [
    html`<path
      transform="translate(${mm(at)} ${mm(down)}) rotate(${mm(heading)})"
      d="M0 -2.4L1.9 2.2L0 1.3L-1.9 2.2Z"
      fill="${ink.entrance}"
    /> `,
    line(at + 3.2, down + 1, planWords[language].entrance, {
      size: 2.7,
      fill: ink.entrance,
      bold: true,
    }),
  ]
}

/** Lengths that a bar may have, metres. */
const lengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** The scale as a bar and in figures, and the arrow to the north. */
function foot({ metre, scale }: Sheet, language: Language): Piece {
  const words = planWords[language]
  const length = lengths.findLast((each) => each * metre <= 70) ?? 1
  const [x, y, wide] = [30, 281, length * metre]
  const half = html`<path
    d="M${x} ${y}h${mm(wide / 2)}"
    stroke="${ink.text}"
    stroke-width="1.2"
  /> `
  return [
    html`<path d="M18 273.5l2.6 8.5-2.6-1.6-2.6 1.6z" fill="${ink.text}" /> `,
    line(18, 272.5, words.north, { size: 3.2, anchor: 'middle', bold: true }),
    html`<path
      d="M${x} ${y - 0.6}h${mm(wide)}v1.2h${mm(-wide)}z"
      fill="none"
      stroke="${ink.text}"
      stroke-width=".2"
    /> `,
    half,
    line(x, y - 1.6, '0', { size: 2.6, anchor: 'middle' }),
    line(x + wide / 2, y - 1.6, `${length / 2}`, { size: 2.6, anchor: 'middle' }),
    line(x + wide, y - 1.6, `${length} m`, { size: 2.6, anchor: 'middle' }),
    line(x + wide + 8, y + 0.9, `1:${scale} ${words.scale}`, { size: 2.8, fill: ink.second }),
  ]
}
