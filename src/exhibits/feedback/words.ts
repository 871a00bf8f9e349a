import type { Said } from '#words'

export const feedbackWords = {
  form: { en: 'Your feedback', zh: '意见反馈', ru: 'Обратная связь' },
  language: { en: 'Language of your words', zh: '留言所用语言', ru: 'Язык отзыва' },
  rating: { en: 'Rating', zh: '评分', ru: 'Оценка' },
  seals: { en: '{at} of {of} seals', zh: '{at}枚印，共{of}枚', ru: 'Печатей: {at} из {of}' },
  worked: { en: 'What worked?', zh: '哪里好？', ru: 'Что удалось?' },
  failed: { en: 'What did not?', zh: '哪里不好？', ru: 'Что не удалось?' },
  ready: { en: 'Or choose a sentence', zh: '也可以选一句', ru: 'Или выберите фразу' },
  name: { en: 'First name (not needed)', zh: '名字（可不填）', ru: 'Имя (необязательно)' },
  consent: {
    en: 'My words may be kept on this device until staff collect them.',
    zh: '我同意将留言存于本机，由工作人员收取。',
    ru: 'Пусть запись хранится на этом устройстве, пока её не заберут сотрудники.',
  },
  send: { en: 'Send the form', zh: '提交意见表', ru: 'Отправить анкету' },
  needed: {
    en: 'Something is still missing:',
    zh: '还缺：',
    ru: 'Ещё не хватает:',
  },
  needsRating: {
    en: 'Choose one to five seals.',
    zh: '请选一至五枚印。',
    ru: 'Выберите от одной до пяти печатей.',
  },
  needsConsent: {
    en: 'Please agree that the words are kept here.',
    zh: '请同意留言存于本机。',
    ru: 'Подтвердите согласие на хранение записи.',
  },
  needsCheck: {
    en: 'Please solve the code. Any of its three kinds will do.',
    zh: '请完成验证，三种方式任选一种。',
    ru: 'Пройдите проверку любым из трёх способов.',
  },
  thanks: {
    en: 'Thank you. Your form is with the others now, and its seal hangs on the wall.',
    zh: '谢谢。你的意见表已收好，它的印已上墙。',
    ru: 'Спасибо. Анкета лежит с остальными, её печать висит на стене.',
  },
  unkept: {
    en: 'This browser keeps nothing: the form lasts only until the page is closed.',
    zh: '此浏览器不保存内容：意见表只保留到页面关闭。',
    ru: 'Этот браузер ничего не сохраняет: анкета пропадёт, когда страницу закроют.',
  },
  yourSeal: { en: 'Your seal', zh: '你的印', ru: 'Ваша печать' },
  another: { en: 'Write another', zh: '再写一份', ru: 'Заполнить ещё одну' },
  withdraw: { en: 'Delete what I sent', zh: '删除我提交的', ru: 'Удалить отправленное' },
  surely: {
    en: 'Delete it for good?',
    zh: '确定彻底删除吗？',
    ru: 'Удалить навсегда?',
  },
  yes: { en: 'Yes, delete', zh: '是，删除', ru: 'Да, удалить' },
  no: { en: 'No, keep', zh: '不，保留', ru: 'Нет, оставить' },
  gone: { en: 'Deleted.', zh: '已删除。', ru: 'Удалено.' },
  staff: { en: 'For staff', zh: '工作人员专用', ru: 'Для сотрудников' },
  held: {
    en: 'Forms on this device: {forms}. Seals on the wall: {seals}.',
    zh: '本机意见表：{forms}份；墙上的印：{seals}枚。',
    ru: 'Анкет на устройстве: {forms}. Печатей на стене: {seals}.',
  },
  take: { en: 'Save as a table', zh: '存为表格', ru: 'Сохранить таблицей' },
  clearForms: { en: 'Delete the forms', zh: '删除意见表', ru: 'Удалить анкеты' },
  clearAll: {
    en: 'Delete forms, seals and tallies',
    zh: '删除意见表、印与计票',
    ru: 'Удалить анкеты, печати и подсчёты',
  },
  ratingTold: { en: 'Rating: {at} of {of}', zh: '评分：{at}/{of}', ru: 'Оценка: {at} из {of}' },
} as const satisfies Record<string, Said>
