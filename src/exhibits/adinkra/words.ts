import type { Said } from '#words'

export const adinkraWords = {
  stamp: { en: 'Stamp it on the cloth', zh: '印到布上', ru: 'Отпечатать на ткани' },
  takeBack: { en: 'Take one back', zh: '撤回一个', ru: 'Убрать последний' },
  wash: { en: 'Bare cloth', zh: '换一块空布', ru: 'Чистая ткань' },
  sign: {
    en: 'Sign {at} of {of}: {title}',
    zh: '第{at}个符号，共{of}个：{title}',
    ru: 'Знак {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
