import type { AddressInfo } from 'node:net'
import type { Installation } from '../app/access/installation.ts'
import type { Answer } from '../app/server.ts'
import { networkOf } from '../cli/network.ts'

/** The application at an address of this machine's own, with its built files, for a browser; at the same as before where one is wanted. */
export async function serve(
  { answer, installation }: { answer: Answer; installation: Installation },
  wanted = 0,
) {
  const { server, stop } = networkOf(answer, installation)
  await new Promise<void>(resolve => server.listen(wanted, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    home: `http://localhost:${port}`,
    server,
    stop,
    close: (): Promise<void> => {
      const stopped = stop()
      server.closeAllConnections()
      return stopped
    },
  }
}

/** A browser's own cookies, as a session gave them. */
export const cookiesFor = (home: string, cookie: string) =>
  cookie.split('; ').map(pair => ({
    name: pair.slice(0, pair.indexOf('=')),
    value: pair.slice(pair.indexOf('=') + 1),
    url: home,
  }))
