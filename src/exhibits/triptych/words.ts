import type { Said } from '#words'

export const triptychWords = {
  beadRight: { en: 'Bead to the right', zh: '珠子向右移', ru: 'Бусину вправо' },
  beadLeft: { en: 'Bead to the left', zh: '珠子向左移', ru: 'Бусину влево' },
  stationOf: {
    en: 'Station {at} of {of}: {title}',
    zh: '第{at}个展台，共{of}个：{title}',
    ru: 'Станция {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
