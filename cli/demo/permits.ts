import type { Installation } from '../../app/access/installation.ts'
import { notePermits } from '../../app/competences/commands/note-permits.ts'
import { remindOfPermits } from '../../app/competences/commands/remind-of-permits.ts'
import { addCompetence } from '../../app/competences/commands/save-competence.ts'
import { matrixRows } from '../../app/competences/queries/matrix.ts'
import { competenceForm } from '../../app/competences/rules/competence-form.ts'
import { clockOn } from '../../app/foundation/clock.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { reading } from '../../app/foundation/transact.ts'
import { carriedOut } from './carried-out.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

const LISTED_DAYS_AGO = 70
const NOTED_DAYS_AGO = 35

const PERMITS = [
  { name: 'Truckkort', aliases: 'Truckförarbevis' },
  { name: 'Heta arbeten', aliases: '' },
  { name: 'Traversförarbevis', aliases: 'Travers' },
]
/** How many hold the same and until how many days from today: one has lapsed, two soon do, one has no last day, the rest hold. */
const HELD = [
  { permit: 0, from: 0, people: 1, until: -12 },
  { permit: 0, from: 1, people: 1, until: 41 },
  { permit: 1, from: 2, people: 1, until: 54 },
  { permit: 0, from: 2, people: 3, until: 700 },
  { permit: 1, from: 0, people: 2, until: 410 },
  { permit: 2, from: 3, people: 1, until: null },
] as const
const HELD_FOR = 1500

/** Who may drive a truck and do hot work at the company that the demonstration visits, and the letter about what soon lapses. */
export async function notePermitsHeld(
  installation: Installation,
  { slug, day }: Demonstrated,
): Promise<void> {
  const marit = await visitorNamed(installation, 'marit.svanberg@exempel.example', slug)
  const lina = await visitorNamed(installation, 'lina.berglund@exempel.example', slug)
  const kinds: number[] = []
  for (const { name, aliases } of PERMITS) {
    const form = competenceForm.schema.parse({
      name,
      area: 'Bevis',
      aliases,
      is_permit: 'yes',
      is_another: 'yes',
    })
    const { id } = await carriedOut(installation, lina, addDays(day, -LISTED_DAYS_AGO), tx =>
      addCompetence(tx, lina, form),
    )
    kinds.push(id)
  }
  const company_id = marit.company!
  const noted = addDays(day, -NOTED_DAYS_AGO)
  const rows = await reading(installation, marit, db => matrixRows(db, marit, { company_id, today: noted }))
  for (const { permit, from, people, until } of HELD) {
    const who = rows.slice(from, from + people).map(row => row.who)
    if (who.length === 0) continue
    const form = {
      competence_id: kinds[permit]!,
      people: who,
      from_on: until === null ? null : addDays(day, until - HELD_FOR),
      until_on: until === null ? null : addDays(day, until),
      evidence: until === null ? '' : 'Kursintyg, visat för chefen',
    }
    await carriedOut(installation, marit, noted, tx => notePermits(tx, marit, { company_id, form }))
  }
  await remindOfPermits({ ...installation, clock: clockOn(day, installation.clock.now) }, installation)
}
