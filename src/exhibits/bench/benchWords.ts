import type { Said } from '#words'

export const benchWords = {
  stepOf: {
    en: 'Step {at} of {of}: {title}',
    zh: '第{at}步，共{of}步：{title}',
    ru: 'Шаг {at} из {of}: {title}',
  },
  nextStep: { en: 'Next step', zh: '下一步', ru: 'Следующий шаг' },
  stepBefore: { en: 'Step before', zh: '上一步', ru: 'Предыдущий шаг' },
  undo: { en: 'Undo', zh: '撤销', ru: 'Отменить' },
  anew: { en: 'Begin anew', zh: '重新开始', ru: 'Начать заново' },
  nextName: { en: 'Next name', zh: '下一个名字', ru: 'Следующее имя' },
  nameBefore: { en: 'Name before', zh: '上一个名字', ru: 'Предыдущее имя' },
  take: { en: 'Put it on the shelf', zh: '放上作品架', ru: 'Положить на полку' },
  ownName: { en: 'A name of your own', zh: '自己取的名字', ru: 'Своё имя' },
  ownNameSays: {
    en: 'It goes with the work onto your shelf, and nowhere else.',
    zh: '它只随作品放上作品架，不存到别处。',
    ru: 'Оно ляжет на полку вместе с работой и больше никуда не попадёт.',
  },
  takeNamed: {
    en: 'Put it on the shelf by this name',
    zh: '用这个名字放上作品架',
    ru: 'Положить на полку под этим именем',
  },
} as const satisfies Record<string, Said>
