import type { Reading } from '../../access/panel.tsx'
import { fullName } from '../../people/rules/names.ts'
import { shiftTexts } from '../messages.ts'
import type { Member, Team } from '../queries/teams.ts'
import { AS_SAID } from '../rules/forms.ts'
import { staysRead } from '../rules/stays.ts'

/**
 * Each employee with the team that is said; where none is, the one that is called as the job says is suggested. Of whom several are said, each
 * from its day, nothing is chosen beforehand: a day that is written for others would undo them.
 */
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
      one.stays.length === 0
        ? (named.get(one.team.toLowerCase()) ?? named.get(one.shift.toLowerCase()) ?? null)
        : null
    return {
      id: one.id,
      name: fullName(one) || '–',
      read: staysRead(one.stays),
      is_said: one.stays.length > 0,
      chosen: one.stays.length > 0 ? AS_SAID : String(like?.id ?? ''),
      note: [
        ...one.stays.map(stay => `${nameOf(stay.team_id)} ${t.since(format.day(stay.from_on))}`),
        like && t.suggested(like.name),
      ]
        .filter(Boolean)
        .join(', '),
    }
  })
}
export type MemberShown = ReturnType<typeof membersShown>[number]
