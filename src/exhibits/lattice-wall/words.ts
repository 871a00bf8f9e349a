import type { Said } from '#words'

export const latticeWords = {
  unitCell: {
    en: 'Unit cell and symmetry',
    zh: '单元与对称',
    ru: 'Ячейка и симметрия',
  },
  nextWindow: {
    en: 'Next window',
    zh: '下一扇窗',
    ru: 'Следующее окно',
  },
  windowOf: {
    en: 'Window {at} of {of}: {title}',
    zh: '第{at}扇，共{of}扇：{title}',
    ru: 'Окно {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
