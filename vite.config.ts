import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'
import { scripts } from './vite.scripts.ts'

/** What phones have registered; another address would be another worker, beside the first. */
const workers = {
  '/ombud-sw.js': 'app/officers/client/shell.worker.ts',
  '/pass-sw.js': 'app/attendance/client/day.worker.ts',
  '/ombud-sw-sending.js': 'app/officers/client/sending.worker.ts',
}

const OF_THE_BROWSER = '?__react-router-build-client-route'

/**
 * Pages send no React (decision 0001), so the browser's half of the build needs nothing of them but the root with its styles. A page
 * that lists panels holds what they load beside what they show, and none of it is to lie among the files for browsers.
 */
const nothingOfPages: Plugin = {
  name: 'nothing-of-pages',
  enforce: 'post',
  applyToEnvironment: environment => environment.name === 'client',
  transform: (_, id) =>
    id.endsWith(OF_THE_BROWSER) && !id.includes('/app/root.tsx')
      ? { code: 'export default () => null', map: null }
      : undefined,
}

export default defineConfig({
  plugins: [scripts(workers), reactRouter(), nothingOfPages],
  build: { target: 'es2022', cssTarget: ['chrome125', 'firefox130', 'safari18'], assetsInlineLimit: 0 },
})
