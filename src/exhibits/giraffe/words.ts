import type { Said } from '#words'

export const giraffeWords = {
  layOver: { en: 'Lay one over the other', zh: '两影相叠', ru: 'Наложить друг на друга' },
  partAfter: { en: 'Next part', zh: '下一部分', ru: 'Следующая часть' },
  partBefore: { en: 'Part before', zh: '上一部分', ru: 'Предыдущая часть' },
  whole: { en: 'How it was made', zh: '如何制作', ru: 'Как это сделано' },
  made: { en: '{title}', zh: '{title}', ru: '{title}' },
  partOf: {
    en: 'Part {at} of {of}: {title}',
    zh: '第{at}处，共{of}处：{title}',
    ru: 'Часть {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
