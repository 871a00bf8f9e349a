import type { Said } from '#words'

export const chairsWords = {
  next: { en: 'Next seat', zh: '下一个座位', ru: 'Следующее место' },
  rise: { en: 'Rise', zh: '起身', ru: 'Встать' },
  seatOf: {
    en: 'Seat {at} of {of}: {title}',
    zh: '第{at}席，共{of}席：{title}',
    ru: 'Место {at} из {of}: {title}',
  },
  oneRail: { en: 'One bent rail', zh: '一条弯曲的椅圈', ru: 'Одна изогнутая дуга' },
} as const satisfies Record<string, Said>
