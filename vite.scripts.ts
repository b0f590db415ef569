import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import { build, type Plugin } from 'vite'

const SCRIPT = '?script'
const MARK = '\0script:'

/**
 * `import script from '../client/x.ts?script'` gives the address of that script, in one file with all that it is made of and
 * with its digest in its name. A service worker has the address that its browsers know it by: `workers` says which.
 */
export function scripts(workers: Record<string, string>): Plugin {
  let root = ''
  let isBuilding = true
  const made = new Map<string, Promise<string>>()
  const codeOf = (file: string) => {
    if (!made.has(file)) made.set(file, bundled(file))
    return made.get(file)!
  }
  return {
    name: 'scripts',
    enforce: 'pre',
    sharedDuringBuild: true,
    configResolved(config) {
      root = config.root
      isBuilding = config.command === 'build'
    },
    resolveId(source, importer) {
      if (source.endsWith(SCRIPT) && importer)
        return MARK + resolve(dirname(importer), source.slice(0, -SCRIPT.length))
    },
    async load(id) {
      if (!id.startsWith(MARK)) return
      const file = id.slice(MARK.length)
      if (!isBuilding) return `export default ${JSON.stringify(`/${relative(root, file)}`)}`
      return `export default "/${nameOf(file, await codeOf(file))}"`
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      for (const file of namedIn(root)) {
        const source = await codeOf(file)
        this.emitFile({ type: 'asset', fileName: nameOf(file, source), source })
      }
      for (const [address, file] of Object.entries(workers))
        this.emitFile({
          type: 'asset',
          fileName: address.slice(1),
          source: await codeOf(resolve(root, file)),
        })
    },
    configureServer({ middlewares }) {
      middlewares.use(async ({ url }, response, next) => {
        const file = workers[url?.split('?')[0] ?? '']
        if (!file) return next()
        response.setHeader('Content-Type', 'text/javascript').end(await bundled(resolve(root, file)))
      })
    },
  }
}

/** The scripts that a page names. The browser's half of the build does not read the pages, so they are looked for in the source. */
const namedIn = (root: string): Set<string> =>
  new Set(
    globSync('app/**/*.tsx', { cwd: root }).flatMap(file =>
      [...readFileSync(resolve(root, file), 'utf8').matchAll(/^import .+ from '([^']+)\?script'$/gm)].map(
        ([, script]) => resolve(root, dirname(file), script!),
      ),
    ),
  )

/** A script in one file: a page waits for one answer, and what belongs together is never of two ages. */
export async function bundled(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: file, output: { format: 'iife' } },
    },
  })
  if (!('output' in built)) throw new Error(`${file} was not built`)
  return built.output[0].code
}

const nameOf = (file: string, source: string) => `assets/${basename(file, '.ts')}-${digestOf(source)}.js`

const digestOf = (source: string) => createHash('sha256').update(source).digest('base64url').slice(0, 8)
