import { filled, type Language, type Said } from '#words'

/** What the way into a headset, and the hall worn on the head, say besides the interface's words. */
export const headsetWords = {
  enter: { en: 'Enter VR', zh: '进入 VR', ru: 'Войти в VR' },
  leave: { en: 'Leave VR', zh: '退出 VR', ru: 'Выйти из VR' },
  onTable: { en: 'On my table', zh: '放到我的桌上', ru: 'На мой стол' },
  leaveTable: { en: 'Back to the hall', zh: '返回展厅', ru: 'Вернуться в зал' },
  elsewhere: { en: 'Set it elsewhere', zh: '换个位置', ru: 'Поставить иначе' },
  setHere: {
    en: 'Look at a table, then press to set it down. It is at its true size.',
    zh: '看向桌面，按下即可放置。尺寸与实物一致。',
    ru: 'Посмотрите на стол и нажмите, чтобы поставить. Размер настоящий.',
  },
  noSurface: {
    en: 'No surface was found: it floats at the height of a table. Press to leave it there.',
    zh: '没有找到平面：先悬在桌面高度，按下即可固定。',
    ru: 'Поверхность не найдена: вещь висит на высоте стола. Нажмите, чтобы оставить её там.',
  },
  typed: {
    en: 'To write words of your own, continue on the page.',
    zh: '若想自己写几句，请回到网页继续。',
    ru: 'Чтобы написать своими словами, продолжите на странице.',
  },
  menu: { en: 'Menu', zh: '菜单', ru: 'Меню' },
  comfort: { en: 'Comfort', zh: '舒适', ru: 'Удобство' },
  jump: { en: 'Teleport', zh: '瞬移', ru: 'Телепорт' },
  stroll: { en: 'Walk by stick', zh: '摇杆行走', ru: 'Идти стиком' },
  pace: { en: 'Pace {pace}', zh: '步速 {pace}', ru: 'Темп {pace}' },
  steps: { en: 'Turn by {step}°', zh: '每次转 {step}°', ru: 'Поворот на {step}°' },
  smoothly: { en: 'Turn smoothly', zh: '平滑转身', ru: 'Плавный поворот' },
  seated: { en: 'I am seated', zh: '我坐着', ru: 'Я сижу' },
  raise: { en: 'Raise me', zh: '升高视线', ru: 'Выше' },
  leftHand: { en: 'Left-handed', zh: '左手为主', ru: 'Для левшей' },
  gaze: { en: 'Press by looking', zh: '注视即选择', ru: 'Нажимать взглядом' },
  labelTrigger: {
    en: 'Trigger: press, or go there',
    zh: '扳机：选择，或走到那里',
    ru: 'Курок: нажать или перейти туда',
  },
  labelStick: {
    en: 'Stick: forward to go, aside to turn',
    zh: '摇杆：前推行走，左右转身',
    ru: 'Стик: вперёд — идти, вбок — повернуть',
  },
  labelGrip: {
    en: 'Grip: pick a thing up and turn it',
    zh: '侧键：拿起物件并转动',
    ru: 'Боковая кнопка: взять и повернуть вещь',
  },
  labelButtons: {
    en: 'A, B, X, Y: menu, or put all away',
    zh: 'A、B、X、Y：菜单，或全部收起',
    ru: 'A, B, X, Y: меню или убрать всё',
  },
  labelPinch: {
    en: 'Pinch: press, or go there',
    zh: '捏合手指：选择，或走到那里',
    ru: 'Сведите пальцы: нажать или перейти туда',
  },
  labelTouch: {
    en: 'Reach out: touch keys, pick things up',
    zh: '伸手：触碰按键，拿起物件',
    ru: 'Протяните руку: касайтесь кнопок, берите вещи',
  },
  labelGaze: {
    en: 'Look at a thing for a moment to press it',
    zh: '注视片刻即为选择',
    ru: 'Задержите взгляд, чтобы нажать',
  },
  refused: {
    en: 'The headset was not opened: permission was refused. You can allow it in the browser and try again.',
    zh: '未能进入头显：权限被拒绝。请在浏览器中允许后再试。',
    ru: 'Войти в шлем не удалось: нет разрешения. Разрешите доступ в браузере и попробуйте снова.',
  },
  busy: {
    en: 'The headset is in use by another page. Close that one and try again.',
    zh: '头显正被其他网页使用。请关闭该网页后再试。',
    ru: 'Шлем занят другой страницей. Закройте её и попробуйте снова.',
  },
  unable: {
    en: 'This device could not open the hall in a headset. The visit goes on here on the page.',
    zh: '此设备无法在头显中打开展厅。你可以在网页上继续参观。',
    ru: 'Это устройство не смогло открыть зал в шлеме. На странице всё работает как прежде.',
  },
  late: {
    en: 'The headset did not answer. Check that it is connected and try again.',
    zh: '头显没有回应。请检查连接后再试。',
    ru: 'Шлем не отвечает. Проверьте, подключён ли он, и попробуйте снова.',
  },
  broken: {
    en: 'The picture was lost, so the visit came back to the page. You can enter again.',
    zh: '画面中断，已回到网页。你可以再次进入。',
    ru: 'Изображение пропало, осмотр продолжается на странице. Можно войти снова.',
  },
} as const satisfies Record<string, Said>

/** Why there is no headset session, as a word of its own. */
export type Trouble = 'refused' | 'busy' | 'unable' | 'late' | 'broken'

/** One of these words in a language, with what belongs into it. */
export const say = (
  word: keyof typeof headsetWords,
  language: Language,
  fill: Readonly<Record<string, string>> = {},
): string => filled(headsetWords[word][language], fill)
