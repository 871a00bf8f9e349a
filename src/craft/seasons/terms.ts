import { codeOf } from '../colourNames.ts'

/** A term's name as it is written on every dial, and the name of the colour that this hall gives it. */
export type SolarTerm = { sign: string; colour: string }

/** The terms from Start of Spring on (content brief, 3.12). */
export const solarTerms: readonly SolarTerm[] = [
  ['立春', '柳绿'],
  ['雨水', '月白'],
  ['惊蛰', '海棠红'],
  ['春分', '松花'],
  ['清明', '艾绿'],
  ['谷雨', '丁香'],
  ['立夏', '竹青'],
  ['小满', '杏黄'],
  ['芒种', '秋香'],
  ['夏至', '石榴红'],
  ['小暑', '藕荷'],
  ['大暑', '松绿'],
  ['立秋', '缃'],
  ['处暑', '黄栌'],
  ['白露', '霜'],
  ['秋分', '琥珀'],
  ['寒露', '檀'],
  ['霜降', '枣红'],
  ['立冬', '苍青'],
  ['小雪', '缟'],
  ['大雪', '雪青'],
  ['冬至', '玄青'],
  ['小寒', '黛蓝'],
  ['大寒', '墨'],
].map(([sign = '', colour = '']) => ({ sign, colour }))

/** The colour of a term, from one side of its sector to the other: one, but at the summer solstice. */
export function termColours(term: number): readonly [string, string] {
  const colour = codeOf(solarTerms[term]?.colour ?? '')
  return [colour, term === 9 ? codeOf('赤') : colour]
}
