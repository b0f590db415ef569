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
          { body, type, packed: isText ? gzipSync(body) : null },
        ] as const
      }),
  )
  return request => {
    const path = new URL(request.url).pathname
    const file = files.get(path)
    if (!file || !['GET', 'HEAD'].includes(request.method)) return null
    const packed = request.headers.get('accept-encoding')?.includes('gzip') ? file.packed : null
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(packed ?? file.body), {
      headers: {
        'Content-Type': file.type,
        'Cache-Control': path.startsWith('/assets/')
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=3600',
        'X-Content-Type-Options': 'nosniff',
        ...(file.packed ? { Vary: 'Accept-Encoding' } : {}),
        ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
      },
    })
  }
}
