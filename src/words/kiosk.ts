import type { Said } from './language.ts'

type Key =
  | 'touch'
  | 'stillThere'
  | 'startsAnew'
  | 'iAmHere'
  | 'startAgain'
  | 'lower'
  | 'rehearsal'
  | 'onPhone'
  | 'scanIt'
  | 'tooLarge'
  | 'goOn'
  | 'closedNow'
  | 'opensAt'
  | 'readyOffline'
  | StaffKey
type StaffKey =
  | 'staff'
  | 'setPin'
  | 'wrongPin'
  | 'locked'
  | 'erase'
  | 'enter'
  | 'close'
  | 'version'
  | 'runsFor'
  | 'visits'
  | 'losses'
  | 'memory'
  | 'pace'
  | 'frame'
  | 'withoutNetwork'
  | 'whole'
  | 'notYet'
  | 'problems'
  | 'none'
  | 'restart'
  | 'update'
  | 'noLimit'
  | 'saveForms'
  | 'saveVisits'
  | 'savedAs'
  | 'deleteForms'
  | 'surelyDelete'
  | 'keep'

/** What a kiosk says, in every language of the hall. `{seconds}` and `{time}` are put in. */
export const kioskWords: Readonly<Record<Key, Said>> = {
  touch: { en: 'Touch to begin', zh: '轻触开始', ru: 'Коснитесь, чтобы начать' },
  stillThere: { en: 'Are you still there?', zh: '你还在吗？', ru: 'Вы ещё здесь?' },
  startsAnew: {
    en: 'The hall will soon start again for the next visitor. Touch anywhere, or press any key, to go on.',
    zh: '展厅即将为下一位观众重新开始。轻触屏幕任意处或按任意键，即可继续参观。',
    ru: 'Скоро осмотр начнётся заново для следующего гостя. Чтобы продолжить, коснитесь экрана или нажмите любую клавишу.',
  },
  iAmHere: { en: 'I am still here', zh: '我还在', ru: 'Я здесь' },
  startAgain: { en: 'Start again', zh: '重新开始', ru: 'Начать заново' },
  lower: { en: 'Controls lower', zh: '操作区下移', ru: 'Кнопки ниже' },
  rehearsal: {
    en: 'Rehearsal: everything happens after a few seconds.',
    zh: '演练中：各项等待时间均为几秒。',
    ru: 'Репетиция: всё происходит через несколько секунд.',
  },
  onPhone: { en: 'Take it with you', zh: '带走它', ru: 'Возьмите с собой' },
  scanIt: {
    en: 'Point the camera of your phone at the code: it makes the same thing there.',
    zh: '用手机相机扫描此码，即可在手机上生成同样的内容。',
    ru: 'Наведите камеру телефона на код: на нём появится то же самое.',
  },
  tooLarge: {
    en: 'This is too large for a code. It lies on your shelf until you go.',
    zh: '内容过大，无法生成二维码。在您离开前，它会留在作品架上。',
    ru: 'Это не помещается в код. До вашего ухода оно лежит на полке.',
  },
  goOn: { en: 'Go on', zh: '继续参观', ru: 'Продолжить' },
  closedNow: { en: 'The hall is closed now.', zh: '展厅现已闭馆。', ru: 'Сейчас зал закрыт.' },
  opensAt: {
    en: 'It opens on {time}.',
    zh: '{time}开放。',
    ru: 'Откроется: {time}.',
  },
  readyOffline: {
    en: 'Getting ready to run without a network: {part}',
    zh: '正在准备离线运行：{part}',
    ru: 'Подготовка к работе без сети: {part}',
  },

  staff: { en: 'For staff', zh: '工作人员专用', ru: 'Для сотрудников' },
  setPin: {
    en: 'Choose a PIN of 4 to 12 digits',
    zh: '请设置4至12位数字的PIN码',
    ru: 'Задайте ПИН-код из 4–12 цифр',
  },
  wrongPin: { en: 'That is not the PIN.', zh: 'PIN码不正确。', ru: 'Неверный ПИН-код.' },
  locked: {
    en: 'Try again in {seconds} s.',
    zh: '请在{seconds}秒后重试。',
    ru: 'Повторите через {seconds} с.',
  },
  erase: { en: 'Erase', zh: '清除', ru: 'Стереть' },
  enter: { en: 'Enter', zh: '确定', ru: 'Ввести' },
  close: { en: 'Close', zh: '关闭', ru: 'Закрыть' },
  version: { en: 'Version', zh: '版本', ru: 'Версия' },
  runsFor: { en: 'Running, hours', zh: '已运行（小时）', ru: 'Работает, часов' },
  visits: {
    en: 'Visits: today / 7 days / 30 days / ever',
    zh: '参观次数：今日／7 天／30 天／累计',
    ru: 'Посещений: сегодня / 7 дней / 30 дней / всего',
  },
  losses: { en: 'Picture lost', zh: '画面丢失次数', ru: 'Потерь изображения' },
  memory: { en: 'Memory of scripts', zh: '脚本占用内存', ru: 'Память скриптов' },
  pace: { en: 'From one frame to the next', zh: '两帧之间', ru: 'От кадра к кадру' },
  frame: {
    en: 'Last frame, calls / triangles',
    zh: '最近一帧：绘制次数／三角形',
    ru: 'Последний кадр: вызовов / треугольников',
  },
  withoutNetwork: { en: 'Without a network', zh: '离线可用', ru: 'Без сети' },
  whole: { en: 'works', zh: '是', ru: 'работает' },
  notYet: { en: 'not yet', zh: '尚未', ru: 'ещё нет' },
  problems: { en: 'Last problems', zh: '最近的问题', ru: 'Последние неполадки' },
  none: { en: 'None.', zh: '无。', ru: 'Нет.' },
  restart: { en: 'Load the page again', zh: '重新载入页面', ru: 'Загрузить заново' },
  update: { en: 'Update now', zh: '立即更新', ru: 'Обновить сейчас' },
  noLimit: {
    en: 'Visits without a time limit',
    zh: '参观不限时',
    ru: 'Посещения без ограничения времени',
  },
  saveForms: {
    en: 'Save feedback forms ({forms})',
    zh: '保存意见表（{forms}）',
    ru: 'Сохранить анкеты ({forms})',
  },
  saveVisits: { en: 'Save visit counts', zh: '保存参观次数', ru: 'Сохранить число посещений' },
  savedAs: { en: 'Saved as {file}.', zh: '已保存为 {file}。', ru: 'Сохранено: {file}.' },
  deleteForms: {
    en: 'Delete the forms from this kiosk',
    zh: '从本机删除意见表',
    ru: 'Удалить анкеты с этого киоска',
  },
  surelyDelete: { en: 'Yes, delete them', zh: '是，删除', ru: 'Да, удалить' },
  keep: { en: 'No, keep them', zh: '不，保留', ru: 'Нет, оставить' },
}
