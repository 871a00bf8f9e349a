import type { Said } from '#words'

export const dougongWords = {
  breathe: {
    en: 'Let it breathe',
    zh: '开合',
    ru: 'Раздвинуть и сомкнуть',
  },
  pullApart: {
    en: 'Pull apart',
    zh: '拆开',
    ru: 'Развести',
  },
  nextPiece: {
    en: 'Next piece',
    zh: '下一件',
    ru: 'Следующая деталь',
  },
  largerGrade: {
    en: 'Larger grade',
    zh: '大一等',
    ru: 'Крупнее',
  },
  smallerGrade: {
    en: 'Smaller grade',
    zh: '小一等',
    ru: 'Мельче',
  },
  qingMeasure: {
    en: 'Qing measure',
    zh: '清制',
    ru: 'Цинская мера',
  },
  pieceOf: {
    en: 'Piece {at} of {of}: {title}',
    zh: '第{at}件，共{of}件：{title}',
    ru: 'Деталь {at} из {of}: {title}',
  },
  gradeOf: {
    en: 'Grade {at} of {of}: {title}',
    zh: '第{at}等，共{of}等：{title}',
    ru: 'Разряд {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
