import type { Said } from './language.ts'

/** What a teacher is told and offered in a lesson (`class=1`). */
export const lessonWords = {
  lesson: { en: 'Lesson', zh: '上课', ru: 'Урок' },
  fewer: { en: 'Five minutes less', zh: '减五分钟', ru: 'На пять минут меньше' },
  more: { en: 'Five minutes more', zh: '加五分钟', ru: 'На пять минут больше' },
  begin: { en: 'Start the time', zh: '开始计时', ru: 'Пустить время' },
  pause: { en: 'Stop the time', zh: '暂停计时', ru: 'Остановить время' },
  over: { en: 'Time is up', zh: '时间到', ru: 'Время вышло' },
  save: {
    en: 'Save the shelf to a folder',
    zh: '把作品架存入文件夹',
    ru: 'Сохранить полку в папку',
  },
  saved: { en: 'Saved: {at} of {of}', zh: '已保存{at}件，共{of}件', ru: 'Сохранено: {at} из {of}' },
  unsaved: { en: 'Nothing was saved', zh: '没有保存', ru: 'Ничего не сохранено' },
} as const satisfies Record<string, Said>
