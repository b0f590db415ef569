import { renderToString } from 'react-dom/server'
import type { EntryContext, RouterContextProvider } from 'react-router'
import { isRouteErrorResponse, ServerRouter } from 'react-router'
import { isSavedAt, meanwhileToldCookie, toldCookie } from './access/rules.ts'
import { noteIncident } from './access/web.ts'

// The server puts the installation into each request under this key, and the key must be the bundle's own.
export { installationContext } from './access/web.ts'

/** A page arrives finished: its loaders are done before it is drawn. */
export default function answer(request: Request, status: number, headers: Headers, context: EntryContext) {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const { pathname, search } = new URL(request.url)
  if (isSavedAt(request.headers.get('cookie'), pathname + search)) {
    headers.append('Set-Cookie', toldCookie)
    headers.append('Set-Cookie', meanwhileToldCookie)
  }
  const body = `<!doctype html>${renderToString(<ServerRouter context={context} url={request.url} />)}`
  return new Response(request.method === 'HEAD' ? null : body, {
    status: statusShown(context) ?? status,
    headers,
  })
}

/** A form with faults that is sent to what is not there is answered by the page that is shown: not there. */
function statusShown({ staticHandlerContext: { errors } }: EntryContext): number | undefined {
  return Object.values(errors ?? {}).find(isRouteErrorResponse)?.status
}

/** Errors of loaders and actions have been written to the log where they happened; this one came in the drawing of a page. */
export function handleError(
  error: unknown,
  args: { request: Request; context: Readonly<RouterContextProvider> },
) {
  if (!args.request.signal.aborted) noteIncident(args, error)
}
