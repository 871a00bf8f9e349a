import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuseFull } from '../refuseFull.ts'
import { paintPicture, type RuleName } from './paintPicture.ts'
import { inRoom, sampleWorks, type SampleWork } from './sampleWorks.ts'

const rules: RuleName[] = ['gradient', 'ridges', 'lattice']

/**
 * Writes an exhibition of `count` generated pictures into `folder`, 12 a room: nothing is pinned,
 * sizes vary, the same count gives the same files. Throws if the folder is not empty.
 */
export async function writeSample(count: number, folder: string): Promise<void> {
  if (!Number.isInteger(count) || count < 1 || count > 100_000)
    throw new Error(`A sample has from 1 to 100000 pictures, and not "${count}".`)
  await refuseFull(folder)
  const works = sampleWorks(count)
  await mkdir(join(folder, 'rooms'), { recursive: true })
  await mkdir(join(folder, 'pictures'), { recursive: true })
  await writeFile(join(folder, 'exhibition.yaml'), head(count))
  const rooms = Math.ceil(count / inRoom)
  const digits = String(rooms).length
  for (let room = 0; room < rooms; room += 1) {
    const first = room * inRoom
    const id = `r${String(room + 1).padStart(digits, '0')}`
    const text = roomFile(id, room + 1, works.slice(first, first + inRoom), first)
    await writeFile(join(folder, 'rooms', `${id}.yaml`), text)
  }
  const painted = new Map(works.map((work) => [work.file, work]))
  for (const { file, seed, pixels } of painted.values())
    await writeFile(
      join(folder, file),
      await paintPicture(rules[seed % rules.length] ?? 'ridges', seed, ...pixels),
    )
}

const head = (count: number): string => `version: 1
id: sample-${count}
title: { en: Sample of ${count}, zh: ${count}件样例, ru: "Образец: ${count}" }
lead: { en: Pictures made by rule, zh: 由规则生成的图, ru: "Картины, созданные по правилам" }
rights: { en: Free to use, zh: 可自由使用, ru: Можно свободно использовать }
`

const roomFile = (id: string, number: number, works: readonly SampleWork[], first: number) =>
  `id: ${id}
title: { en: Room ${number}, zh: 第${number}展室, ru: Зал ${number} }
theme: { en: Pictures made by rule, zh: 由规则生成的图, ru: "Картины, созданные по правилам" }
exhibits:
${works.map((work, i) => exhibit(id, work, first + i + 1, i + 1)).join('')}`

/** Ids begin with the room's, as its exhibits in every hall do. */
const exhibit = (room: string, { file, width }: SampleWork, number: number, at: number): string =>
  `  - id: ${room}-${at}
    title: { en: Picture ${number}, zh: 第${number}幅, ru: Картина ${number} }
    artefact: { kind: picture, with: { file: ${file}, width: ${width}, frame: timber } }
    lead: { en: "A picture by rule, number ${number}", zh: 按规则生成的第${number}幅图, ru: "Картина по правилу, номер ${number}" }
    alt: { en: "A quiet pattern, number ${number}", zh: 素净的图案，第${number}幅, ru: "Спокойный узор, номер ${number}" }
`
