import type { Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { chosenOf, listOf } from '../../ui/described-list.ts'
import { competenceTexts } from '../messages/competences.ts'
import { areasOf, type CompetenceRow, type CompetenceSort, competencesOf } from '../queries/competences.ts'

/** The list of competences: how many have a level in each, and how many of them are to know more. */
const competenceList = ({ say, format, at }: Visit) => {
  const t = say(competenceTexts)
  return listOf<CompetenceRow, CompetenceSort>(format)({
    key: row => row.id,
    order: 'name',
    columns: {
      name: {
        label: t.competence,
        text: row => row.name,
        href: row => at('kompetenser', row.id),
        sorts: true,
        sub: row => row.aliases.join(', ') || null,
      },
      area: { label: t.area, text: row => row.area, sorts: true, phone: 'below' },
      aliases: { label: t.aliases, text: row => row.aliases.join(', ') },
      kind: { label: t.kind, text: row => (row.is_permit ? t.kind_permit : t.kind_levels) },
      seqf: { label: t.seqf, number: row => row.seqf },
      persons: { label: t.persons, number: row => row.persons, sorts: true, phone: 'side', named: true },
      // A permit is held or not, and has none.
      gaps: {
        label: t.gaps,
        number: row => (row.is_permit ? null : row.gaps),
        sorts: true,
        phone: 'corner',
        named: true,
      },
      esco: { label: t.esco, text: row => row.esco },
    },
    screen: ['name', 'kind', 'area', 'persons', 'gaps', 'seqf'],
    filters: {
      area: { label: t.area, any: t.any_area, options: 'areas' },
      use: {
        label: t.use,
        any: t.any_use,
        options: [
          { value: 'used', label: t.used },
          { value: 'unused', label: t.unused },
        ],
        reads: chosenOf(['used', 'unused']),
      },
    },
  })
}

/** The competences that the address asks for, the same for the page and for its files. */
export async function competencesAsked(visit: Visit & { db: Db }, whole?: 'whole') {
  const { db, visitor, url, ground } = visit
  const described = competenceList(visit)
  const { list } = described.asked(url.searchParams)
  const { rows, total, unused } = await competencesOf(db, visitor, {
    list,
    ...(whole && { page: null }),
    today: ground.clock.today(),
  })
  const areas = (await areasOf(db, visitor)).map(area => ({ value: area, label: area }))
  return { ...described, filters: () => described.filters({ areas }), list, rows, total, unused }
}
