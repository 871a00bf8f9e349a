import type { Said } from '#words'

export const vaseWords = {
  outlineAndRatios: {
    en: 'Outline and ratios',
    zh: '轮廓线与比例',
    ru: 'Профиль и пропорции',
  },
  nextVase: {
    en: 'Next vase',
    zh: '下一只瓶',
    ru: 'Следующая ваза',
  },
  otherGlaze: {
    en: 'Another glaze',
    zh: '换一种釉',
    ru: 'Другая глазурь',
  },
  vaseOf: {
    en: 'Vase {at} of {of}: {title}',
    zh: '第{at}只，共{of}只：{title}',
    ru: 'Ваза {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
