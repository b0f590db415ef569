import type { Following, Merger } from '../../access/following.ts'
import { accessFollows } from '../../access/users/follow-company.ts'
import { agreementsFollow } from '../../agreements/commands/follow-company.ts'
import { appointmentsFollow } from '../../appointments/commands/follow-company.ts'
import { assessmentsFollow } from '../../assessments/commands/follow-company.ts'
import { bookingsFollow } from '../../bookings/commands/follow-company.ts'
import { companiesFollow } from '../../companies/commands/follow-company.ts'
import { competencesFollow } from '../../competences/commands/follow-company.ts'
import { coursesFollow } from '../../courses/commands/follow-company.ts'
import type { Tx } from '../../foundation/transact.ts'
import { lettersFollow } from '../../letters/commands/follow-company.ts'
import { pathsFollow } from '../../paths/commands/follow-company.ts'
import { peopleFollow } from '../../people/commands/follow-company.ts'
import { plansFollow } from '../../plans/commands/follow-company.ts'
import { referralsFollow } from '../../referrals/commands/follow-company.ts'
import { shiftsFollow } from '../../shifts/commands/follow-company.ts'
import { staircaseFollows } from '../../staircase/commands/follow-company.ts'
import { twinsFollow } from '../../twins/commands/follow-company.ts'
import { workshopsFollow } from '../../workshops/commands/follow-company.ts'

/** Who has something on a company that becomes part of another. The people room comes last: it drops the contacts that others name. */
export const followings: readonly Following[] = [
  accessFollows,
  companiesFollow,
  lettersFollow,
  appointmentsFollow,
  twinsFollow,
  referralsFollow,
  agreementsFollow,
  pathsFollow,
  assessmentsFollow,
  competencesFollow,
  workshopsFollow,
  plansFollow,
  coursesFollow,
  shiftsFollow,
  bookingsFollow,
  staircaseFollows,
  peopleFollow,
]

/** All that hangs on the one company follows to the other. Notes nothing. */
export async function follow(
  { db, clock, scope }: Tx,
  { stays, goes }: Pick<Merger, 'stays' | 'goes'>,
): Promise<void> {
  const merger: Merger = { stays, goes, now: clock.now(), who: scope.user_id }
  for (const statement of followings.flatMap(following => following(merger))) await statement.execute(db)
}
