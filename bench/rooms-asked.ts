import { Agent, request } from 'node:http'

/** Many phones over few connections, as through a proxy. */
const agent = new Agent({ keepAlive: true, maxSockets: 200 })

type Ask = { headers: Record<string, string>; form?: Record<string, string> }

/** An answer as it came, read to its end; a form is sent where there is one. */
export const asked = (
  url: string,
  { headers, form }: Ask,
): Promise<{ status: number; text: string; location: string }> =>
  new Promise((resolve, reject) => {
    const body = form && new URLSearchParams(form).toString()
    const sent = body
      ? { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': String(body.length) }
      : {}
    request(url, { agent, method: body ? 'POST' : 'GET', headers: { ...headers, ...sent } }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          text: Buffer.concat(parts).toString(),
          location: response.headers.location ?? '',
        }),
      )
    })
      .on('error', reject)
      .end(body)
  })

type Listen = { headers: Record<string, string>; wrong: (what: string) => void }

/** Listens to a stream for as long as the process lives: each face as it comes. A stream that ends is wrong. */
export function listen(url: string, { headers, wrong }: Listen, face: (html: string) => void) {
  request(url, { agent: false, headers }, response => {
    if (response.statusCode !== 200) wrong(`stream: ${response.statusCode}`)
    let heard = ''
    response.setEncoding('utf8')
    response.on('data', part => {
      heard += part
      for (let end = heard.indexOf('\n\n'); end >= 0; end = heard.indexOf('\n\n')) {
        const told = heard.slice(0, end)
        heard = heard.slice(end + 2)
        if (told.includes('event: face')) face(told)
        else if (told.includes('event: gone')) wrong('stream: gone')
      }
    })
    response.on('end', () => wrong('stream: ended'))
    response.on('error', () => wrong('stream: broken'))
  })
    .on('error', error => wrong(`stream: ${error.message}`))
    .end()
}
