import { Journey } from '../../ui/journey.tsx'
import { useTexts } from '../../ui/language.tsx'
import { journeyTexts } from '../messages/journey.ts'
import type { journeyShown } from './journey-shown.ts'

type Props = { journey: NonNullable<Awaited<ReturnType<typeof journeyShown>>> }

/** Where one company stands on its way, with what can be noted about it. */
export function CompanyJourney({ journey: { steps, note, leave, is_gone } }: Props) {
  const t = useTexts(journeyTexts)
  return (
    <section aria-labelledby="journey" className="stack is-tight">
      <h2 id="journey" className="visually-hidden">
        {t.journey}
      </h2>
      <Journey steps={steps} />
      {note && leave && (
        <p className="row small">
          <a href={note}>{t.change}</a>
          <a href={leave}>{is_gone ? t.come_back : t.leave}</a>
        </p>
      )}
    </section>
  )
}
