import type { Said } from '#words'

export const sealWords = {
  nextWord: { en: 'Next word', zh: '下一个字', ru: 'Следующее слово' },
  wordBefore: { en: 'Word before', zh: '上一个字', ru: 'Предыдущее слово' },
  intaglio: { en: 'Cut in intaglio', zh: '刻成白文', ru: 'Резать вглубь' },
  press: { en: 'Press on paper', zh: '钤在纸上', ru: 'Оттиснуть' },
  keep: { en: 'Put the print on the shelf', zh: '印样放上作品架', ru: 'Оттиск на полку' },
  wordOf: {
    en: 'Word {at} of {of}: {title}',
    zh: '第{at}个字，共{of}个：{title}',
    ru: 'Слово {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
