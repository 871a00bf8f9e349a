import { scan } from './gltf.ts'

const words = (text: string) => `{ en: ${text}, zh: ${text}, ru: ${text} }`

const exhibit = (id: string, given: string) => `  - id: ${id}
    title: ${words(id)}
    alt: ${words(`A scan called ${id}.`)}
    artefact: { kind: model, with: ${given} }
`

/** A folder of one room with models; `more` are exhibits and files besides the scans. */
export function scansFolder(
  more: { exhibits?: Record<string, string>; files?: Record<string, Buffer> } = {},
): Record<string, string | Buffer> {
  const hotspots = `[
      { at: [0, 3.2, 0.7], title: ${words('Visor')}, text: ${words('It shows the sky.')} },
      { at: [0, 2.2, -0.7], title: ${words('Pack')}, text: ${words('It holds the air.')} } ]`
  const exhibits = {
    venus: '{ file: models/venus.glb, height: 2.1, turn: 20 }',
    astronaut: `{ file: models/astronaut.glb, height: 0.6, hotspots: ${hotspots} }`,
    whale: '{ file: models/whale.glb, turntable: true }',
    lamp: '{ file: models/lamp.glb, scale: 0.35 }',
    ...more.exhibits,
  }
  const ids = Object.keys(exhibits)
  const pins = ids.map(
    (id, i) => `  ${id}: [{ at: [${(i - (ids.length - 1) / 2) * 2.6}, -1.5], turn: 180 }]\n`,
  )
  return {
    'exhibition.yaml': `version: 1\nid: scans\ntitle: ${words('Scans')}\nlead: ${words('Scans.')}\n`,
    'plan.yaml': `arrival: { x: 0, z: 3, heading: 0 }
rooms:
  r: { x0: -9, x1: 9, z0: -5, z1: 5, ceiling: 4.8, palette: palace }
openings:
  - { kind: well, between: [r], at: [0, 0], width: 2.4, height: 2.4 }
hangings:
${pins.join('')}`,
    'rooms/r.yaml': `id: r\ntitle: ${words('The room')}\nexhibits:\n${Object.entries(exhibits)
      .map(([id, given]) => exhibit(id, given))
      .join('')}`,
    'models/venus.glb': scan('venus'),
    'models/astronaut.glb': scan('astronaut'),
    'models/whale.glb': scan('whale_cranium'),
    'models/lamp.glb': scan('lamp_post'),
    ...more.files,
  }
}
