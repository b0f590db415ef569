import { existsSync } from 'node:fs'
import type { ServerBuild } from 'react-router'
import { readConfig, WrongSetting } from '../app/foundation/config.ts'
import { causeOf, placeOf } from '../app/foundation/log.ts'
import { answerOf } from '../app/server.ts'
import { whyStopped } from './command.ts'
import { keepsLetters } from './installation.ts'
import { networkOf } from './network.ts'
import { canAnyoneSignIn, openReady } from './ready.ts'
import { whenTold } from './stopping.ts'

const NOBODY = `Nobody can sign in yet. Stop, then: npm run spang -- create-administrator --email you@example.se --name "Your Name"\n`
const ONE_LOGIN =
  'The login of DATABASE_URL owns the tables, so row security keeps nothing from whoever gets hold of it. Let pages work through a login of their own: DATABASE_OWNER_URL, in the README.\n'
const NO_MAIL =
  'No mail server is set (SMTP_URL): letters are kept and not sent, and nobody can be sent a link to sign in with.\n'
const KEPT_MAIL =
  'A mail server is set, but this is a demonstration: its letters go to /brev and not to its invented people. Send them: SPANG_DEMO_MAIL=yes.\n'
const BUILD = new URL('../build/server/index.js', import.meta.url)

/** Starts the installation and serves it until it is told to stop. */
async function serve() {
  const config = readConfig(process.env)
  if (!existsSync(BUILD)) throw new WrongSetting('The pages are not built. Run `npm start`, which does it.')
  const installation = await openReady(config)
  await installation.jobs.start()
  const someone = await canAnyoneSignIn(installation)
  const build = (await import(BUILD.href)) as ServerBuild
  const { server, stop } = networkOf(answerOf(build, installation), installation)

  // Whoever read what we say may go; a promise that nobody waits for may fail. Neither is a reason to leave all others.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  process.on('unhandledRejection', error =>
    installation.log('incident', { ...causeOf(error), where: placeOf(error) }),
  )
  whenTold(async signal => {
    installation.log('stopping', { signal })
    await stop()
    await installation.close()
    process.exit(0)
  })

  server.listen(config.port, config.host, () => {
    const address = server.address()
    const port = address && typeof address === 'object' ? address.port : config.port
    const url = config.port === port ? config.publicUrl : `http://localhost:${port}`
    installation.log('listening', { port, embedded: installation.database.isEmbedded })
    process.stdout.write(`Spång is open at ${url}\n`)
    if (!someone) process.stdout.write(NOBODY)
    if (
      !installation.database.isEmbedded &&
      installation.database.canBecomeOwner &&
      !installation.is_demonstration
    )
      process.stdout.write(ONE_LOGIN)
    if (!installation.mailer.hasServer && !installation.is_demonstration) process.stdout.write(NO_MAIL)
    if (keepsLetters(installation)) process.stdout.write(KEPT_MAIL)
  })
  server.on('error', error => {
    process.stderr.write(
      `${(error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? `Port ${config.port} is taken. Set PORT to another.` : error.message}\n`,
    )
    installation.close().then(() => process.exit(1))
  })
}

serve().catch(error => {
  process.stderr.write(`${whyStopped(error)}\n`)
  process.exit(1)
})
