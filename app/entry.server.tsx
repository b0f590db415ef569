import { renderToString } from 'react-dom/server'
import type { EntryContext } from 'react-router'
import { ServerRouter } from 'react-router'

// The server puts the installation into each request under this key, and the key must be the bundle's own.
export { installationContext } from './access/web.ts'

/** A page arrives finished: its loaders are done before it is drawn. */
export default function answer(request: Request, status: number, headers: Headers, context: EntryContext) {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const body = `<!doctype html>${renderToString(<ServerRouter context={context} url={request.url} />)}`
  return new Response(request.method === 'HEAD' ? null : body, { status, headers })
}

/** Unforeseen errors have been written to the log with their number where they happened; see access/web.ts. */
export function handleError() {}
