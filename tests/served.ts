import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequestListener } from '@remix-run/node-fetch-server'
import type { Answer } from '../app/server.ts'
import { staticFilesOf } from '../cli/static.ts'

/** The application at an address of this machine's own, with its built files, for a browser. */
export async function serve(answer: Answer): Promise<{ home: string; close(): Promise<void> }> {
  const staticFile = staticFilesOf(new URL('../build/client', import.meta.url).pathname)
  const server = createServer(createRequestListener(async request => staticFile(request) ?? answer(request)))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    home: `http://localhost:${port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A browser's own cookies, as a session gave them. */
export const cookiesFor = (home: string, cookie: string) =>
  cookie.split('; ').map(pair => ({
    name: pair.slice(0, pair.indexOf('=')),
    value: pair.slice(pair.indexOf('=') + 1),
    url: home,
  }))
