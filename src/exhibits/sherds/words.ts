import type { Said } from '#words'

export const sherdsWords = {
  next: { en: 'Next sherd', zh: '下一块瓷片', ru: 'Следующий черепок' },
  fit: { en: 'Fit a piece into the bowl', zh: '拼上一块', ru: 'Приложить к чаше' },
  mix: { en: 'Mix them again', zh: '重新打乱', ru: 'Перемешать' },
  sorted: {
    en: 'Sorted: {at} of {of}. {title}',
    zh: '已分{at}块，共{of}块。{title}',
    ru: 'Разложено: {at} из {of}. {title}',
  },
} as const satisfies Record<string, Said>
