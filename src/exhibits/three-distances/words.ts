import type { Said } from '#words'

export const distancesWords = {
  distanceOf: {
    en: 'Distance {at} of {of}: {title}',
    zh: '“三远”之{at}，共{of}种：{title}',
    ru: 'Даль {at} из {of}: {title}',
  },
  onTheWay: {
    en: 'Between {title}',
    zh: '介于{title}之间',
    ru: 'Между: {title}',
  },
} as const satisfies Record<string, Said>
