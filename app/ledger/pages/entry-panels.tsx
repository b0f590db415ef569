import { CertaintyTag } from '../../programmes/pages/settings/basis.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { ledgerTexts } from '../messages/ledger.ts'
import type { EvidenceShown } from './entry-spoken.ts'

/** The session and the attendance behind the entry. */
export function EvidencePanel({ d }: { d: EvidenceShown }) {
  const t = useTexts(ledgerTexts)
  return (
    <Panel title={t.evidence} link={{ href: d.attendance, label: t.to_attendance }}>
      <Pairs
        start
        pairs={[
          { label: t.course, value: d.course },
          { label: t.occasion, value: <a href={d.occasion.href}>{d.occasion.code}</a> },
          { label: t.session, value: d.session },
          { label: t.place, value: d.place || '–' },
          { label: t.attended, value: d.attended },
          ...(d.attended_now ? [{ label: t.attended_now, value: d.attended_now }] : []),
          { label: t.paid_time, value: d.paid },
          { label: t.company, value: <Linked to={d.company} /> },
          { label: t.agreement, value: d.agreed ?? t.no_agreement },
        ]}
      />
    </Panel>
  )
}

export const Linked = ({ to }: { to: { name: string; href: string | null } }) =>
  to.href ? <a href={to.href}>{to.name}</a> : to.name

export function SumPanel({ d }: { d: EvidenceShown }) {
  const t = useTexts(ledgerTexts)
  return (
    <Panel title={t.sum}>
      <Stack gap="tight">
        <Pairs pairs={[{ label: d.sum, value: d.amount, sum: true }]} />
        <p className="small secondary">{t.rounding}</p>
        <Pairs
          start
          pairs={[
            { label: t.posted, value: d.posted },
            { label: t.because, value: d.because },
          ]}
        />
      </Stack>
    </Panel>
  )
}

export function RatePanel({ rate }: { rate: EvidenceShown['rate'] }) {
  const t = useTexts(ledgerTexts)
  return (
    <Panel title={t.rate_source}>
      {rate ? (
        <Stack gap="tight">
          <p>
            <CertaintyTag certainty={rate.certainty} />
          </p>
          <p className="small">{rate.source}</p>
          <p className="small secondary">{rate.since}</p>
        </Stack>
      ) : (
        <p>{t.no_rate}</p>
      )}
    </Panel>
  )
}

export function SignaturePanel({ signature }: { signature: EvidenceShown['signature'] }) {
  const t = useTexts(ledgerTexts)
  return (
    <Panel title={t.signature}>
      {signature ? (
        <Pairs
          start
          pairs={[
            { label: t.signed_at, value: signature.when },
            { label: t.signed_how, value: signature.how },
            { label: t.signed_by, value: signature.by },
          ]}
        />
      ) : (
        <p>{t.not_signed}</p>
      )}
    </Panel>
  )
}
