import type { Reading } from '../../access/panel.tsx'
import { fullName } from '../../people/rules/names.ts'
import { shiftTexts } from '../messages.ts'
import type { Member, Team } from '../queries/teams.ts'

/** Each employee with the team of today; where none is said, the one that is called as the job says is suggested. */
export function membersShown(
  members: readonly Member[],
  teams: readonly Team[],
  { say, format }: Pick<Reading, 'say' | 'format'>,
) {
  const t = say(shiftTexts)
  const named = new Map(teams.map(team => [team.name.toLowerCase(), team]))
  const nameOf = (id: number | null) => teams.find(team => team.id === id)?.name ?? t.unknown_team
  return members.map(one => {
    const like =
      one.from_on === null
        ? (named.get(one.team.toLowerCase()) ?? named.get(one.shift.toLowerCase()) ?? null)
        : null
    return {
      id: one.id,
      name: fullName(one) || '–',
      was: one.team_id === null ? '' : String(one.team_id),
      chosen: String(one.team_id ?? like?.id ?? ''),
      note: [
        one.from_on && t.since(format.day(one.from_on)),
        one.next && `${nameOf(one.next.team_id)} ${t.since(format.day(one.next.from_on))}`,
        like && t.suggested(like.name),
      ]
        .filter(Boolean)
        .join(', '),
    }
  })
}
export type MemberShown = ReturnType<typeof membersShown>[number]
