import type { Said } from '#words'

export const pairsWords = {
  glass: { en: 'Sheet of glass', zh: '玻璃片', ru: 'Лист стекла' },
  next: { en: 'Next window', zh: '下一扇窗', ru: 'Следующее окно' },
  windowOf: {
    en: 'Window {at} of {of}: {title}',
    zh: '第{at}扇，共{of}扇：{title}',
    ru: 'Окно {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
