import type { Said } from '#words'

export const chainWords = {
  verify: { en: 'Verify', zh: '验证', ru: 'Проверить' },
  change: { en: 'Change one letter', zh: '改动一个字', ru: 'Изменить одну букву' },
  restore: { en: 'Restore', zh: '复原', ru: 'Восстановить' },
  linkBefore: { en: 'Link before', zh: '上一环', ru: 'Предыдущее звено' },
  nextLink: { en: 'Next link', zh: '下一环', ru: 'Следующее звено' },
  prove: { en: 'Prove this record', zh: '证明这条记录', ru: 'Доказать эту запись' },
  exported: { en: 'Export the file', zh: '导出文件', ru: 'Сохранить файл' },
  linkOf: {
    en: 'Link {at} of {of}: {title}',
    zh: '第{at}环，共{of}环：{title}',
    ru: 'Звено {at} из {of}: {title}',
  },
} as const satisfies Record<string, Said>
