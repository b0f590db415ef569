import { sql } from 'kysely'
import type { Installation } from '../../app/access/installation.ts'
import { clockOn } from '../../app/foundation/clock.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { isRefusal, type Refusal } from '../../app/foundation/refusal.ts'
import { houseScope, type Tx, transact } from '../../app/foundation/transact.ts'
import { chooseManager } from '../../app/people/commands/choose-manager.ts'
import { addContact } from '../../app/people/commands/contacts.ts'
import { employeesAt } from '../../app/people/queries/managers.ts'
import { isIn, type Whom } from '../../app/people/rules/managers.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

/** In which team each title works; office workers have none. */
const TEAMS: readonly (readonly [title: string, team: string])[] = [
  ['CNC-operatör', 'Maskin'],
  ['Maskinoperatör', 'Maskin'],
  ['Svetsare', 'Svets'],
  ['Montör', 'Svets'],
  ['Packare', 'Lager'],
  ['Lagerarbetare', 'Lager'],
  ['Underhållstekniker', 'Underhåll'],
]

/** Who leads what, each at their company. Maintenance waits for a manager, and so do those who work in no team by day. */
const STORY: readonly (readonly [name: string, team: string, shift: string])[][] = [
  [
    ['Ulrika Sandell', 'Maskin', ''],
    ['Milan Kostić', 'Svets', ''],
    ['Anneli Brorsson', 'Lager', ''],
    ['Tobias Wahl', '', 'natt'],
  ],
  [
    ['Samira Haddad', 'Maskin', ''],
    ['Samira Haddad', 'Svets', ''],
    ['Rolf Ivarsson', 'Lager', ''],
  ],
  [
    ['Petter Lundin', 'Svets', ''],
    ['Petter Lundin', 'Maskin', ''],
    ['Jelena Marić', '', 'dag'],
  ],
]

/** The largest companies have told in which teams their people work and who leads them. Throws when something is refused. */
export async function tellManagers(
  installation: Installation,
  { programme_id, slug, day, leader: email }: Demonstrated & { leader: string },
): Promise<void> {
  const companies = await transact(
    installation,
    { ...houseScope, programme: programme_id },
    async ({ db }) => {
      const { rows } = await sql<{ company_id: number }>`
      select company_id from employment join person on person.id = person_id and not is_protected
      where employment.programme_id = ${programme_id} group by company_id order by count(*) desc, company_id limit ${STORY.length}`.execute(
        db,
      )
      for (const [title, team] of TEAMS)
        await sql`
        update employment set team = ${team} from person
        where person.id = person_id and not is_protected and employment.programme_id = ${programme_id} and title = ${title}
          and company_id = any (${`{${rows.map(row => row.company_id).join(',')}}`}::integer[])`.execute(db)
      return rows
    },
  )
  const leader = await visitorNamed(installation, email, slug)
  const ground = { ...installation, clock: clockOn(addDays(day, -40), installation.clock.now) }
  for (const [at, { company_id }] of companies.entries())
    await transact(ground, leader, async tx => {
      const employees = await employeesAt(tx.db, leader, { company_id, today: tx.clock.today() })
      const ids = new Map<string, number>()
      const choose = async (whom: Whom, name: string) => {
        const contact_id = ids.get(name) ?? (await named(tx, name))
        ids.set(name, contact_id)
        done(await chooseManager(tx, leader, { company_id, whom, contact_id, version: 0 }))
      }
      const named = async (of: Tx, name: string) => {
        const form = { function: 'manager', name, email: addressOf(name), phone: '' } as const
        return done(await addContact(of, leader, { company_id, form })).id
      }
      const led = STORY[at]!.filter(([, team, shift]) => employees.some(one => isIn({ team, shift }, one)))
      for (const [name, team, shift] of led) await choose({ person_id: null, team, shift }, name)
      // A mechanic is led by the manager of another team.
      const mechanic = employees.find(one => one.team === 'Underhåll')
      if (mechanic && led[0]) await choose({ person_id: mechanic.id, team: '', shift: '' }, led[0][0])
      return {}
    })
}

const addressOf = (name: string): string =>
  `${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replace(' ', '.')}@exempel.example`

function done<T extends object>(made: T | Refusal): T {
  if (isRefusal(made)) throw new Error(`the demonstration cannot be made: ${made.refused}`)
  return made
}
