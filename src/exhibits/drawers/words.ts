import type { Said } from '#words'

export const drawersWords = {
  drawerOf: {
    en: 'Drawer {at} of {of}: {title}',
    zh: '第{at}只抽屉，共{of}只：{title}',
    ru: 'Ящик {at} из {of}: {title}',
  },
  openOf: {
    en: 'Drawers open: {at} of {of}. {title}',
    zh: '已开{at}只抽屉，共{of}只。{title}',
    ru: 'Открыто ящиков: {at} из {of}. {title}',
  },
  again: { en: 'Watch again', zh: '再看一遍', ru: 'Посмотреть ещё раз' },
  openAll: { en: 'Open all', zh: '全部打开', ru: 'Открыть все' },
  closeAll: { en: 'Close all', zh: '全部关上', ru: 'Закрыть все' },
} as const satisfies Record<string, Said>
