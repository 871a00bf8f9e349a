import type { Said } from '#words'

export const planWords = {
  nextSpace: { en: 'Next space', zh: '下一处', ru: 'Следующее пространство' },
  spaceBefore: { en: 'Space before', zh: '上一处', ru: 'Предыдущее пространство' },
  goThere: { en: 'Go there', zh: '前往', ru: 'Перейти туда' },
  spaceOf: {
    en: 'Space {at} of {of}: {title}',
    zh: '第{at}处，共{of}处：{title}',
    ru: 'Пространство {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
