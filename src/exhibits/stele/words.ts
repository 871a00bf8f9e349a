import type { Said } from '#words'

export const steleWords = {
  en: { en: 'Greeting in English', zh: '英语问候', ru: 'Приветствие по-английски' },
  zh: { en: 'Greeting in Chinese', zh: '汉语问候', ru: 'Приветствие по-китайски' },
  ru: { en: 'Greeting in Russian', zh: '俄语问候', ru: 'Приветствие по-русски' },
  clear: { en: 'Lines again', zh: '恢复线条', ru: 'Снова линии' },
  onStone: {
    en: 'On the stone: {at} of {of}',
    zh: '石上：{at}/{of}',
    ru: 'На камне: {at} из {of}',
  },
} as const satisfies Record<string, Said>
