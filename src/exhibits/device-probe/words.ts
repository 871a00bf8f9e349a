import type { Said } from '#words'

export const probeWords = {
  wayOf: {
    en: 'Way {at} of {of}: {title}',
    zh: '第{at}种方式，共{of}种：{title}',
    ru: 'Способ {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
