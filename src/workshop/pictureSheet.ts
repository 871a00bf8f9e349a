import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { html, markup, type Html } from '#kit'
import type { Studio } from './pictureStudio.ts'

/** A picture on a sheet. */
export type Print = {
  /** Its file's name without the end. */
  name: string
  title: string
  calls: number
  triangles: number
}

const style = `
  body { margin: 0; padding: 24px; background: #3a3835; color: #f6f1e7; font: 14px/1.4 sans-serif }
  main { display: grid; grid-template-columns: repeat(4, 400px); gap: 24px }
  figure { margin: 0 } img { display: block; width: 100% }
  figcaption { padding-top: 6px } b { font-weight: 600 } small { color: #c9c4ba }`

/** The page of a contact sheet that lies beside its pictures. */
export function sheetPage(prints: readonly Print[]): Html {
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <title>Pictures</title>
      <style>
        ${style}
      </style>
      <main>
        ${prints.map(
          ({ name, title, calls, triangles }) =>
            html`<figure>
              <img src="${name}.png" alt="" />
              <figcaption>
                <b>${name}</b> ${title}<br /><small
                  >${calls} calls, ${triangles.toLocaleString('en')} triangles</small
                >
              </figcaption>
            </figure> `,
        )}
      </main>
    </html> `
}

/** Writes a contact sheet into `folder`, as a page and as a picture of it. */
export async function printSheet(
  studio: Studio,
  folder: string,
  name: string,
  prints: readonly Print[],
): Promise<void> {
  if (prints.length === 0) return
  const path = resolve(folder, name)
  await writeFile(`${path}.html`, markup(sheetPage(prints)))
  const page = await studio.page(pathToFileURL(`${path}.html`).href, {
    viewport: { width: 1720, height: 120 },
  })
  await page.screenshot({ path: `${path}.png`, fullPage: true })
  await page.context().close()
}
