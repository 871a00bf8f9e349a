import type { Said } from '#words'

export const drawingWords = {
  number: { en: 'Number {title}', zh: '第{title}号', ru: 'Число {title}' },
  nextNumber: { en: 'Next number', zh: '下一个数', ru: 'Следующее число' },
  numberBefore: { en: 'Number before', zh: '上一个数', ru: 'Предыдущее число' },
  moreMist: { en: 'More mist', zh: '雾浓些', ru: 'Больше дымки' },
  lessMist: { en: 'Less mist', zh: '雾淡些', ru: 'Меньше дымки' },
  higher: { en: 'Higher', zh: '山高些', ru: 'Выше' },
  lower: { en: 'Lower', zh: '山低些', ru: 'Ниже' },
  nextSeason: { en: 'Next season', zh: '下一季', ru: 'Следующее время года' },
  save: { en: 'Save the picture', zh: '保存这幅画', ru: 'Сохранить картину' },
} as const satisfies Record<string, Said>
