import { createServer } from 'node:net'

/** Where the hall is to be served: exactly there, or not at all. */
export type Address = { host: string; port: number; cert?: string; key?: string }

/** Reads HOST, PORT, CERT and KEY; a sentence if they make no sense. */
export function addressFrom(env: NodeJS.ProcessEnv): Address | string {
  const host = env['HOST'] || '127.0.0.1'
  const port = Number(env['PORT'] || 4173)
  const { CERT: cert, KEY: key } = env
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return `PORT is ${env['PORT']}, which is no port: it must be a whole number from 0 to 65535.`
  }
  if (Boolean(cert) !== Boolean(key)) return 'For https both CERT and KEY are needed.'
  return cert && key ? { host, port, cert, key } : { host, port }
}

/** Why one cannot listen at the address, as a sentence; `undefined` if one can. */
export function whyNot({ host, port }: Address): Promise<string | undefined> {
  return new Promise((resolve) => {
    const trial = createServer()
    trial.once('error', (fault) => resolve(refusal(fault, host, port)))
    trial.listen({ host, port, exclusive: true }, () => trial.close(() => resolve(undefined)))
  })
}

/** What a fault of `listen` means to whoever started the hall. */
export function refusal(fault: NodeJS.ErrnoException, host: string, port: number): string {
  const other = `choose another with PORT, as in \`PORT=${port + 1} npm start\``
  if (fault.code === 'EADDRINUSE') {
    return `Port ${port} of ${host} is taken: stop the program that uses it, or ${other}.`
  }
  if (fault.code === 'EACCES') return `Port ${port} is not free to all: ${other}.`
  if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'ENOTFOUND') {
    return `This machine has no address ${host}: choose another with HOST.`
  }
  return `The hall cannot be served at ${host}, port ${port}: ${fault.message}.`
}
