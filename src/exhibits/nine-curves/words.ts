import type { Said } from '#words'

export const curveWords = {
  lightNext: { en: 'Light the next curve', zh: '点亮下一道曲线', ru: 'Зажечь следующую кривую' },
  putOut: { en: 'Put them all out', zh: '全部熄灭', ru: 'Погасить все' },
  litOf: {
    en: 'Curves lit: {at} of {of}',
    zh: '已点亮{at}道，共{of}道',
    ru: 'Зажжено кривых: {at} из {of}',
  },
} as const satisfies Record<string, Said>
