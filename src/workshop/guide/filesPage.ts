import { html, type Html } from '#kit'

/** What a curator's folder holds: depth, name, and what it is for. */
const files: readonly (readonly [depth: number, name: string, says: string])[] = [
  [0, 'my-exhibition', 'your folder'],
  [1, 'exhibition.yaml', 'title, lead, languages, rights'],
  [1, 'rooms', 'a file for each room'],
  [2, 'first-room.yaml', 'what hangs there, and its labels'],
  [2, 'second-room.yaml', ''],
  [1, 'pictures', 'your pictures, as they are'],
  [2, 'ridges.jpg', ''],
  [2, 'lattice.jpg', ''],
]

const style = `
  body { margin: 0; padding: 22px 28px; background: #f6f1e7; color: #2b2622;
    font: 17px/1.75 Noto Sans, Arial, sans-serif }
  p { margin: 0; display: grid; grid-template-columns: 320px 1fr }
  b { font-weight: 600 } i { color: #6b635a; font-style: normal }`

/** A page that shows the files of a new exhibition. */
export const filesPage = (): Html =>
  html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <title>The files of an exhibition</title>
      <style>
        ${style}
      </style>
      ${files.map(([depth, name, says], i) => {
        const isFolder = (files[i + 1]?.[0] ?? 0) > depth
        const spelt = isFolder ? html`<b>${name}/</b>` : html`${name}`
        return html`<p><span style="padding-left:${depth * 28}px">${spelt}</span><i>${says}</i></p>`
      })}
    </html> `
