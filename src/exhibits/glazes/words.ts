import type { Said } from '#words'

export const glazeWords = {
  lampLeft: {
    en: 'Lamp to the left',
    zh: '灯向左移',
    ru: 'Лампу влево',
  },
  lampRight: {
    en: 'Lamp to the right',
    zh: '灯向右移',
    ru: 'Лампу вправо',
  },
  crackleDepth: {
    en: 'Depth of the crackle',
    zh: '开片深浅',
    ru: 'Глубина кракле',
  },
  opaqueGlaze: {
    en: 'Opaque glaze over cobalt',
    zh: '青花罩不透明釉',
    ru: 'Глухая глазурь поверх кобальта',
  },
  glazeOf: {
    en: 'Glaze {at} of {of}: {title}',
    zh: '第{at}种釉，共{of}种：{title}',
    ru: 'Глазурь {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
