import type { Language, Said } from '#words'

/** What the way into a headset, and the hall worn on the head, say besides the interface's words. */
export const headsetWords = {
  enter: { en: 'Enter VR', zh: '进入 VR', ru: 'Войти в VR' },
  leave: { en: 'Leave VR', zh: '退出 VR', ru: 'Выйти из VR' },
  menu: { en: 'Menu', zh: '菜单', ru: 'Меню' },
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

/** One of these words in a language. */
export const say = (word: keyof typeof headsetWords, language: Language): string =>
  headsetWords[word][language]
