import type { Said } from '#words'

export const graphWords = {
  nextPoint: { en: 'Next point', zh: '下一个点', ru: 'Следующая точка' },
  followLine: { en: 'Follow a line', zh: '沿一条线走', ru: 'Пройти по нити' },
  pointIs: { en: '{title}', zh: '{title}', ru: '{title}' },
} as const satisfies Record<string, Said>
