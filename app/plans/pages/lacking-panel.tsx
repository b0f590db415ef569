import { panel } from '../../access/panel.tsx'
import { mayEditCompetences } from '../../competences/policy.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { demandTexts } from '../messages/demand.ts'
import { demandOf } from '../queries/demand.ts'
import { demandRows } from '../rules/demand.ts'

/** What is asked for in plans and needs under a name that the list of competences does not know. */
export const lackingPanel = panel({
  may: mayEditCompetences,
  load: async ({ db, visitor, ground, at, format }, _: null) => {
    const items = (await demandOf(db, visitor, ground.clock.today())).filter(one => !one.is_known)
    // One word, however many counties and years it is asked for in.
    const words = demandRows(items.map(one => ({ ...one, county: '', year: null })))
    if (words.length === 0) return null
    return {
      words: words
        .toSorted(
          (one, other) =>
            other.companies.length - one.companies.length || one.name.localeCompare(other.name, 'sv'),
        )
        .map(one => ({
          key: one.key,
          name: one.name,
          companies: format.number(one.companies.length),
          people: format.number(one.people),
          add: `${at('kompetenser', 'ny')}?${new URLSearchParams({ namn: one.name })}`,
        })),
    }
  },
  View: Lacking,
})

type Word = { key: string; name: string; companies: string; people: string; add: string }

function Lacking({ words }: { words: readonly Word[] }) {
  const t = useTexts(demandTexts)
  return (
    <Panel title={t.lacking} intro={t.lacking_intro}>
      <Table
        caption={t.lacking}
        captionHidden
        rows={words}
        rowKey={one => one.key}
        columns={[
          { key: 'name', label: t.competence, render: one => one.name },
          {
            key: 'companies',
            label: t.companies,
            numeric: true,
            named: true,
            phone: 'corner',
            render: one => one.companies,
          },
          {
            key: 'people',
            label: t.people,
            numeric: true,
            named: true,
            phone: 'below',
            render: one => one.people,
          },
          {
            key: 'add',
            label: t.add_word,
            phone: 'side',
            render: one => (
              <a href={one.add} aria-label={t.add_which(one.name)}>
                {t.add_word}
              </a>
            ),
          },
        ]}
      />
    </Panel>
  )
}
