import type { Said } from '#words'

export const termColoursWords = {
  nextTerm: { en: 'Next term', zh: '下一个节气', ru: 'Следующий сезон' },
  termBefore: { en: 'Term before', zh: '上一个节气', ru: 'Предыдущий сезон' },
  nextSilk: { en: 'Next silk', zh: '下一块丝绸', ru: 'Следующий шёлк' },
  silkBefore: { en: 'Silk before', zh: '上一块丝绸', ru: 'Предыдущий шёлк' },
  nextRow: { en: 'Next row of silks', zh: '下一排丝绸', ru: 'Следующий ряд шёлка' },
  nextPair: { en: 'Another pair', zh: '换一对颜色', ru: 'Другая пара' },
} as const satisfies Record<string, Said>
