import type { World } from './world.ts'

/** Every row of a programme that a form could have changed. */
export const rowsOf = (world: Pick<World, 'read'>, programme_id: number) =>
  world.read(async db => {
    const tables = [
      'company',
      'contact',
      'person',
      'employment',
      'course',
      'occasion',
      'session',
      'attendance',
      'booking',
      'waiting',
      'partner',
      'financier',
      'focus_group',
      'in_kind_entry',
    ] as const
    const rows: Record<string, unknown[]> = {}
    for (const table of tables)
      rows[table] = await db
        .selectFrom(table)
        .selectAll()
        .where('programme_id', '=', programme_id)
        .orderBy('id')
        .execute()
    return rows
  })
