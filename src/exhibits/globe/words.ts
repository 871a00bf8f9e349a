import type { Said } from '#words'

export const globeWords = {
  turnWest: { en: 'Look west', zh: '向西看', ru: 'Дальше на запад' },
  turnEast: { en: 'Look east', zh: '向东看', ru: 'Дальше на восток' },
  monthBefore: { en: 'Month before', zh: '上一个月', ru: 'Предыдущий месяц' },
  monthAfter: { en: 'Next month', zh: '下一个月', ru: 'Следующий месяц' },
  placeBefore: { en: 'Place before', zh: '上一处地点', ru: 'Предыдущее место' },
  placeAfter: { en: 'Next place', zh: '下一处地点', ru: 'Следующее место' },
  layerOf: {
    en: 'Layer {at} of {of}: {title}',
    zh: '第{at}层，共{of}层：{title}',
    ru: 'Слой {at} из {of}: {title}',
  },
  placeOf: {
    en: 'Place {at} of {of}: {title}',
    zh: '第{at}处，共{of}处：{title}',
    ru: 'Место {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
