import type { Said } from '#words'

export const seventeenWords = {
  nextGroup: { en: 'Next of the seventeen', zh: '下一种', ru: 'Следующий способ' },
  stampHere: { en: 'Stamp here', zh: '在这里盖印', ru: 'Поставить штамп' },
  nextStamp: { en: 'Next motif', zh: '下一个图案', ru: 'Следующий мотив' },
  dotLeft: { en: 'To the left', zh: '向左', ru: 'Левее' },
  dotRight: { en: 'To the right', zh: '向右', ru: 'Правее' },
  dotUp: { en: 'Higher', zh: '向上', ru: 'Выше' },
  dotDown: { en: 'Lower', zh: '向下', ru: 'Ниже' },
  mirrors: { en: 'It has mirrors', zh: '有镜像', ru: 'Есть зеркала' },
  other: { en: 'Another such group', zh: '同类的另一种', ru: 'Другая такая группа' },
} as const satisfies Record<string, Said>
