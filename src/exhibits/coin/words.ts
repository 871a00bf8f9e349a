import type { Said } from '#words'

export const coinWords = {
  weighed: {
    en: 'Explanation {at} of {of}: {title}',
    zh: '解释{at}（共{of}种）：{title}',
    ru: 'Объяснение {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
