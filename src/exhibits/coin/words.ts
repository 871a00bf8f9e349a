import type { Said } from '#words'

export const coinWords = {
  weighed: {
    en: 'Explanation {at} of {of}: {title}',
    zh: '第{at}种解释，共{of}种：{title}',
    ru: 'Объяснение {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
