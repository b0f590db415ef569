import { found, newOnce, numberIn } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { partnersOf } from '../../programmes/queries.ts'
import { TwinNotice, twinShown } from '../../twins/pages/twin-notice.tsx'
import { twinsOf } from '../../twins/queries/twins.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Panel, Stack } from '../../ui/panel.tsx'
import { Tag } from '../../ui/tag.tsx'
import { handOverTexts } from '../messages/hand-over.ts'
import { mayReadHandOvers } from '../policy/hand-over.ts'
import { handOverOf, reroutesOf } from '../queries/hand-overs.ts'
import { AcceptForm, DeclineForm, RerouteForm } from './hand-over-forms.tsx'
import { handOverShown, STATE_TONES } from './hand-over-shown.ts'
import { TipPairs, wantsSpoken } from './tip-pairs.tsx'

export const loader = page(mayReadHandOvers, async ({ db, visitor, ground, params, say, format, at }) => {
  const t = say(handOverTexts)
  const row = found(await handOverOf(db, visitor, numberIn(params.id)))
  const today = ground.clock.today()
  const partners = await partnersOf(db, visitor.programme!)
  const reroutes = await reroutesOf(db, visitor, row.id)
  const twins = await twinsOf(db, visitor, row.company_id)
  const answered = { accepted: t.accepted_by, declined: t.declined_by }[row.answer ?? '']
  return {
    title: t.title(row.company),
    inbox: at('formedlingar'),
    company_href: at('foretag', row.company_id),
    here: at('formedlingar', row.id),
    version: row.version,
    once: { accept: newOnce(), decline: newOnce(), reroute: newOnce() },
    is_open: row.answer === null,
    tip: { ...handOverShown(row, { t, format, today, at }), wants: wantsSpoken(row.wants, t) },
    sent: [
      row.reminded_at && t.reminded(format.moment(row.reminded_at)),
      row.escalated_at && t.told_leader(format.moment(row.escalated_at)),
    ].filter(sentence => sentence !== null),
    answer: answered && {
      said: answered(row.answerer ?? t.someone, format.moment(row.answered_at!)),
      because: row.declined_because,
    },
    reroutes: reroutes.map(one => ({
      id: one.id,
      said: t.rerouted(
        one.from ?? t.no_partner,
        one.to,
        one.who ?? t.someone,
        format.moment(one.rerouted_at),
      ),
      because: one.because,
    })),
    twins: twins.map(twin => twinShown(twin, { company_id: row.company_id, visitor, say, at })),
    partners: partners
      .filter(
        partner =>
          partner.kind !== 'collaborator' && !partner.sends_officers && partner.id !== row.partner_id,
      )
      .map(({ id, name }) => ({ value: String(id), label: name })),
  }
})

export default function HandOver({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(handOverTexts)
  const forms = { here: d.here, version: d.version, back: actionData }
  return (
    <>
      <PageHead
        crumbs={[{ href: d.inbox, label: t.hand_overs }]}
        here={d.tip.company}
        title={d.title}
        facts={[
          <Tag key="state" tone={STATE_TONES[d.tip.state]}>
            {t[`state_${d.tip.state}`]}
          </Tag>,
          d.tip.partner,
          ...(d.tip.left ? [d.tip.left] : []),
        ]}
      />
      <ErrorSummary errors={actionData?.errors} />
      <TwinNotice twins={d.twins} />
      <Cols>
        <Stack gap="wide">
          <Panel title={t.tip} link={{ href: d.company_href, label: t.see_company }}>
            <TipPairs tip={d.tip} />
          </Panel>
          {(d.sent.length > 0 || d.reroutes.length > 0) && (
            <Panel title={t.way}>
              <Stack gap="tight">
                {d.reroutes.map(one => (
                  <p key={one.id}>
                    {one.said} {one.because}
                  </p>
                ))}
                {d.sent.map(sentence => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </Stack>
            </Panel>
          )}
        </Stack>
        <Stack gap="wide">
          {d.answer && (
            <Notice tone={d.tip.state === 'accepted' ? 'ok' : 'info'} title={d.answer.said} level={2}>
              {d.answer.because}
            </Notice>
          )}
          {d.is_open && (
            <>
              <AcceptForm {...forms} once={d.once.accept} />
              <DeclineForm {...forms} once={d.once.decline} />
              <RerouteForm {...forms} once={d.once.reroute} partners={d.partners} />
            </>
          )}
        </Stack>
      </Cols>
    </>
  )
}
