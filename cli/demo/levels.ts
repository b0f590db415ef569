import type { Installation } from '../../app/access/installation.ts'
import { enterCompetences, enterLevels } from '../../app/competences/commands/enter-registered.ts'
import { competenceKey } from '../../app/competences/rules/read-competence.ts'
import type { Level } from '../../app/competences/rules/read-level.ts'
import { addDays, earlierOf } from '../../app/foundation/dates.ts'
import { houseScope, transact } from '../../app/foundation/transact.ts'
import type { Demonstrated } from './hand-over.ts'

const COMPETENCES: readonly (readonly [name: string, area: string])[] = [
  ['CNC-programmering', 'Produktion'],
  ['Svetsning TIG', 'Produktion'],
  ['Svetsning MAG', 'Produktion'],
  ['Kvalitetskontroll', 'Produktion'],
  ['Robothantering', 'Produktion'],
  ['Hydraulik', 'Underhåll'],
  ['Elkraft', 'Underhåll'],
  ['Felsökning', 'Underhåll'],
  ['Energikartläggning', 'Grön omställning'],
  ['Livscykelanalys', 'Grön omställning'],
  ['Excel', 'Digitalt'],
  ['Affärssystemet', 'Digitalt'],
  ['Ledarskap', 'Ledning'],
  ['Ledarskap för chefer', 'Ledning'],
  ['Handledning', 'Lärande'],
]
/** Nobody has been rated in these yet. */
const UNUSED = 2
const EVERY = 3

/** What people can and are to know: their manager's word, for some their own as well, and a wish that is above what there is for most. */
export async function rateLevels(
  installation: Installation,
  { programme_id, day }: Demonstrated,
): Promise<void> {
  await transact(installation, { ...houseScope, programme: programme_id }, async tx => {
    const into = { programme_id, import_id: null }
    await enterCompetences(
      tx,
      into,
      COMPETENCES.map(([name, area]) => ({ name, area, esco: '' })),
    )
    const people = await tx.db
      .selectFrom('participation')
      .innerJoin('personal_number', 'personal_number.person_id', 'participation.person_id')
      .select(['started_on', 'keyed_hash'])
      .where('participation.programme_id', '=', programme_id)
      .where('is_protected', '=', false)
      .orderBy('participation.person_id')
      .execute()
    const used = COMPETENCES.slice(0, -UNUSED)
    const rated = people.filter((_, nth) => nth % EVERY === 0)
    const levels = rated.flatMap(({ started_on, keyed_hash }, at) =>
      [0, 4, 9].flatMap(step => {
        const [name] = used[(at * 5 + step) % used.length]!
        const level = LEVELS[(at + step) % LEVELS.length]!
        const told = {
          person: Buffer.from(keyed_hash).toString('hex'),
          competence: competenceKey(name),
          rated_on: earlierOf(day, addDays(started_on!, 14)),
        }
        const wanted = Math.min(4, level + ((at + step) % 3)) as Level
        const own = Math.min(4, level + ((at + step) % 2)) as Level
        return [
          { ...told, source: 'manager' as const, level, wanted },
          ...((at + step) % 4 === 0 ? [{ ...told, source: 'own' as const, level: own, wanted: null }] : []),
        ]
      }),
    )
    await enterLevels(tx, into, levels)
    return {}
  })
}

const LEVELS: readonly Level[] = [0, 1, 2, 3, 2, 1, 3, 4, 2]
