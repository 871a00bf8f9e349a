import type { Said } from '#words'

export const bandWords = {
  unroll: {
    en: 'Unroll the skin',
    zh: '展开纹饰',
    ru: 'Развернуть роспись',
  },
  nextBand: {
    en: 'Next band',
    zh: '下一层纹饰',
    ru: 'Следующий пояс',
  },
  oneMore: {
    en: 'One unit more',
    zh: '多一个单元',
    ru: 'Мотивом больше',
  },
  oneFewer: {
    en: 'One unit fewer',
    zh: '少一个单元',
    ru: 'Мотивом меньше',
  },
  raise: {
    en: 'Move the band up',
    zh: '上移一层',
    ru: 'Поднять пояс',
  },
  bandOf: {
    en: 'Band {at} of {of}: {title}',
    zh: '第{at}层，共{of}层：{title}',
    ru: 'Пояс {at} из {of}: {title}',
  },
  unrolled: {
    en: 'The skin, unrolled',
    zh: '展开的纹饰',
    ru: 'Роспись в развёртке',
  },
} as const satisfies Record<string, Said>
