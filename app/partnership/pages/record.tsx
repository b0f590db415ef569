import { page } from '../../access/web.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { readList } from '../../ui/list-url.ts'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { ExportLinks } from '../../ui/pagination.tsx'
import { Panel } from '../../ui/panel.tsx'
import { recordTexts } from '../messages/record.ts'
import { mayReadRecord, mayReadRecordRows, recordOf } from '../policy/record.ts'
import { partnerRecords, personRecords, wholeRecord } from '../queries/record.ts'
import { PartnershipTabs, partnershipTabs } from './partnership-tabs.tsx'
import { recordShown } from './record-shown.ts'
import { RecordTable } from './record-table.tsx'

export const loader = page(mayReadRecord, async ({ db, ground, visitor, url, say, format, at }) => {
  const t = say(recordTexts)
  const of = { db, visitor, today: ground.clock.today() }
  const whose = recordOf(visitor)
  const people = whose === 'nobody' ? [] : await personRecords(of, whose === 'own' ? visitor.user_id : null)
  const partners = await partnerRecords(of)
  const whole = await wholeRecord(of)
  const rows = at('partnerskapet', 'rader')
  const leadsOn = mayReadRecordRows(visitor) && whose === 'everyone'
  const sum = recordShown(whole, { format, rows: leadsOn ? `${rows}?all=yes` : null })
  return {
    title: t.partnership,
    list: readList(url.searchParams, { sorts: [] }),
    path: at('partnerskapet'),
    tabs: partnershipTabs({ visitor, say, at }, 'record'),
    whose,
    verdict:
      whole.made === 0
        ? t.verdict_none
        : t.verdict(
            ...([whole.made, whole.accepted, whole.agreed].map(format.number) as [string, string, string]),
          ),
    lede: sum.days && t.lede(sum.days),
    sum: { ...sum, key: 'sum', name: t.sum, sub: null },
    people: people.map(one => ({
      ...recordShown(one, { format, rows: `${rows}?user=${encodeURIComponent(one.user_id)}` }),
      key: one.user_id,
      name: one.name,
      sub: one.partner,
    })),
    partners: partners.map(one => ({
      ...recordShown(one, {
        format,
        rows: leadsOn ? `${rows}?partner=${one.partner_id ?? (one.is_itself ? 'self' : 'none')}` : null,
      }),
      key: `${one.partner_id} ${one.is_itself}`,
      name: one.partner ?? (one.is_itself ? t.itself : t.no_partner),
      sub: null,
    })),
  }
})

export default function PartnershipRecord({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(recordTexts)
  return (
    <>
      <PageHead list eyebrow={t.partnership} verdict={d.verdict} lede={d.lede ?? undefined} />
      <PartnershipTabs tabs={d.tabs} />
      {d.whose !== 'nobody' && (
        <Panel title={d.whose === 'own' ? t.own : t.by_person}>
          <RecordTable caption={t.by_person} heading={t.person} rows={d.people} />
        </Panel>
      )}
      <Panel title={t.by_partner}>
        <RecordTable caption={t.by_partner} heading={t.partner} rows={d.partners} sum={d.sum} />
      </Panel>
      <ExportLinks path={d.path} list={d.list} />
      <ListNote>{t.how}</ListNote>
    </>
  )
}
