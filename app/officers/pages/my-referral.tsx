import { found, numberIn } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { mayRefer } from '../../referrals/policy/refer.ts'
import { WANTS } from '../../referrals/rules/tip.ts'
import { ButtonLink } from '../../ui/button.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import type { Tone } from '../../ui/tag.tsx'
import phone from '../client/main.ts?script'
import { officerTexts } from '../messages/officer.ts'
import { tipTexts } from '../messages/tips.ts'
import { myReferral } from '../queries/my-referral.ts'
import { outcomeOf } from './outcome.ts'

export const handle = { layout: 'phone', scripts: [phone], manifest: '/ombud.webmanifest' }

export const loader = page(mayRefer, async ({ db, ground, visitor, params, url, say, format, at }) => {
  const t = say(tipTexts)
  const referral = found(await myReferral(db, visitor, numberIn(params.referral)))
  const wanted = WANTS.filter(want => referral.wants.includes(want)).map(want => t[`want_${want}`])
  const outcome = outcomeOf(referral, { t, format, today: ground.clock.today() })
  return {
    title: t[`headed_${referral.answer ?? 'waiting'}`](referral.company),
    home: at('ombud'),
    company: at('foretag', referral.company_id, 'besok'),
    another: at('ombud', 'formedling'),
    tone: outcome.tone as Tone,
    outcome: outcome.text,
    held:
      referral.answer !== null
        ? null
        : url.searchParams.has('tillagt')
          ? t.added
          : referral.is_held_already
            ? t.held_already(referral.partner ?? t.leader)
            : null,
    facts: [
      { label: t.made, value: format.day(referral.made_on) },
      { label: t.municipality, value: referral.municipality },
      { label: t.contact_name, value: [referral.contact, referral.phone].filter(Boolean).join(', ') },
      { label: t.called, value: referral.may_call ? t.yes : t.no },
      { label: t.wants, value: wanted.join(', ') },
      { label: t.why, value: referral.why },
    ].filter(fact => fact.value !== ''),
  }
})

export default function MyReferral({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(tipTexts)
  const { home } = useTexts(officerTexts)
  return (
    <>
      <PageHead crumbs={[{ href: d.home, label: home }]} here={t.receipt} title={d.title} />
      <Notice tone={d.tone} title={d.outcome}>
        {d.held}
      </Notice>
      <Pairs pairs={d.facts} start />
      <div className="stack is-tight">
        <ButtonLink size="phone" href={d.another}>
          {t.refer_another}
        </ButtonLink>
        <ButtonLink kind="second" size="phone" href={d.company}>
          {t.to_company}
        </ButtonLink>
      </div>
    </>
  )
}
