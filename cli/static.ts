import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.json': 'application/json',
}

/** The built files, read once and kept in memory; what has its digest in its name may be kept for ever. */
export function staticFilesOf(folder: string): (request: Request) => Response | null {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => {
        const path = join(entry.parentPath, entry.name)
        const body = readFileSync(path)
        const type = TYPES[extname(path)] ?? 'application/octet-stream'
        const isText = /^text|json|svg/.test(type)
        return [
          `/${relative(folder, path).split(sep).join('/')}` as string,
          { body, type, packed: isText ? gzipSync(body) : null, tag: tagOf(body) },
        ] as const
      }),
  )
  return request => {
    const path = new URL(request.url).pathname
    const file = files.get(path)
    if (!file || !['GET', 'HEAD'].includes(request.method)) return null
    const packed = request.headers.get('accept-encoding')?.includes('gzip') ? file.packed : null
    const isKnown = request.headers.get('if-none-match') === file.tag
    const body = isKnown || request.method === 'HEAD' ? null : new Uint8Array(packed ?? file.body)
    return new Response(body, {
      status: isKnown ? 304 : 200,
      headers: {
        'Content-Type': file.type,
        'Cache-Control': keptFor(path),
        ETag: file.tag,
        'X-Content-Type-Options': 'nosniff',
        ...(file.packed ? { Vary: 'Accept-Encoding' } : {}),
        ...(packed && !isKnown ? { 'Content-Encoding': 'gzip' } : {}),
      },
    })
  }
}

/** Weak: packed or not, it says the same. */
const tagOf = (body: Buffer) => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

/** A service worker has no digest in its name, for its browser knows it by its address; so it is asked for anew each time. */
function keptFor(path: string): string {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable'
  return path.endsWith('.js') ? 'no-cache' : 'public, max-age=3600'
}
