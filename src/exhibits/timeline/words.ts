import type { Said } from '#words'

export const timelineWords = {
  before: { en: 'Step before', zh: '上一步', ru: 'Предыдущий шаг' },
  after: { en: 'Next step', zh: '下一步', ru: 'Следующий шаг' },
  rise: { en: 'Rise', zh: '起身', ru: 'Встать' },
  stepOf: {
    en: 'Step {at} of {of}: {title}',
    zh: '第{at}步，共{of}步：{title}',
    ru: 'Шаг {at} из {of}: {title}',
  },
  seatOf: {
    en: 'Seat {at} of {of}: {title}',
    zh: '第{at}席，共{of}席：{title}',
    ru: 'Место {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
