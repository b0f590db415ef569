import { createHash } from 'node:crypto'
import type { Sent } from '../foundation/transact.ts'

/** What makes a form harmless to send twice: the id that its loader made, bound to where it is sent and to what stands in it. */
export async function sentIn(url: URL, form: FormData): Promise<Sent | null> {
  const id = form.get('once')
  if (typeof id !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  const fields = await Promise.all(
    [...form]
      .filter(([name]) => name !== 'once')
      .map(async ([name, value]) => [name, typeof value === 'string' ? value : await digestOf(value)]),
  )
  return { id, digest: sha256(JSON.stringify([url.pathname + url.search, fields])) }
}

const digestOf = async (file: File) => [file.name, sha256(new Uint8Array(await file.arrayBuffer()))]

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
