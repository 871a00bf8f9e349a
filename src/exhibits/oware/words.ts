import type { Said } from '#words'

export const owareWords = {
  hint: { en: 'A hint', zh: '提示', ru: 'Подсказка' },
  friend: { en: 'Two players', zh: '两人对弈', ru: 'Вдвоём' },
  anew: { en: 'New game', zh: '重新开局', ru: 'Новая игра' },
  score: {
    en: 'Taken: {at} and {of}. {title}',
    zh: '已收：{at}粒与{of}粒。{title}',
    ru: 'Взято: {at} и {of}. {title}',
  },
} as const satisfies Record<string, Said>
