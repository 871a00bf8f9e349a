import type { Said } from '#words'

export const scrollWords = {
  unrollFurther: {
    en: 'Unroll further',
    zh: '继续展卷',
    ru: 'Развернуть дальше',
  },
  rollBack: {
    en: 'Roll back',
    zh: '往回收卷',
    ru: 'Свернуть назад',
  },
  walkIn: {
    en: 'Walk in',
    zh: '走进画中',
    ru: 'Войти в картину',
  },
  walkOn: {
    en: 'Walk on',
    zh: '向前走',
    ru: 'Идти дальше',
  },
  walkBack: {
    en: 'Step back',
    zh: '退一步',
    ru: 'Шаг назад',
  },
  sectionOf: {
    en: 'Section {at} of {of}: {title}',
    zh: '第{at}段，共{of}段：{title}',
    ru: 'Часть {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
