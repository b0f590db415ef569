import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'

/** One who works at a company and takes no part in the programme. */
export const employeeOf = async (
  db: Db,
  visitor: Visitor,
  { company_id, id }: { company_id: number; id: number },
) =>
  (await db
    .selectFrom('employee')
    .select(['id', 'name', 'title', 'team', 'shift', 'left_on', 'version'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null
export type EmployeeFacts = NonNullable<Awaited<ReturnType<typeof employeeOf>>>
