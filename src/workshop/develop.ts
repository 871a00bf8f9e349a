import { createServer } from 'vite'
import { atelier } from './atelier.ts'
import { shipped } from './stale.ts'

/** `npm run dev [-- folder]`: the hall with every change shown at once. */
const server = await createServer({ plugins: [atelier(process.argv[2] ?? shipped)] })
await server.listen()
server.printUrls()
