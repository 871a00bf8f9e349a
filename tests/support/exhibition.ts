import type { Exhibit, Exhibition, Words } from '#exhibition'

/** Two rooms side by side with three exhibits, in three languages: a panel, a vase, and a bell. */
export function smallExhibition(): Exhibition {
  return {
    version: 1,
    id: 'small',
    title: words('A Room and a Room', '一室又一室', 'Комната и комната'),
    lead: words(
      'Three things to look at.',
      '三件可看之物。',
      'Три вещи, на которые стоит взглянуть.',
    ),
    interpretation: words(
      'Digital interpretation made for this hall.',
      '本展厅制作的数字演绎。',
      'Цифровая интерпретация для этого зала.',
    ),
    rights: words('Free to use.', '可自由使用。', 'Можно свободно использовать.'),
    hosts: [{ wing: 'day', is: 'museum', name: words('A museum', '一馆', 'Музей') }],
    threads: {
      axis: { by: 'symmetry', title: words('About one axis', '绕一轴', 'Вокруг одной оси') },
    },
    tours: {
      both: {
        title: words('Both rooms', '两室', 'Обе комнаты'),
        minutes: 1,
        pause: 19,
        travel: 'glide',
        stops: ['vase', 'bell'],
      },
    },
    stops: {
      vase: {
        exhibit: 'r1-2',
        cues: [
          words('This is a vase.', '这是一只瓶。', 'Это ваза.'),
          words('Look at its foot.', '看它的足。', 'Посмотрите на основание.'),
        ],
      },
      bell: {
        exhibit: 'r2-1',
        cues: [words('This is a bell.', '这是一口钟。', 'Это колокол.')],
      },
    },
    wings: { day: words('Day wing', '昼翼', 'Дневное крыло') },
    sources: {
      S1: { cites: 'A book of vases, 1103', usedFor: 'the vase' },
      'S2, b': { cites: 'A page about bells; 钟', usedFor: 'the bell' },
    },
    seedFacts: { 'SM-01': 'The institute looks after three things.' },
    rooms: [
      {
        id: 'r1',
        wing: 'day',
        title: words('The first room', '第一室', 'Первая комната'),
        theme: words('Where one begins.', '由此开始。', 'Здесь начинают.'),
        exhibits: [panel(), vase()],
      },
      {
        id: 'r2',
        wing: 'day',
        title: words('The second room', '第二室', 'Вторая комната'),
        theme: words('Where one ends.', '在此结束。', 'Здесь заканчивают.'),
        exhibits: [bell()],
      },
    ],
    plan: {
      arrival: { x: 0, z: 3, heading: 0 },
      rooms: {
        r1: { x0: -5, x1: 5, z0: -5, z1: 5, ceiling: 4.8, palette: 'plain' },
        r2: { x0: 5, x1: 15, z0: -5, z1: 5, ceiling: 4.8, palette: 'plain' },
      },
      courts: {
        'a-court': { x0: -5, x1: 5, z0: -9, z1: -5, palette: 'plain', planting: 'bamboo' },
      },
      openings: [
        { kind: 'doorway', between: ['r1', 'r2'], at: [5, 0], width: 2.4, height: 3.2 },
        { kind: 'window', between: ['r1', 'a-court'], at: [0, -5], width: 4, height: 2, sill: 0.8 },
        { kind: 'well', between: ['r2'], at: [10, 0], width: 3, height: 3 },
      ],
      hangings: {
        'r1-1': [{ wall: 'west', along: 0 }],
        'r1-2': [{ at: [0, -2], turn: 180 }],
        'r2-1': [{ at: [10, 0], turn: 270, base: 3 }],
      },
      views: {},
    },
  }
}

function panel(): Exhibit {
  return {
    id: 'r1-1',
    title: words('A greeting', '问候', 'Приветствие'),
    artefact: { kind: 'panel', with: {} },
    places: [{ on: 'wall', size: [2.4, 1.2, 0.03] }],
    lead: words('The host speaks first.', '主人先开口。', 'Первым говорит хозяин.'),
    label: words(
      'The host says *welcome*, in Chinese 你好.',
      '主人说：**你好**。',
      'Хозяин говорит «здравствуйте», по-китайски 你好.',
    ),
    alt: words('A panel with three lines.', '一块三行字的展板。', 'Панель с тремя строками.'),
    claims: [],
    seedFacts: ['SM-01'],
    related: [],
    threads: [],
    interpretation: false,
  }
}

function vase(): Exhibit {
  return {
    id: 'r1-2',
    title: words('A vase', '瓶', 'Ваза'),
    artefact: { kind: 'vase', with: { profile: 'meiping' } },
    places: [{ on: 'plinth', size: [0.2, 0.29, 0.2], role: 'body' }],
    lead: words('One curve decides.', '一线定形。', 'Всё решает одна кривая.'),
    label: words(
      'It held wine first.\n\nLater it held branches; see [the bell](r2-1).',
      '先是酒器。\n\n后来插花；见[钟](r2-1)。',
      'Сначала в ней было вино.\n\nПотом ветви; см. [колокол](r2-1).',
    ),
    more: words(
      '## Its parts\n\n- a mouth\n- a foot',
      '## 部位\n\n- 口\n- 足',
      '## Части\n\n- горло\n- дно',
    ),
    invites: words('Turn it.', '转动它。', 'Поверните её.'),
    alt: words(
      'A white vase, narrow below.',
      '一只白瓶，下部收窄。',
      'Белая ваза, сужается книзу.',
    ),
    claims: [
      {
        says: words('It was a wine vessel.', '它曾是酒器。', 'Это был сосуд для вина.'),
        evidence: 'verified',
        sources: ['S1', 'S2, b'],
      },
      {
        says: words('Branches came later.', '插花在后。', 'Ветви появились позже.'),
        evidence: 'known',
        sources: [],
      },
      {
        says: words('Ours is white.', '本展为白色。', 'Наша ваза белая.'),
        evidence: 'design',
        sources: [],
      },
    ],
    seedFacts: [],
    related: ['r2-1'],
    threads: ['axis'],
    interpretation: true,
  }
}

function bell(): Exhibit {
  const hung = { on: 'ceiling', size: [1.2, 1.5, 1.2] } as const
  return {
    id: 'r2-1',
    title: words('A pair of bells', '双钟', 'Два колокола'),
    artefact: { kind: 'bell', with: {} },
    places: [hung, hung],
    lead: words('They answer each other.', '彼此应答。', 'Они отвечают друг другу.'),
    label: words(
      'Two bells, one tone apart.',
      '两口钟，相差一音。',
      'Два колокола, тон между ними.',
    ),
    alt: words('Two bells under the ceiling.', '顶下两口钟。', 'Два колокола под потолком.'),
    claims: [],
    seedFacts: [],
    related: ['r1-2'],
    threads: ['axis'],
    interpretation: true,
    rights: words('Lent by nobody.', '无人出借。', 'Никем не одолжены.'),
  }
}

const words = (en: string, zh: string, ru: string): Words => ({ en, zh, ru })
