import type { Said } from '#words'

export const fiveWaysWords = {
  wayOf: {
    en: 'Way {at} of {of}: {title}',
    zh: '第{at}种，共{of}种：{title}',
    ru: 'Способ {at} из {of}: {title}',
  },
  moreCameras: { en: 'More cameras', zh: '增加相机', ru: 'Больше камер' },
  fewerCameras: { en: 'Fewer cameras', zh: '减少相机', ru: 'Меньше камер' },
  anotherPoint: { en: 'Another point', zh: '另选一点', ru: 'Другая точка' },
  edges: { en: 'Edges', zh: '边线', ru: 'Рёбра' },
  shaded: { en: 'Shaded', zh: '明暗', ru: 'Светотень' },
  normals: { en: 'Normals', zh: '法线', ru: 'Нормали' },
  finer: { en: 'Finer level', zh: '更细一级', ru: 'Подробнее' },
  coarser: { en: 'Coarser level', zh: '更粗一级', ru: 'Проще' },
  byDistance: { en: 'By distance', zh: '随距离变化', ru: 'По расстоянию' },
  larger: { en: 'Larger splats', zh: '放大柔点', ru: 'Крупнее' },
  smaller: { en: 'Smaller splats', zh: '缩小柔点', ru: 'Мельче' },
  sorted: { en: 'Sorted by depth', zh: '按远近排序', ru: 'Сортировка по глубине' },
} as const satisfies Record<string, Said>
