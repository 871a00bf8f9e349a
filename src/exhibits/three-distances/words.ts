import type { Said } from '#words'

export const distancesWords = {
  distanceOf: {
    en: 'Distance {at} of {of}: {title}',
    zh: '第{at}种“远”，共{of}种：{title}',
    ru: 'Даль {at} из {of}: {title}',
  },
  onTheWay: {
    en: 'Between {title}',
    zh: '两“远”之间：{title}',
    ru: 'На пути: {title}',
  },
} as const satisfies Record<string, Said>
