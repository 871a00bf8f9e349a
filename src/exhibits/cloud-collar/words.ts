import type { Said } from '#words'

export const collarWords = {
  outwards: { en: 'Point outwards', zh: '点向外移', ru: 'Точку наружу' },
  inwards: { en: 'Point inwards', zh: '点向内移', ru: 'Точку внутрь' },
  up: { en: 'Point up', zh: '点向上移', ru: 'Точку вверх' },
  down: { en: 'Point down', zh: '点向下移', ru: 'Точку вниз' },
  back: { en: 'As it was', zh: '复原', ru: 'Как было' },
  four: { en: 'Four lobes', zh: '四瓣', ru: 'Четыре лопасти' },
  six: { en: 'Six lobes', zh: '六瓣', ru: 'Шесть лопастей' },
  eight: { en: 'Eight lobes', zh: '八瓣', ru: 'Восемь лопастей' },
  symmetry: {
    en: '{of} lobes: {title}',
    zh: '{of}瓣：{title}',
    ru: 'Лопастей: {of}, {title}',
  },
} as const satisfies Record<string, Said>
