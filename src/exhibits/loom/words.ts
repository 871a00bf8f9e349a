import type { Said } from '#words'

export const loomWords = {
  threadOut: {
    en: 'Drawn out: {title}',
    zh: '已抽出：{title}',
    ru: 'Вытянута нить: {title}',
  },
} as const satisfies Record<string, Said>
