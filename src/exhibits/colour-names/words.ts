import type { Said } from '#words'

export const coloursWords = {
  swatchBefore: {
    en: 'Swatch before',
    zh: '上一块色样',
    ru: 'Предыдущий образец',
  },
  nextSwatch: {
    en: 'Next swatch',
    zh: '下一块色样',
    ru: 'Следующий образец',
  },
  nextGroup: {
    en: 'Next group',
    zh: '下一组颜色',
    ru: 'Следующая группа',
  },
  keepColour: {
    en: 'Keep for the palette',
    zh: '选入配色',
    ru: 'Взять в палитру',
  },
  putBack: {
    en: 'Put back',
    zh: '放回原处',
    ru: 'Вернуть на место',
  },
  savePalette: {
    en: 'Save the palette',
    zh: '保存配色',
    ru: 'Сохранить палитру',
  },
  swatchOf: {
    en: 'Swatch {at} of {of}: {title}',
    zh: '第{at}块色样，共{of}块：{title}',
    ru: 'Образец {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
