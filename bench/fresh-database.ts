import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** An empty database of its own on a server, so that nothing that is there is touched. */
export async function freshOn(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `spang_bench_${randomBytes(6).toString('hex')}`
  await administer(url, `create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    url: own.href,
    drop: async () => {
      await administer(url, `drop database ${name} with (force)`)
    },
  }
}

/** Whether what is written has reached the disk when the server says so. */
export const waitsForDisk = async (url: string): Promise<boolean> =>
  (await administer(url, 'show fsync')).rows[0].fsync === 'on'

async function administer(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const result = await client.query(statement)
  await client.end()
  return result
}
