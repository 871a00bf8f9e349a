import type { Said } from '#words'

export const dougongBenchWords = {
  nextPiece: { en: 'Next piece on the bench', zh: '台上的下一件', ru: 'Следующая деталь' },
  pieceBefore: { en: 'Piece before', zh: '上一件', ru: 'Предыдущая деталь' },
  put: { en: 'Put it in its place', zh: '放到位', ru: 'Поставить на место' },
  hint: { en: 'Which one fits?', zh: '该放哪一件？', ru: 'Какая подходит?' },
  shake: { en: 'Shake the table', zh: '晃一晃', ru: 'Встряхнуть стол' },
  apart: { en: 'Let it float apart', zh: '分开看', ru: 'Раздвинуть детали' },
  larger: { en: 'Larger grade', zh: '大一等', ru: 'Крупнее' },
  smaller: { en: 'Smaller grade', zh: '小一等', ru: 'Мельче' },
} as const satisfies Record<string, Said>
