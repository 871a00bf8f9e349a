import type { Said } from '#words'

export const latticeGameWords = {
  puzzle: { en: 'Find the cell', zh: '找单元', ru: 'Найти ячейку' },
  nextPiece: { en: 'Next piece', zh: '换一块', ru: 'Другая часть' },
  thisOne: { en: 'This is the smallest', zh: '这块最小', ru: 'Эта наименьшая' },
  nextWindow: { en: 'Next window', zh: '下一扇窗', ru: 'Следующее окно' },
  dotLeft: { en: 'Dot to the left', zh: '左边的点', ru: 'Точка левее' },
  dotRight: { en: 'Dot to the right', zh: '右边的点', ru: 'Точка правее' },
  dotUp: { en: 'Dot above', zh: '上面的点', ru: 'Точка выше' },
  dotDown: { en: 'Dot below', zh: '下面的点', ru: 'Точка ниже' },
  begin: { en: 'Begin a bar here', zh: '从这里起笔', ru: 'Начать рейку здесь' },
  end: { en: 'End the bar here', zh: '在这里收笔', ru: 'Закончить рейку здесь' },
} as const satisfies Record<string, Said>
