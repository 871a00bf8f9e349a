import type { Said } from '#words'

export const mountainBrushWords = {
  brushLeft: { en: 'Brush to the left', zh: '笔向左', ru: 'Кисть влево' },
  brushRight: { en: 'Brush to the right', zh: '笔向右', ru: 'Кисть вправо' },
  higher: { en: 'Ridge higher', zh: '山脊高一些', ru: 'Гребень выше' },
  lower: { en: 'Ridge lower', zh: '山脊低一些', ru: 'Гребень ниже' },
  moreMist: { en: 'More mist', zh: '云雾多一些', ru: 'Больше дымки' },
  lessMist: { en: 'Less mist', zh: '云雾少一些', ru: 'Меньше дымки' },
  towardsLevel: { en: 'Towards level distance', zh: '转向平远', ru: 'К ровной дали' },
  towardsHigh: { en: 'Towards high distance', zh: '转向高远', ru: 'К высокой дали' },
  bridge: { en: 'Bridge to the next place', zh: '桥移到下一处', ru: 'Мост на следующее место' },
  walkIn: { en: 'Walk in', zh: '走进画中', ru: 'Войти в картину' },
  walkBack: { en: 'Step back', zh: '退一步', ru: 'Шаг назад' },
} as const satisfies Record<string, Said>
