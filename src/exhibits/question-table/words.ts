import type { Said } from '#words'

export const tableWords = {
  draw: { en: 'Draw a card', zh: '抽一张卡', ru: 'Взять карточку' },
  putBack: { en: 'Put the card back', zh: '放回卡片', ru: 'Вернуть карточку' },
  yes: { en: 'Yes', zh: '是', ru: 'Да' },
  no: { en: 'No', zh: '否', ru: 'Нет' },
  depends: { en: 'It depends', zh: '看情况', ru: 'Зависит от случая' },
  cardOf: {
    en: 'Card {at} of {of}: {title}',
    zh: '第{at}张，共{of}张：{title}',
    ru: 'Карточка {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
