import type { Language } from '#words'
import type { Family, Font, Level } from './types.ts'

/** Sizes in dmm: em in millimetres for each metre between text and reader. */
type Style = {
  dmm: number
  /** The least that is still read with ease: Latin and Cyrillic, and Chinese. */
  floor: { alphabet: number; han: number }
  family: Family
  weight: Font['weight']
  /** Distance of baselines in em: alphabets, and Chinese, whose characters fill their square. */
  leading: { alphabet: number; han: number }
  /** Space above a block, em. */
  before: number
  /** Lines of about one length, instead of full ones and a rest. */
  balanced: boolean
}

export const levels: Record<Level, Style> = {
  hall: {
    dmm: 120,
    floor: { alphabet: 60, han: 60 },
    family: 'Hall Serif',
    weight: 600,
    leading: { alphabet: 1.12, han: 1.2 },
    before: 0,
    balanced: true,
  },
  room: {
    dmm: 56,
    floor: { alphabet: 40, han: 40 },
    family: 'Hall Serif',
    weight: 600,
    leading: { alphabet: 1.15, han: 1.25 },
    before: 0.5,
    balanced: true,
  },
  title: {
    dmm: 36,
    floor: { alphabet: 30, han: 32 },
    family: 'Hall Serif',
    weight: 600,
    leading: { alphabet: 1.2, han: 1.3 },
    before: 0.5,
    balanced: true,
  },
  lead: {
    dmm: 28,
    floor: { alphabet: 23, han: 26 },
    family: 'Hall Sans',
    weight: 500,
    leading: { alphabet: 1.38, han: 1.5 },
    before: 0.7,
    balanced: false,
  },
  body: {
    dmm: 24,
    floor: { alphabet: 20, han: 24 },
    family: 'Hall Sans',
    weight: 400,
    leading: { alphabet: 1.5, han: 1.6 },
    before: 0.75,
    balanced: false,
  },
  caption: {
    dmm: 20,
    floor: { alphabet: 16, han: 18 },
    family: 'Hall Sans',
    weight: 500,
    leading: { alphabet: 1.4, han: 1.5 },
    before: 1.6,
    balanced: false,
  },
  code: {
    dmm: 20,
    floor: { alphabet: 12, han: 12 },
    family: 'Hall Sans',
    weight: 500,
    leading: { alphabet: 1, han: 1 },
    before: 0,
    balanced: false,
  },
}

export const scriptOf = (language: Language): 'alphabet' | 'han' =>
  language === 'zh' ? 'han' : 'alphabet'

/** The font of a level in a language. */
export function fontOf(level: Level, language: Language): Font {
  const { family, weight } = levels[level]
  return { family, weight, han: language === 'zh' }
}
