import type { Said } from '#words'

export const vaseWheelWords = {
  nextShape: { en: 'Next old shape', zh: '下一种古代器形', ru: 'Следующая старинная форма' },
  spin: { en: 'Turn the wheel', zh: '让转轮转一转', ru: 'Повернуть круг' },
  ringAbove: { en: 'Ring above', zh: '上面一环', ru: 'Кольцо выше' },
  ringBelow: { en: 'Ring below', zh: '下面一环', ru: 'Кольцо ниже' },
  pullOut: { en: 'Pull out', zh: '往外拉', ru: 'Потянуть наружу' },
  pushIn: { en: 'Push in', zh: '往里推', ru: 'Сдвинуть внутрь' },
  nextGlaze: { en: 'Next glaze', zh: '下一种釉', ru: 'Следующая глазурь' },
  band: { en: 'Stamp a band on the ring', zh: '在这一环盖纹饰', ru: 'Пояс узора на кольцо' },
  museum: { en: 'Museum light', zh: '展柜灯光', ru: 'Музейный свет' },
} as const satisfies Record<string, Said>
