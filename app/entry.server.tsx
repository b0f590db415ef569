import { renderToString } from 'react-dom/server'
import type { EntryContext, RouterContextProvider } from 'react-router'
import { isRouteErrorResponse, ServerRouter } from 'react-router'
import { meanwhileToldCookie, savedAt, toldCookie } from './access/rules.ts'
import { noteIncident } from './access/web.ts'
import type { Invalid } from './foundation/form.ts'
import { type SentAgain, SentAgainContext } from './ui/sent-again.ts'
import { type TooMuch, TooMuchContext } from './ui/too-much.ts'

// The server puts the installation, and what it knows of a request, into each under these keys, which must be the bundle's own.
export { arrivalContext, installationContext } from './access/web.ts'

/** A page arrives finished: its loaders are done before it is drawn. */
export default function answer(request: Request, status: number, headers: Headers, context: EntryContext) {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const { pathname, search } = new URL(request.url)
  if (savedAt(request.headers.get('cookie'), pathname + search)) {
    headers.append('Set-Cookie', toldCookie)
    headers.append('Set-Cookie', meanwhileToldCookie)
  }
  const body = `<!doctype html>${renderToString(
    <SentAgainContext value={sentAgain(context)}>
      <TooMuchContext value={tooMuch(context)}>
        <ServerRouter context={context} url={request.url} />
      </TooMuchContext>
    </SentAgainContext>,
  )}`
  return new Response(request.method === 'HEAD' ? null : body, {
    status: statusShown(context) ?? status,
    headers,
  })
}

/** A form that comes back because nobody knows whether it was carried out. */
function sentAgain({ staticHandlerContext: { actionData } }: EntryContext): SentAgain | null {
  const back = Object.values(actionData ?? {}).find((one): one is Invalid => one?.is_unsure === true)
  return back?.typed.once ? { once: back.typed.once, intent: back.intent } : null
}

/** A form that was not read, since more was sent than it takes. */
const tooMuch = ({ staticHandlerContext: { actionData } }: EntryContext): TooMuch | null =>
  Object.values(actionData ?? {}).find((one): one is TooMuch => typeof one?.too_much === 'number') ?? null

/** A form with faults that is sent to what is not there is answered by the page that is shown: not there. */
function statusShown({ staticHandlerContext: { errors } }: EntryContext): number | undefined {
  return Object.values(errors ?? {}).find(isRouteErrorResponse)?.status
}

/** Errors of loaders and actions have been written to the log where they happened; this one came in the drawing of a page. */
export function handleError(
  error: unknown,
  args: { request: Request; context: Readonly<RouterContextProvider> },
) {
  const isAnswer = isRouteErrorResponse(error) && error.status < 500
  if (!isAnswer && !args.request.signal.aborted) noteIncident(args, error)
}
