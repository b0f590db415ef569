import { found, numberIn } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { mayReadCompany } from '../../companies/policy.ts'
import { peopleTexts } from '../../people/messages.ts'
import { mayReadOwnPeople } from '../../people/policy.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Panel, Stack } from '../../ui/panel.tsx'
import { ledgerTexts } from '../messages/ledger.ts'
import { mayReadLedger } from '../policy.ts'
import { correctionsOf, entriesOfAttendance, evidenceOf } from '../queries/one-entry.ts'
import { entryVerdict } from '../rules/ledger-verdict.ts'
import { Chain, Corrections } from './entry-history.tsx'
import { EvidencePanel, Linked, RatePanel, SignaturePanel, SumPanel } from './entry-panels.tsx'
import { chainRow, correctionRow, evidenceShown } from './entry-spoken.ts'

/** From any krona to its evidence: the entry, its attendance, session, signature and rate. */
export const loader = page(mayReadLedger, async ({ db, visitor, params, say, format, at }) => {
  const t = say(ledgerTexts)
  const entry = found(await evidenceOf(db, visitor, numberIn(params.id)))
  const chain = await entriesOfAttendance(db, visitor, entry.attendance_id)
  const corrections = await correctionsOf(db, entry.attendance_id)
  return {
    title: t.entry(format.number(entry.id)),
    ledger: at('natura'),
    verdict: entryVerdict(entry, t, format),
    when: format.longDay(entry.held_on),
    is_reversal: chain.find(one => one.id === entry.id)?.reverses_id !== null,
    is_reversed: chain.some(one => one.reverses_id === entry.id),
    evidence: evidenceShown(entry, {
      t,
      format,
      at,
      names: say(peopleTexts),
      may_read_person: mayReadOwnPeople(visitor),
      may_read_company: mayReadCompany(visitor),
    }),
    corrections: corrections.map(one => correctionRow(one, { t, format })),
    chain: chain.map(one => chainRow(one, { t, format, at, own: entry.id })),
  }
})

export default function Entry({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(ledgerTexts)
  const {
    title,
    ledger,
    verdict,
    when,
    is_reversal,
    is_reversed,
    evidence: d,
    corrections,
    chain,
  } = loaderData
  const facts = [
    <Linked key="person" to={d.person} />,
    <Linked key="company" to={d.company} />,
    d.course,
    when,
  ]
  return (
    <>
      <PageHead crumbs={[{ href: ledger, label: t.ledger }]} here={title} verdict={verdict} facts={facts} />
      {is_reversal && <Notice title={t.is_reversal} />}
      {is_reversed && <Notice tone="warn" title={t.is_reversed} />}
      <Cols>
        <Stack gap="wide">
          <EvidencePanel d={d} />
          <Panel title={t.corrections}>
            <Corrections corrections={corrections} />
          </Panel>
          <Panel title={t.chain}>
            <Chain rows={chain} />
          </Panel>
        </Stack>
        <Stack gap="wide">
          <SumPanel d={d} />
          <RatePanel rate={d.rate} />
          <SignaturePanel signature={d.signature} />
        </Stack>
      </Cols>
    </>
  )
}
