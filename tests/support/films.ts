import { readFileSync } from 'node:fs'

/** Six seconds of 320 × 180: a kiln whose fire grows, with a low tone. Recorded from a canvas. */
export const tinyFilm = readFileSync('tests/fixtures/film/tiny.webm')

/** A second and a half of one tone, 16 bits, 8000 a second. */
export function tone(seconds = 1.5, hertz = 440): Buffer {
  const rate = 8000
  const count = Math.round(seconds * rate)
  const bytes = Buffer.alloc(44 + count * 2)
  bytes.write('RIFF', 0, 'latin1')
  bytes.writeUInt32LE(bytes.length - 8, 4)
  bytes.write('WAVEfmt ', 8, 'latin1')
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(rate, 24)
  bytes.writeUInt32LE(rate * 2, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36, 'latin1')
  bytes.writeUInt32LE(count * 2, 40)
  for (let i = 0; i < count; i += 1)
    bytes.writeInt16LE(Math.round(6000 * Math.sin((2 * Math.PI * hertz * i) / rate)), 44 + i * 2)
  return bytes
}

const englishCaptions = `WEBVTT

00:00.200 --> 00:03.000
The kiln is lit at dawn.

00:03.200 --> 00:05.800
<v Potter>Now we wait.
`
const chineseCaptions = `WEBVTT

00:00.200 --> 00:03.000
黎明点火。

00:03.200 --> 00:05.800
<v 陶工>现在等待。
`

/** Three rooms in a row: a film, a sound and texts in the first, a panel in the second, nothing in the third. */
export function filmFolder(): Record<string, string | Buffer> {
  return {
    'exhibition.yaml': `
version: 1
id: kiln
title: { en: The Kiln, zh: 窑, ru: Печь }
lead: { en: Fire and clay., zh: 火与土。, ru: Огонь и глина. }
`,
    'plan.yaml': `
arrival: { x: 0, z: 3, heading: 0 }
rooms:
  k: { x0: -5, x1: 5, z0: -5, z1: 5, ceiling: 4.2, palette: palace }
  l: { x0: 5, x1: 13, z0: -5, z1: 5, ceiling: 4.2, palette: palace }
  m: { x0: 13, x1: 19, z0: -5, z1: 5, ceiling: 4.2, palette: palace }
openings:
  - { kind: doorway, between: [k, l], at: [5, 0], width: 2.4, height: 3.2 }
  - { kind: doorway, between: [l, m], at: [13, -3], width: 2.4, height: 3.2 }
hangings:
  firing: [{ wall: north, along: -1.5 }]
  bell: [{ wall: north, along: 2.6 }]
  told: [{ wall: west, along: -1.5 }]
  name: [{ at: [-3.2, 3.2], turn: 0 }]
  stone: [{ wall: west, along: 2 }]
  rest: [{ wall: east, along: 0 }]
`,
    'rooms/k.yaml': `
id: k
title: { en: The firing, zh: 烧窑, ru: Обжиг }
exhibits:
  - id: firing
    title: { en: A day at the kiln, zh: 窑边一日, ru: День у печи }
    artefact:
      kind: film
      with:
        file: films/kiln.webm
        captions: { en: films/kiln.en.vtt, zh: films/kiln.zh.vtt }
        transcript:
          en: The kiln is lit at dawn, and then one waits.
          zh: 黎明点火，然后等待。
          ru: Печь зажигают на рассвете, а потом ждут.
    label:
      en: A film of six seconds about a fire that takes a day.
      zh: 六秒的影片，讲述一整天的火。
      ru: Шестисекундный фильм об огне, который горит целый день.
    alt: { en: A kiln with a growing fire., zh: 火渐旺的窑。, ru: Печь с растущим огнём. }
  - id: bell
    title: { en: The kiln bell, zh: 窑铃, ru: Колокол печи }
    artefact:
      kind: sound
      with:
        file: sounds/bell.wav
        transcript: { en: One even tone., zh: 一个平稳的音。, ru: Один ровный тон. }
    alt: { en: A panel with a bell., zh: 画着铃的板。, ru: Панель с колоколом. }
  - id: told
    title: { en: How a kiln is fired, zh: 怎样烧窑, ru: Как обжигают }
    artefact:
      kind: panel
      with:
        text:
          en: The pots are stacked, the door is bricked up, and the fire is fed for a night and a day.
          zh: 装坯，封门，添柴一夜一日。
          ru: Горшки ставят рядами, дверь закладывают, и огонь кормят ночь и день.
    alt: { en: A panel of text., zh: 一块文字展板。, ru: Панель с текстом. }
  - id: name
    title: { en: The potter's name, zh: 陶工之名, ru: Имя мастера }
    artefact: { kind: plate, with: { on: floor, lines: [{ en: Fired by Li, zh: 李氏烧造, ru: Обжигал Ли }] } }
    alt: { en: A plate on a post., zh: 立柱铜牌。, ru: Табличка на стойке. }
  - id: stone
    title: { en: The stone, zh: 石, ru: Камень }
    artefact: { kind: sign, with: { lines: [{ en: Kiln yard, zh: 窑场, ru: Двор печи }] } }
    alt: { en: A cut stone., zh: 刻石。, ru: Резной камень. }
`,
    'rooms/l.yaml': `
id: l
title: { en: The yard, zh: 院, ru: Двор }
exhibits:
  - id: rest
    title: { en: Rest, zh: 歇, ru: Отдых }
    artefact: { kind: panel, with: {} }
    label: { en: Here one waits for the fire., zh: 在此等火。, ru: Здесь ждут огня. }
    alt: { en: A short panel., zh: 一块短板。, ru: Короткая панель. }
`,
    'rooms/m.yaml': `
id: m
title: { en: The shed, zh: 棚, ru: Навес }
exhibits: []
`,
    'films/kiln.webm': tinyFilm,
    'films/kiln.en.vtt': englishCaptions,
    'films/kiln.zh.vtt': chineseCaptions,
    'sounds/bell.wav': tone(),
  }
}
