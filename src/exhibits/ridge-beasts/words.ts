import type { Said } from '#words'

export const beastWords = {
  next: { en: 'Next beast', zh: '下一只小兽', ru: 'Следующий зверь' },
  previous: { en: 'Previous beast', zh: '上一只小兽', ru: 'Предыдущий зверь' },
  lower: { en: 'Lower the rank', zh: '降低等级', ru: 'Понизить ранг' },
  higher: { en: 'Raise the rank', zh: '提高等级', ru: 'Повысить ранг' },
  beastOf: {
    en: 'Beast {at} of {of}: {title}',
    zh: '第{at}只，共{of}只：{title}',
    ru: 'Зверь {at} из {of}: {title}',
  },
  leads: { en: 'Leads the row: {title}', zh: '领头：{title}', ru: 'Впереди: {title}' },
  rankOf: {
    en: 'Beasts on the ridge: {at} of {of}',
    zh: '脊上小兽：{at}只，共{of}只',
    ru: 'Зверей на гребне: {at} из {of}',
  },
} as const satisfies Record<string, Said>
