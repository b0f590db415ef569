// Serves the pages from their source, for whoever is building: node_modules/.bin/node cli/dev.ts
import { createServer } from 'node:http'
import { createRequestListener } from '@remix-run/node-fetch-server'
import type { ServerBuild } from 'react-router'
import { createServer as createVite } from 'vite'
import { readConfig } from '../app/foundation/config.ts'
import { answerOf } from '../app/server.ts'
import { openReady } from './ready.ts'
import { whenTold } from './stopping.ts'

const config = readConfig(process.env)
const installation = await openReady(config)
await installation.jobs.start()
const vite = await createVite({ server: { middlewareMode: true } })
const listener = createRequestListener(async request => {
  const build = (await vite.ssrLoadModule('virtual:react-router/server-build')) as ServerBuild
  return answerOf(build, installation)(request)
})
const server = createServer((request, response) =>
  vite.middlewares(request, response, () => listener(request, response)),
)
server.listen(config.port, config.host, () =>
  process.stdout.write(`Spång is open for building at ${config.publicUrl}\n`),
)
whenTold(async () => {
  await vite.close()
  await installation.close()
  process.exit(0)
})
