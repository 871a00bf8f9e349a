import type { Said } from '#words'

export const linksWords = {
  aidsOn: {
    en: 'Aids switched on: {at} of {of}. {title}',
    zh: '已开{at}样助力，共{of}样。{title}',
    ru: 'Включено помощников: {at} из {of}. {title}',
  },
} as const satisfies Record<string, Said>
