import { checkMotifs, type Tile } from '#craft'
import { filled, type Said } from '#words'
import { checkWords } from './words.ts'

const turns = [
  checkWords.upright,
  checkWords.quarter,
  checkWords.half,
  checkWords.threeQuarters,
] as const

/** What a tile is called: its motif and how it lies, so that the pattern can be heard too. */
export function tileName({ motif, turn }: Tile): Said {
  const name = checkWords[checkMotifs[motif]?.name ?? 'fret']
  const way = turns[turn] ?? checkWords.upright
  const say = (language: keyof Said) =>
    filled(checkWords.tileSays[language], { motif: name[language], turn: way[language] })
  return { en: say('en'), zh: say('zh'), ru: say('ru') }
}
