import type { Spoken } from '../../foundation/text.ts'
import { useTexts } from '../../ui/language.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { handOverTexts } from '../messages/hand-over.ts'
import type { HandOverShown } from './hand-over-shown.ts'

/** What the company wants, in words; what no list knows is left as it stands. */
export const wantsSpoken = (wants: readonly string[], t: Spoken<typeof handOverTexts>): string =>
  wants.map(want => (t as unknown as Record<string, string>)[`wants_${want}`] ?? want).join(', ')

/** Who pointed the company out, when, why, whom to call, and by when an answer is promised. */
export function TipPairs({ tip }: { tip: HandOverShown & { wants: string } }) {
  const t = useTexts(handOverTexts)
  const reach = tip.contact ? (
    <>
      <div>{tip.contact}</div>
      {tip.phone && (
        <div>
          <a href={`tel:${tip.phone.replace(/[^+\d]/g, '')}`}>{tip.phone}</a>
        </div>
      )}
      {tip.email && (
        <div>
          <a href={`mailto:${tip.email}`}>{tip.email}</a>
        </div>
      )}
      {tip.may_call && <div className="secondary">{t.may_call}</div>}
      {tip.is_unconfirmed && <div className="secondary">{t.unconfirmed}</div>}
    </>
  ) : (
    t.no_contact
  )
  return (
    <Pairs
      start
      pairs={[
        { label: t.who, value: tip.who },
        { label: t.when, value: tip.made },
        ...(tip.wants ? [{ label: t.wants, value: tip.wants }] : []),
        { label: t.why, value: tip.why || '–' },
        { label: t.contact, value: reach },
        { label: t.promise, value: tip.promised ?? '–' },
      ]}
    />
  )
}
