import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { agreementTexts } from '../../messages/agreement.ts'
import type { AgreementShown } from './shown.ts'

/** What is known of the agreement beside its words, the digest first. */
export function AgreementFacts({ agreement }: { agreement: AgreementShown }) {
  const t = useTexts(agreementTexts)
  return (
    <Panel title={t.agreement}>
      <Stack gap="tight">
        <Pairs start pairs={[...agreement.facts, { label: t.digest, value: agreement.digest }]} />
        <p className="small secondary">{t.digest_what}</p>
      </Stack>
    </Panel>
  )
}

/** What the company had agreed to under another row, each with its document. */
export function EarlierAgreements({
  agreements,
}: {
  agreements: { id: number; said: string; file: string }[]
}) {
  const t = useTexts(agreementTexts)
  if (agreements.length === 0) return null
  return (
    <Panel title={t.earlier}>
      <Stack gap="tight">
        {agreements.map(one => (
          <p key={one.id}>
            {one.said} <a href={one.file}>{t.download}</a>
          </p>
        ))}
        <p className="small secondary">{t.earlier_what}</p>
      </Stack>
    </Panel>
  )
}
