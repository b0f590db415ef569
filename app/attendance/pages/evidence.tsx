import { page } from '../../access/web.ts'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { ExportLinks } from '../../ui/pagination.tsx'
import { evidenceTexts } from '../messages/evidence.ts'
import { mayNoteEvidence } from '../policy.ts'
import { unprovedSessions } from '../queries/unproved.ts'
import { unprovedSessionList } from './evidence-list.ts'

/** The sessions whose hours wait for the portal’s receipt, or for the original on paper. */
export const loader = page(mayNoteEvidence, async visit => {
  const { db, visitor, say, format, at, url } = visit
  const t = say(evidenceTexts)
  const sessions = await unprovedSessions(db, visitor)
  const { asked, shown } = unprovedSessionList(visit)
  const quarters = sessions.reduce((sum, one) => sum + one.quarters, 0)
  return {
    title: t.title,
    list: asked(url.searchParams).list,
    path: at('timmar', 'underlag'),
    crumbs: [{ href: at('timmar'), label: t.hours_page }],
    verdict: sessions.length > 0 ? t.verdict(sessions.length, format.hoursSaid(quarters)) : t.none,
    shown: shown(sessions),
  }
})

export default function Evidence({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(evidenceTexts)
  return (
    <>
      <PageHead list crumbs={d.crumbs} here={d.title} verdict={d.verdict} />
      <ListTable
        caption={t.title}
        captionHidden
        dense
        shown={d.shown}
        empty={
          <Empty level={2} title={t.none}>
            {t.none_why}
          </Empty>
        }
      />
      {d.shown.rows.length > 0 && <ExportLinks path={d.path} list={d.list} />}
      <ListNote>{t.lede}</ListNote>
    </>
  )
}
