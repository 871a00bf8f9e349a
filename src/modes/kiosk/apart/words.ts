import type { Said } from '#words'

/** What the set-up page, the card for staff and the page of a made thing say. */
export const apartWords = {
  setUp: { en: 'Set up this kiosk', zh: '设置这台展示机', ru: 'Настройка киоска' },
  setUpSays: {
    en: 'Everything can be changed later. Nothing here needs a programmer.',
    zh: '所有设置以后都可以更改，无需编程。',
    ru: 'Всё можно изменить позже. Программист не нужен.',
  },
  visits: { en: 'Visits', zh: '参观', ru: 'Посещения' },
  languages: { en: 'Languages to choose from', zh: '可选语言', ru: 'Языки на выбор' },
  first: { en: 'A visit begins in', zh: '参观开始时的语言', ru: 'Посещение начинается на языке' },
  start: { en: 'A visit begins at', zh: '参观起点', ru: 'Посещение начинается здесь' },
  arrival: { en: 'the entrance of the hall', zh: '展厅入口', ru: 'у входа в зал' },
  open: {
    en: 'What may be opened here (nothing ticked: everything)',
    zh: '可打开的展项（全不勾选即全部开放）',
    ru: 'Что можно открыть (ничего не отмечено — всё)',
  },
  idle: {
    en: 'Seconds without a touch until it asks (15 to 600)',
    zh: '无人操作多少秒后询问（15–600）',
    ru: 'Секунд без касания до вопроса (15–600)',
  },
  warning: {
    en: 'Seconds that the question waits (20 to 300)',
    zh: '询问等待秒数（20–300）',
    ru: 'Секунд ожидания ответа (20–300)',
  },
  sound: {
    en: 'A visit begins with sound',
    zh: '参观开始时开启声音',
    ru: 'Посещение начинается со звуком',
  },
  publicAddress: {
    en: 'Address of this hall on the internet, for phones (may stay empty)',
    zh: '展厅的公开网址，供手机使用（可留空）',
    ru: 'Адрес зала в интернете, для телефонов (можно не заполнять)',
  },
  hours: { en: 'Opening hours', zh: '开放时间', ru: 'Часы работы' },
  hoursSay: {
    en: 'Written as 09:00-17:00; several with a comma. A day left empty is closed. If every day is empty the hall is always open.',
    zh: '格式如 09:00-17:00，多个时段用逗号分隔。留空表示当天闭馆；每天都留空则始终开放。',
    ru: 'Пишите так: 09:00-17:00; несколько — через запятую. Пустой день — выходной. Если пусты все дни, зал открыт всегда.',
  },
  timeZone: { en: 'Time zone of the house', zh: '所在时区', ru: 'Часовой пояс' },
  holidays: {
    en: 'Special days, one a line: 2026-10-01 closed, or 2026-12-31 10:00-14:00',
    zh: '特殊日期，每行一个：2026-10-01 closed，或 2026-12-31 10:00-14:00',
    ru: 'Особые дни, по одному в строке: 2026-10-01 closed или 2026-12-31 10:00-14:00',
  },
  screen: { en: 'Screen', zh: '屏幕', ru: 'Экран' },
  foot: {
    en: 'From the floor to the lower edge of the picture, metres',
    zh: '画面下沿离地高度（米）',
    ru: 'От пола до нижнего края изображения, метров',
  },
  height: {
    en: 'Height of the picture, metres',
    zh: '画面高度（米）',
    ru: 'Высота изображения, метров',
  },
  tests: { en: 'Try the machine', zh: '测试设备', ru: 'Проверка устройства' },
  touchTest: {
    en: 'Touch every square with a finger. Still to touch: {left}',
    zh: '请用手指触摸每个方块。剩余：{left}',
    ru: 'Коснитесь пальцем каждого квадрата. Осталось: {left}',
  },
  touched: {
    en: 'The whole screen answers.',
    zh: '整个屏幕均可触控。',
    ru: 'Весь экран отвечает.',
  },
  beginTouch: { en: 'Try the touch', zh: '测试触控', ru: 'Проверить касание' },
  sounds: { en: 'Play a tone', zh: '播放提示音', ru: 'Сыграть звук' },
  soundsSay: {
    en: 'If nothing is heard, look at the volume of the machine and its cable.',
    zh: '若听不到，请检查设备音量和连接线。',
    ru: 'Если не слышно, проверьте громкость устройства и кабель.',
  },
  upright: {
    en: 'The picture is upright: {width} × {height}. The arrow must point to the ceiling.',
    zh: '画面为竖屏：{width} × {height}。箭头应指向天花板。',
    ru: 'Изображение вертикальное: {width} × {height}. Стрелка должна указывать на потолок.',
  },
  level: {
    en: 'The picture is level: {width} × {height}. The arrow must point to the ceiling.',
    zh: '画面为横屏：{width} × {height}。箭头应指向天花板。',
    ru: 'Изображение горизонтальное: {width} × {height}. Стрелка должна указывать на потолок.',
  },
  pin: { en: 'PIN for staff', zh: '工作人员 PIN 码', ru: 'ПИН-код для сотрудников' },
  pinSays: {
    en: '4 to 12 digits. It is kept on this machine only, and nobody can read it there. Five touches at the upper end corner ask for it.',
    zh: '4 至 12 位数字。仅以不可读的形式存于本机。在屏幕右上角连点五次即可输入。',
    ru: 'От 4 до 12 цифр. Хранится только на этом устройстве и прочесть его нельзя. Пять касаний в правом верхнем углу открывают ввод.',
  },
  newPin: { en: 'New PIN', zh: '新 PIN 码', ru: 'Новый ПИН-код' },
  again: { en: 'The same again', zh: '再输一次', ru: 'Ещё раз' },
  setPin: { en: 'Keep this PIN', zh: '保存 PIN 码', ru: 'Сохранить ПИН-код' },
  pinKept: { en: 'The PIN is kept.', zh: 'PIN 码已保存。', ru: 'ПИН-код сохранён.' },
  pinsDiffer: {
    en: 'The two are not the same, or no 4 to 12 digits.',
    zh: '两次输入不一致，或不是 4 至 12 位数字。',
    ru: 'Коды не совпадают, или в них не 4–12 цифр.',
  },
  pinCannot: {
    en: 'This browser has no safe place for a PIN: open the hall by https or on the machine itself.',
    zh: '此浏览器无法安全保存 PIN 码：请通过 https 或在本机打开展厅。',
    ru: 'Здесь нет надёжного места для ПИН-кода: откройте зал по https или на самом устройстве.',
  },
  finish: { en: 'Finish', zh: '完成', ru: 'Готово' },
  write: { en: 'Write the settings', zh: '写入设置', ru: 'Записать настройки' },
  written: {
    en: 'The settings are written.',
    zh: '设置已写入。',
    ru: 'Настройки записаны.',
  },
  downloaded: {
    en: 'This page cannot write here, so kiosk.json was saved as a file: copy it into the folder of the exhibition.',
    zh: '此处无法写入，已将 kiosk.json 存为文件：请复制到展览文件夹中。',
    ru: 'Записать отсюда нельзя, поэтому kiosk.json сохранён как файл: скопируйте его в папку выставки.',
  },
  refused: {
    en: 'Not written. Please mend:',
    zh: '未写入，请修改：',
    ru: 'Не записано. Исправьте:',
  },
  rehearse: { en: 'Rehearse', zh: '演练', ru: 'Репетиция' },
  rehearseSays: {
    en: 'Opens the hall as visitors find it, but everything happens after a few seconds: touch it, walk, leave it alone.',
    zh: '以观众看到的样子打开展厅，但各项等待只有几秒：触摸、走动，然后离手观察。',
    ru: 'Открывает зал таким, каким его видят посетители, но всё происходит через несколько секунд: коснитесь, пройдитесь, отпустите.',
  },
  openHall: {
    en: 'Open the hall for visitors',
    zh: '向观众开放展厅',
    ru: 'Открыть зал для посетителей',
  },
  print: { en: 'Print the card for staff', zh: '打印工作人员须知卡', ru: 'Напечатать памятку' },

  card: { en: 'What to do when …', zh: '遇到情况怎么办', ru: 'Что делать, если …' },
  walksAway: { en: 'somebody walks away', zh: '观众离开', ru: 'посетитель ушёл' },
  walksAwayDo: {
    en: 'Nothing. After {seconds} seconds everything of theirs is wiped and the hall waits for the next.',
    zh: '无需处理。{seconds} 秒后其全部记录被清除，展厅等待下一位观众。',
    ru: 'Ничего. Через {seconds} с всё сотрётся, и зал будет ждать следующего.',
  },
  needsTime: {
    en: 'somebody needs more time',
    zh: '观众需要更多时间',
    ru: 'кому-то нужно больше времени',
  },
  needsTimeDo: {
    en: 'Touch the upper right corner five times, enter the PIN, press “Visits without a time limit”.',
    zh: '在右上角连点五次，输入 PIN 码，按“参观不限时”。',
    ru: 'Пять раз коснитесь правого верхнего угла, введите ПИН-код, нажмите «Посещения без ограничения времени».',
  },
  sits: {
    en: 'somebody sits, or is small',
    zh: '观众坐着或个子矮',
    ru: 'посетитель сидит или невысок',
  },
  sitsDo: {
    en: 'Press “Controls lower” at the foot of the screen.',
    zh: '按屏幕底部的“操作区下移”。',
    ru: 'Нажмите «Кнопки ниже» внизу экрана.',
  },
  isDark: { en: 'the screen is dark', zh: '屏幕是黑的', ru: 'экран тёмный' },
  isDarkDo: {
    en: 'Touch it: outside the opening hours it says when it opens. If it stays dark, look at power and cable, then switch the machine off and on.',
    zh: '触摸屏幕：闭馆时会显示开放时间。若仍无显示，请检查电源和连接线，再将设备关机重开。',
    ru: 'Коснитесь его: вне часов работы он скажет, когда откроется. Если темно и дальше, проверьте питание и кабель, затем выключите и включите устройство.',
  },
  isCalm: {
    en: 'it says that the hall will open again shortly',
    zh: '屏幕显示“展厅稍后重新开放”',
    ru: 'написано, что зал скоро откроется',
  },
  isCalmDo: {
    en: 'Wait ten minutes: it tries again by itself. Then switch the machine off and on.',
    zh: '请等待十分钟，它会自行重试；仍不行则关机重开。',
    ru: 'Подождите десять минут: он попробует сам. Потом выключите и включите устройство.',
  },
  noNetwork: { en: 'there is no network', zh: '没有网络', ru: 'нет сети' },
  noNetworkDo: {
    en: 'Nothing: the hall does not need one.',
    zh: '无需处理：展厅不依赖网络。',
    ru: 'Ничего: залу она не нужна.',
  },
  changes: { en: 'a text is to be changed', zh: '要更改文字', ru: 'нужно изменить текст' },
  changesDo: {
    en: 'Put the changed files into a folder “enfilade” on a USB stick and plug it in. After some minutes the file enfilade-report.txt on the stick says what was done, or what to mend.',
    zh: '将改好的文件放入 U 盘的“enfilade”文件夹并插上。几分钟后，U 盘上的 enfilade-report.txt 会说明结果或需修改之处。',
    ru: 'Положите изменённые файлы в папку «enfilade» на флешке и вставьте её. Через несколько минут в файле enfilade-report.txt на флешке будет написано, что сделано или что исправить.',
  },
  collects: { en: 'feedback is to be collected', zh: '要收取意见表', ru: 'нужно забрать отзывы' },
  collectsDo: {
    en: 'Plug in the stick, open the corner as above, press “Save feedback forms”. They come as a table.',
    zh: '插上 U 盘，按上述方法打开工作人员页面，按“保存意见表”，即得表格。',
    ru: 'Вставьте флешку, откройте угол, как сказано выше, нажмите «Сохранить анкеты». Получится таблица.',
  },
  else: { en: 'anything else happens', zh: '其他情况', ru: 'случилось что-то ещё' },
  elseDo: {
    en: 'Switch the machine off and on. Then call:',
    zh: '将设备关机重开，然后致电：',
    ru: 'Выключите и включите устройство. Затем позвоните:',
  },

  making: { en: 'It is being made …', zh: '正在生成……', ru: 'Создаётся …' },
  notMade: {
    en: 'This could not be made here. The hall is open all the same.',
    zh: '此处无法生成。展厅仍可参观。',
    ru: 'Здесь это создать не удалось. Но зал открыт.',
  },
  save: { en: 'Save', zh: '保存', ru: 'Сохранить' },
  walk: { en: 'Walk the hall', zh: '走进展厅', ru: 'Пройтись по залу' },
} as const satisfies Record<string, Said>

export type ApartWord = keyof typeof apartWords

/** Those that are set as headings, in the letters of titles. */
export const apartHeadings: readonly ApartWord[] = [
  'setUp',
  'visits',
  'open',
  'hours',
  'screen',
  'finish',
  'pin',
  'tests',
  'rehearse',
  'card',
]
