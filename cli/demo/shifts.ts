import type { Installation } from '../../app/access/installation.ts'
import { addDays, weekdayOf } from '../../app/foundation/dates.ts'
import { reading } from '../../app/foundation/transact.ts'
import { chooseTeams } from '../../app/shifts/commands/choose-teams.ts'
import { saveDay, saveRota } from '../../app/shifts/commands/save-rota.ts'
import { addTeam } from '../../app/shifts/commands/save-team.ts'
import { membersOf } from '../../app/shifts/queries/teams.ts'
import { PATTERNS } from '../../app/shifts/rules/patterns.ts'
import { staysRead } from '../../app/shifts/rules/stays.ts'
import { carriedOut } from './carried-out.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

const WEEK = 7
/** So many weeks ahead the company is shut for a day of maintenance. */
const SHUT_WEEKS_AHEAD = 5
const EACH_UNKNOWN = 5

/**
 * The company that the demonstration visits has two teams that take mornings and afternoons by turns from today on; of every fifth who works
 * there it is not known. No other company has told anything. Throws when it is refused.
 */
export async function tellShifts(installation: Installation, { slug, day }: Demonstrated): Promise<void> {
  const marit = await visitorNamed(installation, 'marit.svanberg@exempel.example', slug)
  const company_id = marit.company!
  const monday = addDays(day, 1 - weekdayOf(day))
  const teams: number[] = []
  for (const [nth, name] of ['Röda laget', 'Blå laget'].entries()) {
    const { id: team_id } = await carriedOut(installation, marit, day, tx =>
      addTeam(tx, marit, { company_id, name, form: 'two_shift' }),
    )
    const of = { company_id, team_id }
    await carriedOut(installation, marit, day, tx =>
      saveRota(tx, marit, {
        ...{ ...of, version: 1, valid_from: day, first_on: addDays(monday, nth * WEEK) },
        turns: PATTERNS.two_shift,
      }),
    )
    await carriedOut(installation, marit, day, tx =>
      saveDay(tx, marit, { ...of, version: 2, day: addDays(monday, SHUT_WEEKS_AHEAD * WEEK), turn: null }),
    )
    teams.push(team_id)
  }
  const members = await reading(installation, marit, db => membersOf(db, marit, { company_id, today: day }))
  const chosen = members.flatMap(({ id, stays }, nth) =>
    nth % EACH_UNKNOWN === EACH_UNKNOWN - 1
      ? []
      : [{ person_id: id, team_id: teams[nth % teams.length]!, read: staysRead(stays) }],
  )
  if (chosen.length === 0) return
  await carriedOut(installation, marit, day, tx =>
    chooseTeams(tx, marit, { company_id, from_on: day, chosen }),
  )
}
