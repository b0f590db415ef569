import type { Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import type { Spoken } from '../../foundation/text.ts'
import { mayReadOwnPeople } from '../../people/policy.ts'
import { FigureLink } from '../../ui/figure.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { progressTexts } from '../messages/progress.ts'
import { progressCounts } from '../queries/progress.ts'

type Counts = Awaited<ReturnType<typeof progressCounts>>

/** The sentence about how far people have come in a programme of so many courses. */
export function progressSaid(counts: Counts, parts: number, t: Spoken<typeof progressTexts>): string {
  const some = counts.reduce((sum, one) => sum + one.people, 0)
  const all = counts.find(one => one.finished === parts)?.people ?? 0
  if (some === 0) return t.nobody
  return parts === 1 ? t.verdict_of_one(all) : t.verdict(all, some, parts)
}

/** How far people have come in a role programme, for those who may read who they are; null for others, and where it is made of nothing. */
export async function progressShown(
  { db, visitor, ground, say, format, at }: Visit & { db: Db },
  { id, parts }: { id: number; parts: number },
) {
  if (parts === 0 || !mayReadOwnPeople(visitor)) return null
  const t = say(progressTexts)
  const counts = await progressCounts(db, visitor, { course_id: id, today: ground.clock.today() })
  const href = at('utbildningar', id, 'framsteg')
  return {
    said: progressSaid(counts, parts, t),
    href,
    rows: counts.map(({ finished, people }) => ({
      finished: t.of_all(finished, parts),
      people: format.number(people),
      href: `${href}?done=${finished}`,
    })),
  }
}

type Props = NonNullable<Awaited<ReturnType<typeof progressShown>>>

export function ProgressPanel({ said, href, rows }: Props) {
  const t = useTexts(progressTexts)
  return (
    <Panel title={t.title} intro={said} link={rows.length > 0 ? { href, label: t.each } : undefined}>
      <Stack gap="tight">
        {rows.length > 0 && (
          <Table
            caption={t.title}
            captionHidden
            rows={rows}
            rowKey={row => row.finished}
            columns={[
              { key: 'finished', label: t.finished, render: row => row.finished },
              {
                key: 'people',
                label: t.people,
                numeric: true,
                render: row => <FigureLink href={row.href}>{row.people}</FigureLink>,
              },
            ]}
          />
        )}
        <p className="small secondary">{t.how}</p>
      </Stack>
    </Panel>
  )
}
