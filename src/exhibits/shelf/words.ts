import type { Said } from '#words'

export const shelfWords = {
  log: { en: 'Add the log of my visit', zh: '加上我的参观记录', ru: 'Добавить журнал посещения' },
  logTitle: { en: 'Log of the visit', zh: '参观记录', ru: 'Журнал посещения' },
  next: { en: 'Next thing', zh: '下一件', ru: 'Следующая вещь' },
  before: { en: 'Thing before', zh: '上一件', ru: 'Предыдущая вещь' },
  take: { en: 'Delete this one', zh: '删除这一件', ru: 'Удалить эту вещь' },
  ask: { en: 'Delete everything', zh: '全部删除', ru: 'Удалить всё' },
  yes: { en: 'Yes, delete everything', zh: '是，全部删除', ru: 'Да, удалить всё' },
  no: { en: 'No, keep it', zh: '不，保留', ru: 'Нет, оставить' },
  thingOf: {
    en: 'Thing {at} of {of}: {title}',
    zh: '第{at}件，共{of}件：{title}',
    ru: 'Вещь {at} из {of}: {title}',
  },
  lying: { en: 'On the shelf: {of}', zh: '架上有{of}件', ru: 'На полке: {of}' },
  bare: { en: 'The shelf is empty.', zh: '架子还空着。', ru: 'Полка пуста.' },
} as const satisfies Record<string, Said>
