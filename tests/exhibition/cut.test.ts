import { createHoldings, joinFiles, type Exhibition, type Room, type Words } from '#exhibition'
import { cutExhibition } from '#exhibition/read'
import { languages } from '#words'
import { describe, expect, test } from 'vitest'
import { twoDoors } from '../support/twoDoors.ts'

const exhibition = await twoDoors()
const files = cutExhibition(exhibition)
const read = (path: string) =>
  path in files ? Promise.resolve(files[path]) : Promise.reject(new Error(path))

/** A room as it is cut: with what is derived for walls and cards. */
type CutRoom = Omit<Room, 'exhibits'> & {
  exhibits: (Room['exhibits'][number] & { wall: Words; kin: unknown })[]
  wall: Words
  sources: unknown
}

describe('the exhibition, cut for a visit', () => {
  test('put together again it is whole', () => {
    const rooms = exhibition.rooms.map(({ id }) => {
      const { sources: _, wall: __, ...room } = joinFiles(files, `rooms/${id}`) as CutRoom
      const exhibits = room.exhibits.map(({ wall: ___, kin: ____, ...exhibit }) => exhibit)
      return { ...room, exhibits }
    })
    const { rooms: entries, tours: _, ...hall } = files['hall.json'] as Exhibition
    const stops = joinFiles(files, 'stops')
    expect(entries.map((room) => room.id)).toEqual(rooms.map((room) => room.id))
    // Tours are cut to what one chooses by; what is said stands apart.
    const { sources, seedFacts, version, hosts, threads, tours } = exhibition
    const kept = { sources, seedFacts, version, hosts, threads, tours }
    expect({ ...hall, rooms, stops, ...kept }).toEqual(exhibition)
  })

  test.for(languages)('a visit in %s loads no other language’s labels', async (language) => {
    const asked: string[] = []
    const holdings = await createHoldings((path) => {
      asked.push(path)
      return read(path)
    }, language)
    await holdings.open('p1')
    const others = asked.filter((path) => path.includes('/rooms/') && !path.startsWith(language))
    expect(others).toEqual([])
    const exhibit = holdings.store.getState().rooms['p1']?.exhibits[0]
    expect(exhibit?.title).toBe(
      exhibition.rooms.find((room) => room.id === 'p1')?.exhibits[0]?.title[language],
    )
  })

  test('a change of language changes everything open in one stroke, also what was on its way', async () => {
    const holdings = await createHoldings(read, 'en')
    await holdings.open('f')
    const opening = holdings.open('a')
    const speaking = holdings.speak('ru')
    const mixed = new Set<string>()
    holdings.store.subscribe(({ language, rooms }) => {
      for (const room of Object.values(rooms))
        if (room.title !== exhibition.rooms.find(({ id }) => id === room.id)?.title[language])
          mixed.add(room.id)
    })
    await Promise.all([opening, speaking])
    const { language, rooms, outline } = holdings.store.getState()
    expect(language).toBe('ru')
    expect(Object.keys(rooms).toSorted()).toEqual(['a', 'f'])
    expect(outline.title).toBe(exhibition.title.ru)
    expect([...mixed]).toEqual([])
  })

  test('a room that does not come can be asked for again', async () => {
    let broken = true
    const holdings = await createHoldings(
      (path) => (broken && path.includes('p1') ? Promise.reject(new Error('gone')) : read(path)),
      'en',
    )
    await expect(holdings.open('p1')).rejects.toThrow('gone')
    // Nor does it hold up a change of language.
    await holdings.speak('zh')
    expect(holdings.store.getState().language).toBe('zh')
    broken = false
    await holdings.open('p1')
    expect(holdings.store.getState().rooms['p1']).toBeDefined()
  })
})
