import type { Said } from '#words'

export const twoSidedWords = {
  turn: { en: 'Turn the scroll', zh: '转动卷轴', ru: 'Повернуть свиток' },
  next: { en: 'Next pair', zh: '下一对', ru: 'Следующая пара' },
  before: { en: 'Pair before', zh: '上一对', ru: 'Предыдущая пара' },
  ruleOf: {
    en: 'Rule {at} of {of}: {title}',
    zh: '规则{at}，共{of}条：{title}',
    ru: 'Правило {at} из {of}: {title}',
  },
  thingOf: {
    en: 'Thing {at} of {of}: {title}',
    zh: '成品{at}，共{of}件：{title}',
    ru: 'Вещь {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
