import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const gzipped = promisify(gzip)

/** The answer as the asker can take it: what is words goes packed where that is understood. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const type = response.headers.get('content-type') ?? ''
  const accepts = request.headers.get('accept-encoding') ?? ''
  if (!response.body || !accepts.includes('gzip') || !isWords(type)) return response
  const headers = new Headers(response.headers)
  headers.set('Content-Encoding', 'gzip')
  headers.append('Vary', 'Accept-Encoding')
  headers.delete('Content-Length')
  // A page is short and ready; a file may be long, and leaves as it comes.
  const isFile = headers.has('content-disposition')
  const body = isFile
    ? response.body.pipeThrough(new CompressionStream('gzip'))
    : await gzipped(await response.arrayBuffer(), { level: 4 })
  return new Response(body, { status: response.status, headers })
}

/** A stream never ends, so nothing of it may wait for the rest. */
const isWords = (type: string) => /^text\/|json|csv/.test(type) && !type.startsWith('text/event-stream')
