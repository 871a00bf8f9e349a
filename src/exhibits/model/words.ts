import type { Said } from '#words'

export const modelWords = {
  turntable: {
    en: 'Turntable',
    zh: '自动旋转',
    ru: 'Вращать',
  },
  previousHotspot: {
    en: 'Previous point',
    zh: '上一处',
    ru: 'Предыдущая точка',
  },
  nextHotspot: {
    en: 'Next point',
    zh: '下一处',
    ru: 'Следующая точка',
  },
  hotspotOf: {
    en: 'Point {at} of {of}: {title}',
    zh: '第{at}处，共{of}处：{title}',
    ru: 'Точка {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
