import type { Said } from '#words'

export const sectorsWords = {
  picked: {
    en: 'Sectors picked: {at} of {of}. {title}',
    zh: '已选{at}个行业，共选{of}个。{title}',
    ru: 'Выбрано отраслей: {at} из {of}. {title}',
  },
  next: { en: 'Next exhibit', zh: '下一件展项', ru: 'Следующий экспонат' },
  follow: { en: 'Follow the thread', zh: '沿连线前往', ru: 'Пройти по нити' },
} as const satisfies Record<string, Said>
