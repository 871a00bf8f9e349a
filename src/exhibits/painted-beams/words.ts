import type { Said } from '#words'

export const beamWords = {
  longer: {
    en: 'Longer beams',
    zh: '加长梁枋',
    ru: 'Балки длиннее',
  },
  shorter: {
    en: 'Shorter beams',
    zh: '缩短梁枋',
    ru: 'Балки короче',
  },
  nameParts: {
    en: 'Name the parts',
    zh: '各部分名称',
    ru: 'Назвать части',
  },
  nextPart: {
    en: 'Next part',
    zh: '下一部分',
    ru: 'Следующая часть',
  },
  partOf: {
    en: 'Beam {at} of {of}: {title}',
    zh: '第{at}根，共{of}根：{title}',
    ru: 'Балка {at} из {of}: {title}',
  },
  lengthOf: {
    en: 'Length {at} of {of}: {title} centimetres',
    zh: '第{at}种长度，共{of}种：{title}厘米',
    ru: 'Длина {at} из {of}: {title} сантиметров',
  },
} as const satisfies Record<string, Said>
