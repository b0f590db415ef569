import type { Visitor } from '../../access/visitor.ts'
import { ownProviders } from '../../courses/policy.ts'
import type { Db } from '../../foundation/database.ts'

/** What providers have answered about a course; a provider reads its own. */
export function repliesOf(db: Db, visitor: Visitor, course_id: number) {
  const own = ownProviders(visitor)
  return db
    .selectFrom('evaluation_reply')
    .innerJoin('provider', 'provider.id', 'evaluation_reply.provider_id')
    .select(['evaluation_reply.id', 'provider.name as provider', 'provider_id', 'text', 'replied_on'])
    .select('evaluation_reply.version')
    .where('evaluation_reply.programme_id', '=', visitor.programme ?? 0)
    .where('course_id', '=', course_id)
    .$if(own !== null, query => query.where('provider_id', 'in', [...own!, 0]))
    .orderBy('evaluation_reply.id')
    .execute()
}

/** The provider for whom a visitor answers about a course: one of theirs that has held it; null where there is none. */
export async function repliesFor(db: Db, visitor: Visitor, course_id: number): Promise<number | null> {
  const own = visitor.held.flatMap(held => (held.role === 'provider' ? (held.provider_id ?? []) : []))
  const row = await db
    .selectFrom('occasion')
    .select('provider_id')
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('course_id', '=', course_id)
    .where('provider_id', 'in', [...own, 0])
    .orderBy('provider_id')
    .limit(1)
    .executeTakeFirst()
  return row?.provider_id ?? null
}
