import type { Said } from '#words'

export const mediaWords = {
  mediumOf: {
    en: 'Medium {at} of {of}: {title}',
    zh: '第{at}种媒介，共{of}种：{title}',
    ru: 'Формат {at} из {of}: {title}',
  },
  nextScenario: { en: 'Next scenario', zh: '下一个场景', ru: 'Следующий сценарий' },
} as const satisfies Record<string, Said>
