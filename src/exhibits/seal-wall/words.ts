import type { Said } from '#words'

export const wallWords = {
  find: { en: 'Find my seal', zh: '找我的印', ru: 'Найти мою печать' },
  next: { en: 'Next seal', zh: '下一枚印', ru: 'Следующая печать' },
  before: { en: 'Seal before', zh: '上一枚印', ru: 'Предыдущая печать' },
  sealOf: {
    en: 'Seal {at} of {of}',
    zh: '第{at}枚印，共{of}枚',
    ru: 'Печать {at} из {of}',
  },
  hanging: { en: 'Seals on the wall: {of}', zh: '墙上的印：{of}枚', ru: 'Печатей на стене: {of}' },
  none: { en: 'No seal hangs here yet.', zh: '墙上还没有印。', ru: 'Печатей здесь пока нет.' },
} as const satisfies Record<string, Said>
