import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { type ClientAddress, createRequestListener } from '@remix-run/node-fetch-server'
import type { ServerBuild } from 'react-router'
import { CLIENT_HEADER, clientBehindProxy } from '../app/access/rules.ts'
import { readConfig, WrongSetting } from '../app/foundation/config.ts'
import { DatabaseClosed } from '../app/foundation/database-closed.ts'
import { answerOf } from '../app/server.ts'
import { canAnyoneSignIn, openReady } from './ready.ts'
import { staticFilesOf } from './static.ts'
import { whenTold } from './stopping.ts'

const NOBODY = `Nobody can sign in yet. Stop, then: npm run spang -- create-administrator --email you@example.se --name "Your Name"\n`
const BUILD = new URL('../build/server/index.js', import.meta.url)

/** Starts the installation and serves it until it is told to stop. */
async function serve() {
  const config = readConfig(process.env)
  if (!existsSync(BUILD)) throw new WrongSetting('The pages are not built. Run `npm start`, which does it.')
  const installation = await openReady(config)
  await installation.jobs.start()
  const someone = await canAnyoneSignIn(installation)
  const staticFile = staticFilesOf(new URL('../build/client', import.meta.url).pathname)
  const build = (await import(BUILD.href)) as ServerBuild
  const answer = answerOf(build, installation)
  const clientIn = ({ headers }: Request, { address }: ClientAddress) =>
    config.behindProxy ? clientBehindProxy(headers.get('x-forwarded-for'), address) : address
  const { protocol, host } = new URL(config.publicUrl)
  const server = createServer(
    createRequestListener(
      async (request: Request, client: ClientAddress) => {
        request.headers.set(CLIENT_HEADER, clientIn(request, client)) // over whatever came; sign-in counts tries by it
        return staticFile(request) ?? answer(request)
      },
      config.behindProxy ? { protocol, host } : {},
    ),
  )

  whenTold(signal => {
    installation.log('stopping', { signal })
    server.close(() => installation.close().then(() => process.exit(0)))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 5000).unref()
  })

  server.listen(config.port, config.host, () => {
    const address = server.address()
    const port = address && typeof address === 'object' ? address.port : config.port
    const url = config.port === port ? config.publicUrl : `http://localhost:${port}`
    installation.log('listening', { port, embedded: installation.database.isEmbedded })
    process.stdout.write(`Spång is open at ${url}\n`)
    if (!someone) process.stdout.write(NOBODY)
  })
  server.on('error', error => {
    process.stderr.write(
      `${(error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? `Port ${config.port} is taken. Set PORT to another.` : error.message}\n`,
    )
    installation.close().then(() => process.exit(1))
  })
}

serve().catch(error => {
  const isSaid = error instanceof WrongSetting || error instanceof DatabaseClosed
  process.stderr.write(`${isSaid ? error.message : (error.stack ?? error)}\n`)
  process.exit(1)
})
