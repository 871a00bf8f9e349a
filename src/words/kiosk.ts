import type { Said } from './language.ts'

type Key =
  | 'touch'
  | 'nobodyThere'
  | 'stillThere'
  | 'startsAnew'
  | 'iAmHere'
  | 'startAgain'
  | 'closedNow'
  | 'opensAt'
  | 'readyOffline'

/** What a kiosk says, in every language of the hall. `{seconds}` and `{time}` are put in. */
export const kioskWords: Readonly<Record<Key, Said>> = {
  touch: { en: 'Touch to begin', zh: '轻触开始', ru: 'Коснитесь, чтобы начать' },
  /** The name of the whole screen while nobody is there. */
  nobodyThere: { en: 'The hall is open', zh: '展厅已开放', ru: 'Зал открыт' },
  stillThere: { en: 'Are you still there?', zh: '您还在吗？', ru: 'Вы ещё здесь?' },
  startsAnew: {
    en: 'The hall will soon start again for the next visitor. Touch anywhere, or press any key, to go on.',
    zh: '展厅即将为下一位观众重新开始。轻触屏幕任意处或按任意键，即可继续参观。',
    ru: 'Скоро зал начнёт заново для следующего посетителя. Чтобы продолжить, коснитесь экрана или нажмите любую клавишу.',
  },
  iAmHere: { en: 'I am still here', zh: '我还在', ru: 'Я здесь' },
  startAgain: { en: 'Start again', zh: '重新开始', ru: 'Начать заново' },
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
}
