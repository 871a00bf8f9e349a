import type { Said } from '#words'

export const caissonWords = {
  turnLayer: {
    en: 'Turn by one step',
    zh: '转一格',
    ru: 'Повернуть на шаг',
  },
  layerOf: {
    en: 'Layer {at} of {of}: {title}',
    zh: '第{at}层，共{of}层：{title}',
    ru: 'Ярус {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
