import type { Said } from '#words'

export const cityWords = {
  lensSouth: {
    en: 'Lens to the south',
    zh: '透镜向南移',
    ru: 'Лупу к югу',
  },
  lensNorth: {
    en: 'Lens to the north',
    zh: '透镜向北移',
    ru: 'Лупу к северу',
  },
  stopOf: {
    en: 'Place {at} of {of}: {title}',
    zh: '第{at}处，共{of}处：{title}',
    ru: 'Место {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
