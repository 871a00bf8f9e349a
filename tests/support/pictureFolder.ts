import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'

/** The colour in the middle of each picture, sRGB. */
export const middles = {
  sea: [32, 92, 150],
  field: [196, 152, 40],
  night: [30, 30, 52],
} as const

/** A picture of hills under a sky, with a disc of one colour in its middle. */
async function painted(name: keyof typeof middles, width: number, height: number): Promise<Sharp> {
  const [red, green, blue] = middles[name]
  const disc = `rgb(${red},${green},${blue})`
  const [top, low] = {
    sea: ['#e8d9b0', '#3f7f86'],
    field: ['#bcd4e6', '#5d7a35'],
    night: ['#0e1026', '#6a4a5c'],
  }[name]
  const hills = [0.55, 0.66, 0.8].map((at, i) => {
    const y = height * at
    return `<path d="M0 ${y} Q ${width * 0.3} ${y - height * 0.16} ${width * 0.55} ${y} T ${width} ${y - height * 0.05} V ${height} H 0 Z" fill="${low}" fill-opacity="${0.35 + i * 0.25}"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="sky" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="#fffaf0"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#sky)"/>${hills.join('')}
    <circle cx="50%" cy="50%" r="${Math.min(width, height) * 0.2}" fill="${disc}"/></svg>`
  return sharp(Buffer.from(svg))
}

/** One of them as a file. */
export const aPicture = async (
  name: keyof typeof middles,
  width: number,
  height: number,
): Promise<Buffer> => (await painted(name, width, height)).jpeg().toBuffer()

const exhibit = (id: string, title: [string, string, string], given: string, alt: string) => `
  - id: ${id}
    title: { en: "${title[0]}", zh: "${title[1]}", ru: "${title[2]}" }
    artefact: { kind: picture, with: { ${given} } }
    lead: { en: "Made for a test.", zh: "为测试而作。", ru: "Сделано для проверки." }
    label: { en: "Hills and one disc.", zh: "山丘与一圆。", ru: "Холмы и один круг." }
    alt: { en: "${alt}", zh: "山丘与圆盘", ru: "Холмы и круг" }`

/**
 * Makes an exhibition of one room in this folder: a JPEG in timber, a PNG in gilt, an AVIF without a
 * frame, and a picture whose file is missing.
 */
export async function makePictureFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'pictures'), { recursive: true })
  await mkdir(join(folder, 'rooms'))
  const at = (name: string) => join(folder, 'pictures', name)
  await (await painted('sea', 2400, 1600)).jpeg().toFile(at('sea.jpg'))
  await (await painted('field', 900, 1200)).png().toFile(at('field of wheat.png'))
  await (await painted('night', 1600, 800)).avif({ effort: 0 }).toFile(at('night.avif'))
  await writeFile(
    join(folder, 'exhibition.yaml'),
    `version: 1
id: pictures
title: { en: Four pictures, zh: 四幅画, ru: Четыре картины }
lead: { en: One room., zh: 一间。, ru: Одна комната. }
`,
  )
  await writeFile(
    join(folder, 'rooms/r1.yaml'),
    `id: r1
title: { en: The room, zh: 展室, ru: Зал }
theme: { en: Pictures., zh: 图画。, ru: Картины. }
exhibits:${exhibit('r1-1', ['The sea', '海', 'Море'], 'file: pictures/sea.jpg, width: 1.2', 'A blue disc over green hills')}${exhibit('r1-2', ['A field', '田', 'Поле'], 'file: pictures/field of wheat.png, width: 0.9, frame: gilt', 'A golden disc over a field')}${exhibit('r1-3', ['Night', '夜', 'Ночь'], 'file: pictures/night.avif, width: 1.6, frame: none', 'A dark disc at night')}${exhibit('r1-4', ['A picture that was lost', '遗失的画', 'Пропавшая картина'], 'file: pictures/lost.jpg, width: 1', 'Nothing')}
`,
  )
  await writeFile(
    join(folder, 'plan.yaml'),
    `arrival: { x: 0, z: 2, heading: 0 }
rooms:
  r1: { x0: -5, x1: 5, z0: -4, z1: 4, ceiling: 4.4, palette: palace }
hangings:
  r1-1: [{ wall: north, along: -3 }]
  r1-2: [{ wall: north, along: -0.2 }]
  r1-3: [{ wall: north, along: 2.9 }]
  r1-4: [{ wall: east, along: 0 }]
`,
  )
}
