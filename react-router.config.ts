import type { Config } from '@react-router/dev/config'

// The server checks the origin of every write itself (app/server.ts), before any route is asked.
export default { ssr: true } satisfies Config
