import type { Said } from '#words'

export const cardWords = {
  frame: { en: 'Next frame', zh: '换边框', ru: 'Другая рамка' },
  pattern: { en: 'Next pattern', zh: '换纹样', ru: 'Другой узор' },
  save: { en: 'Save the card', zh: '保存卡片', ru: 'Сохранить открытку' },
  card: { en: 'Card: {title}', zh: '卡片：{title}', ru: 'Открытка: {title}' },
} as const satisfies Record<string, Said>
