import { createServer, type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type ClientAddress, createRequestListener } from '@remix-run/node-fetch-server'
import type { Installation } from '../app/access/installation.ts'
import { CLIENT_HEADER, clientBehindProxy } from '../app/access/rules.ts'
import { causeOf, placeOf } from '../app/foundation/log.ts'
import { securityHeaders } from '../app/headers.ts'
import { ALLOWED, oddStatus } from '../app/odd.ts'
import type { Answer } from '../app/server.ts'
import { staticFilesOf } from './static.ts'

/** Milliseconds that something under way is given to finish in when the server is told to stop. */
const PATIENCE = 5000
/** Milliseconds that a connection is kept between two requests: longer than a proxy keeps it, or we hang up just as it asks. */
const KEPT_OPEN = 75_000

type Ground = Pick<Installation, 'config' | 'log' | 'streams'>

/** The application on a network, with its built files; not listening yet. `stop` is done when the last answer is. */
export function networkOf(answer: Answer, ground: Ground): { server: Server; stop(): Promise<void> } {
  const { config, log, streams } = ground
  const headers = Object.fromEntries(securityHeaders(config))
  const listener = listenerOf(answer, ground)
  /** Those who are being answered: into their answer nothing else may be written. */
  const answered = new WeakSet<Duplex>()
  let isStopping = false

  const server = createServer(
    { requireHostHeader: false, keepAliveTimeout: KEPT_OPEN },
    (request, response) => {
      const { socket } = request
      answered.add(socket)
      response.once('close', () => {
        answered.delete(socket)
        if (isStopping) server.closeIdleConnections()
      })
      const status = oddStatus(askedBy(request))
      if (!status) return listener(request, response)
      log('request', { method: request.method!, status })
      response.writeHead(status, { ...headers, ...bareOf(status) }).end()
    },
  )
  const refuse = (socket: Duplex, status: number) => {
    if (answered.has(socket) || !socket.writable) return socket.destroy()
    const lines = Object.entries({ ...headers, ...bareOf(status), Connection: 'close' })
    const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines.map(line => line.join(': '))]
    socket.end(`${head.join('\r\n')}\r\n\r\n`, () => socket.destroy())
  }
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    refuse(socket, error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400),
  )
  server.on('connect', (_, socket) => {
    socket.on('error', () => {}) // whoever asked has hung up, and nobody else listens to this connection any more
    refuse(socket, 405)
  })

  const stop = () =>
    new Promise<void>(resolve => {
      isStopping = true
      streams.end()
      server.close(() => resolve())
      setTimeout(() => server.closeAllConnections(), PATIENCE).unref()
    })
  return { server, stop }
}

function listenerOf(answer: Answer, { config, log }: Ground) {
  const staticFile = staticFilesOf(new URL('../build/client', import.meta.url).pathname)
  const { protocol, host } = new URL(config.publicUrl)
  const clientIn = ({ headers }: Request, { address }: ClientAddress) =>
    config.behindProxy ? clientBehindProxy(headers.get('x-forwarded-for'), address) : address
  return createRequestListener(
    async (request: Request, client: ClientAddress) => {
      request.headers.set(CLIENT_HEADER, clientIn(request, client)) // over whatever came; sign-in counts tries by it
      return staticFile(request) ?? answer(request)
    },
    {
      ...(config.behindProxy ? { protocol, host } : {}),
      onError(error) {
        log('incident', { ...causeOf(error), where: placeOf(error) })
        return new Response('', { status: 500, headers: securityHeaders(config) })
      },
    },
  )
}

const askedBy = ({ method, url, headers, httpVersion }: IncomingMessage) => ({
  method: method!,
  target: url!,
  // The first version of the protocol knew no Host, and what asks only whether we are alive may still speak it.
  host: headers.host ?? (httpVersion === '1.0' ? 'localhost' : ''),
})

/** An answer without a word. */
const bareOf = (status: number): Record<string, string> => ({
  'Content-Length': '0',
  ...(status === 405 ? { Allow: ALLOWED } : {}),
})
