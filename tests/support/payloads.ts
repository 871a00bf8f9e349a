import { tags } from './payloadTags.ts'

/** Called by every script that should never run; a request to this host counts as one. */
const run = 'canary(1)'
const host = 'canary.invalid'

const schemes = [
  'javascript',
  'vbscript',
  'data',
  'livescript',
  'mocha',
  'blob',
  'filesystem',
  'view-source',
]
/** A scheme written so that a filter may overlook it and a browser may not. */
const evasions: ((scheme: string) => string)[] = [
  (scheme) => `${scheme}:`,
  (scheme) => `${scheme.toUpperCase()}:`,
  (scheme) => [...scheme].map((sign, i) => (i % 2 ? sign : sign.toUpperCase())).join('') + ':',
  (scheme) => `${scheme.slice(0, 3)}\t${scheme.slice(3)}:`,
  (scheme) => `${scheme.slice(0, 3)}&#x09;${scheme.slice(3)}:`,
  (scheme) => `${scheme.slice(0, 3)}&Tab;${scheme.slice(3)}:`,
  (scheme) => `${scheme.slice(0, 3)}&NewLine;${scheme.slice(3)}:`,
  (scheme) => `${scheme}&colon;`,
  (scheme) => `${scheme}&#58;`,
  (scheme) => `${scheme}&#0000058`,
  (scheme) => `${scheme}%3A`,
  (scheme) => [...scheme].map((sign) => `&#${sign.charCodeAt(0)};`).join('') + ':',
  (scheme) => [...scheme].map((sign) => `&#x${sign.charCodeAt(0).toString(16)};`).join('') + ':',
  (scheme) => `\u0001${scheme}:`,
  (scheme) => `\u200b${scheme}:`,
  (scheme) => `\u00a0${scheme}:`,
  (scheme) => `%20${scheme}:`,
  (scheme) => `https://${host}/%0d%0a${scheme}:`,
  (scheme) => `\\${scheme}:`,
  (scheme) => `${scheme}\uff1a`,
]
const bodyOf: Record<string, string> = {
  data: `text/html,<script>${run}</script>`,
  blob: `https://${host}/x`,
}

/** Links and images of Markdown that lead to scripts. */
const links = schemes.flatMap((scheme, s) =>
  evasions
    .filter((_, e) => s < 3 || (e + s) % 4 === 0)
    .map((evade, e) => {
      const address = `${evade(scheme)}${bodyOf[scheme] ?? run}`
      return (
        [
          `[press](${address})`,
          `[press](<${address}>)`,
          `![seen](${address})`,
          `[press][x]\n\n[x]: ${address}`,
          `<${address}>`,
        ][e % 5] ?? ''
      )
    }),
)

/** Each writes something that a careless page would run or ask for. */
export const payloads: string[] = [
  ...new Set(
    [...links, ...tags.split('\n')].map((line) =>
      line.replaceAll('RUN', run).replaceAll('HOST', host),
    ),
  ),
].filter((line) => line !== '')
