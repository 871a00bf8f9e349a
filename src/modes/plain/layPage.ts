import { scoped } from './scoped.ts'

/** A page of the catalogue that lies over the hall. */
export type Laid = {
  show: (path: string) => void
  /** The path of the one that is shown. */
  shows: () => string
  /** Takes it away, after which all is as it was. */
  lift: () => void
}
/** What a page of the catalogue is shown by. */
type Sheet = { content: Node[]; style: CSSStyleSheet; language: string; title: string }

/** A page's path in the catalogue; all others lead out of it. */
const inside = /^\/catalogue\/[\w-]+\/([\w-]+\/)?$/

/**
 * Lays a page of the catalogue over the hall, in which its links lead on: the page of the hall stays,
 * with all that keeps it. Where it is `closed` nothing leads out.
 */
export function layPage(path: string, closed: boolean): Laid {
  // No section: within one, head and foot of the page are no landmarks.
  const host = document.createElement('div')
  host.dataset['plain'] = closed ? 'closed' : ''
  const root = host.attachShadow({ mode: 'open' })
  const covered = [...document.querySelectorAll<HTMLElement>('#place, #ui')]
  const title = document.title
  let wanted = ''
  let lifted = false

  const show = (next: string) => {
    wanted = next
    bring(next)
      // What has no page of its own is on the front page.
      .catch(() => bring(next.replace(/^(\/catalogue\/[\w-]+\/).*$/, '$1')))
      .then((sheet) => {
        if (wanted !== next || lifted) return
        root.adoptedStyleSheets = [sheet.style]
        const body = document.createElement('div')
        body.className = 'leaf'
        body.lang = sheet.language
        body.append(...sheet.content)
        root.replaceChildren(body)
        host.scrollTop = 0
        document.title = sheet.title
        if (!host.isConnected) document.body.append(host)
        for (const each of covered) each.inert = true
      })
      // Without any page the hall's own notice stays, which says that the picture will be back.
      .catch(() => {})
  }
  host.addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement)
    if (!link) return
    const { pathname, hash, origin } = new URL(link.href)
    const isPage = origin === location.origin && inside.test(pathname)
    if (!isPage && !closed) return
    event.preventDefault()
    if (!isPage) return
    if (hash && pathname === wanted) root.getElementById(hash.slice(1))?.scrollIntoView()
    else show(pathname)
  })
  show(path)
  return {
    show,
    shows: () => wanted,
    lift: () => {
      lifted = true
      host.remove()
      document.title = title
      for (const each of covered) each.inert = false
    },
  }
}

/**
 * Over the whole hall, under the kiosk's own words; without ways into a hall that is not seen. At a
 * kiosk it is as large as all that a kiosk says, links are as large as a finger, and those that lead
 * out are words like others.
 */
const frame = `
:host { position: fixed; inset: 0; z-index: 2; overflow: auto; background: var(--paper); color: var(--ink); }
:host-context([data-kiosk='here']), :host-context([data-kiosk='asked']) {
  inset: 0 0 calc(var(--reach-foot, 0px) + var(--kiosk-foot));
  padding-top: var(--reach-head, 0);
}
:host([data-plain='closed']) {
  & .leaf { zoom: max(1, clamp(1rem, 2.2vmin, 3rem) / 1rem); }
  & a { display: inline-flex; flex-wrap: wrap; align-items: center; min-width: 60px; min-height: 60px; }
  & .turn a { display: block; }
  & a:not([href^='/'], [href^='#']) { display: inline; color: inherit; text-decoration: none; }
}
:host { touch-action: pan-y; overscroll-behavior: contain; }
/* Behind the kiosk's own title, while nobody is there. */
:host-context([data-kiosk='away']) .leaf { opacity: 0.16; }
:host([data-plain]) :is(.skip, .walk, .entrance, a[href^='/?']) { display: none; }`

/** A page of the catalogue, taken apart. Rejects when it does not come. */
async function bring(path: string): Promise<Sheet> {
  const page = await pageAt(path)
  const address = page
    .querySelector('link[rel=stylesheet][href^="/catalogue/"]')
    ?.getAttribute('href')
  const answer = typeof address !== 'string' ? undefined : await fetch(address)
  if (!answer?.ok) throw new Error(`enfilade: ${path} has no style`)
  const style = new CSSStyleSheet()
  style.replaceSync(scoped(await answer.text()) + frame)
  return {
    content: [...page.body.childNodes].map((node) => document.adoptNode(node)),
    style,
    language: page.documentElement.lang,
    title: page.title,
  }
}

/** Read as a document by the browser, which runs nothing in it; text may not become HTML here. */
function pageAt(path: string): Promise<Document> {
  return new Promise((found, fail) => {
    const request = new XMLHttpRequest()
    request.open('GET', path)
    request.responseType = 'document'
    request.timeout = 10_000
    request.onload = () => {
      const page = request.responseXML
      if (request.status < 400 && page) found(page)
      else fail(new Error(`enfilade: ${path} answered ${request.status}`))
    }
    request.onerror = request.ontimeout = () => fail(new Error(`enfilade: ${path} did not come`))
    request.send()
  })
}
