import type { Said } from '#words'

export const hemWords = {
  three: { en: 'Three colour steps', zh: '三级色', ru: 'Три тона' },
  five: { en: 'Five colour steps', zh: '五级色', ru: 'Пять тонов' },
  seven: { en: 'Seven colour steps', zh: '七级色', ru: 'Семь тонов' },
  now: {
    en: 'Steps from pale to deep: {title}',
    zh: '由浅至深的色阶：{title}级',
    ru: 'Тонов от светлого к тёмному: {title}',
  },
} as const satisfies Record<string, Said>
