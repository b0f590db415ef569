import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** A database as the README makes one for a real installation: its owner is no superuser, and works as spang_app. */
export async function ownDatabaseOn(server: string) {
  const name = `spang_own_${randomBytes(6).toString('hex')}`
  const urlOf = (database: string) => {
    const url = new URL(server)
    Object.assign(url, { pathname: `/${database}`, username: name, password: name })
    return url.href
  }
  const made = [name]
  const logins: string[] = []
  await administer(server, [
    `do $$ begin create role spang_app nologin nobypassrls; exception when duplicate_object or unique_violation then null; end $$`,
    `do $$ begin create role spang_house nologin nobypassrls; grant spang_house to spang_app; exception when duplicate_object or unique_violation then null; end $$`,
    `create role ${name} login password '${name}'`,
    `grant spang_app to ${name} with admin option`,
    `create database ${name} owner ${name}`,
  ])
  return {
    url: urlOf(name),
    /** Another one of the same owner, with nothing in it. */
    another: async () => {
      const other = `${name}_${made.length}`
      made.push(other)
      await administer(server, [`create database ${other} owner ${name}`])
      return urlOf(other)
    },
    /** A login of its own for pages: it is spang_app and nothing more. */
    login: async () => {
      const login = `${name}_pages`
      await administer(server, [
        `create role ${login} login password '${login}'`,
        `grant spang_app to ${login}`,
      ])
      logins.push(login)
      const url = new URL(urlOf(name))
      Object.assign(url, { username: login, password: login })
      return url.href
    },
    remove: () =>
      administer(server, [
        ...made.map(database => `drop database ${database} with (force)`),
        ...logins.map(login => `drop role ${login}`),
        `drop role ${name}`,
      ]),
  }
}

/** Statements one by one, as the one who runs the server. The answer is the rows of the last. */
export async function administer(
  url: string,
  statements: readonly string[],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) ({ rows } = await client.query(statement))
    return rows
  } finally {
    await client.end()
  }
}
