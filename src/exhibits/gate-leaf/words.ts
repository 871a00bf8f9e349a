import type { Said } from '#words'

export const gateWords = {
  countNine: {
    en: 'Count nine more',
    zh: '再数九颗',
    ru: 'Ещё девять',
  },
  countAgain: {
    en: 'Count again',
    zh: '从头再数',
    ru: 'Сосчитать заново',
  },
  knock: {
    en: 'Knock',
    zh: '敲门',
    ru: 'Постучать',
  },
  rowOf: {
    en: 'Row {at} of {of}: {title} studs',
    zh: '第{at}排，共{of}排：{title}颗',
    ru: 'Ряд {at} из {of}. Гвоздей: {title}',
  },
  knocked: {
    en: 'A knock on wood',
    zh: '木门一响',
    ru: 'Стук по дереву',
  },
} as const satisfies Record<string, Said>
