import type { Said } from '#words'

export const dialWords = {
  termBefore: {
    en: 'Term before',
    zh: '上一个节气',
    ru: 'Предыдущий сезон',
  },
  termAfter: {
    en: 'Next term',
    zh: '下一个节气',
    ru: 'Следующий сезон',
  },
  toToday: {
    en: "Today's term",
    zh: '今日节气',
    ru: 'Сегодняшний сезон',
  },
  termOf: {
    en: 'Term {at} of {of}: {title}',
    zh: '第{at}个节气，共{of}个：{title}',
    ru: 'Сезон {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
