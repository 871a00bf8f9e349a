import type { Said } from '#words'

export const balanceWords = {
  clear: { en: 'Clear both pans', zh: '清空两盘', ru: 'Освободить чаши' },
  placed: { en: 'On the balance: {title}', zh: '天平上：{title}', ru: 'На весах: {title}' },
} as const satisfies Record<string, Said>
