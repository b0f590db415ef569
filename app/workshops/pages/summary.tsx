import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { ButtonLink } from '../../ui/button.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Panel } from '../../ui/panel.tsx'
import { roomTexts } from '../messages/room.ts'
import { signingTexts } from '../messages/signing.ts'
import { summaryTexts } from '../messages/summary.ts'
import { walkTexts } from '../messages/walk.ts'
import { workshopTexts } from '../messages/workshops.ts'
import { mayReadWorkshops } from '../policy.ts'
import { signaturesOf } from '../queries/signatures.ts'
import { SIDES } from '../rules/sign-forms.ts'
import { WalkedPanels } from './follow-up-parts.tsx'
import { followUpShown } from './follow-up-shown.ts'
import { readRoom } from './read-room.ts'
import { signatureShown } from './signature-shown.ts'
import { summaryShown } from './summary-shown.ts'

export const loader = page(mayReadWorkshops, async visit => {
  const { say, at, format, language, url } = visit
  const t = say(summaryTexts)
  const s = say(signingTexts)
  const { room, may_lead } = await readRoom(visit)
  const w = say(walkTexts)
  const speech = { t: say(roomTexts), w, format, language }
  const walk = room.kind === 'gap' ? null : followUpShown(room, speech)
  const signatures = await signaturesOf(visit.db, room.id)
  const back = at('foretag', room.company_id, 'workshop')
  return {
    title: walk ? w.summary_of(room.company) : t.title_of(room.company),
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', room.company_id), label: room.company },
      { href: back, label: say(workshopTexts).tab },
    ],
    verdict: walk
      ? walk.gaps.length === 0
        ? w.no_gaps
        : w.verdict(walk.gaps.filter(gap => gap.judged === 'closed').length, walk.gaps.length)
      : t.verdict(format.number(room.needs.length), format.number(room.decisions.length)),
    walk,
    only: url.searchParams.get('blev'),
    here: `${back}/${room.id}`,
    first: room.follows && `${back}/${room.follows.id}`,
    plan: at('foretag', room.company_id, 'plan'),
    is_closed: room.closed_at !== null,
    signatures: SIDES.map(side => {
      const own = signatures.find(one => one.side === side)
      return { side, said: own ? signatureShown(own, { t: s, format }) : s.unsigned }
    }),
    sign_at: room.closed_at && may_lead ? `${back}/${room.id}/underskrift` : null,
    pdf: `${back}/${room.id}/sammanfattning.pdf`,
    summary: summaryShown(room, speech),
  }
})

type Row = { id: string; text: string }

export default function Summary({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(summaryTexts)
  const r = useTexts(roomTexts)
  const s = useTexts(signingTexts)
  const w = useTexts(walkTexts)
  const { summary, walk } = d
  const list = (rows: readonly Row[]) =>
    rows.length === 0 ? (
      <p>{t.nothing}</p>
    ) : (
      <ul>
        {rows.map(row => (
          <li key={row.id}>{row.text}</li>
        ))}
      </ul>
    )
  const lanes = (all: (typeof summary)['present']) =>
    all.length === 0 ? (
      <p>{t.nothing}</p>
    ) : (
      all.map(lane => (
        <div key={lane.name} className="stack is-tight">
          <h3>{lane.name}</h3>
          {list(lane.cards)}
        </div>
      ))
    )
  return (
    <>
      <PageHead
        crumbs={d.crumbs}
        here={t.title}
        eyebrow={walk ? w.kind : undefined}
        verdict={d.verdict}
        lede={t.met(summary.met || '–')}
        actions={
          <>
            {d.sign_at && <ButtonLink href={d.sign_at}>{s.sign}</ButtonLink>}
            {d.first && (
              <ButtonLink kind="quiet" href={d.first}>
                {w.first}
              </ButtonLink>
            )}
            <ButtonLink kind="second" icon="document" href={d.pdf}>
              {t.pdf}
            </ButtonLink>
          </>
        }
      />
      {!d.is_closed && <Notice title={t.under_way} />}
      <div className="stack is-wide">
        {walk ? (
          <WalkedPanels walk={walk} only={d.only} here={d.here} plan={d.plan} />
        ) : (
          <Panel title={t.needs} intro={summary.voters}>
            {summary.needs.length === 0 ? (
              <p>{t.nothing}</p>
            ) : (
              <ol>
                {summary.needs.map(need => (
                  <li key={need.id} id={`behov-${need.id}`}>
                    <strong>{need.name}</strong>
                    <br />
                    <span className="small secondary">
                      {[need.about, need.dots].filter(Boolean).join(' · ')}
                    </span>
                  </li>
                ))}
              </ol>
            )}
          </Panel>
        )}
        <Panel title={walk ? w.new_decisions : r.decisions}>
          {list(
            summary.decisions.map(one => ({
              id: one.id,
              text: [one.text, one.about].filter(Boolean).join(' – '),
            })),
          )}
        </Panel>
        {!walk && (
          <>
            <Cols kind="even">
              <Panel title={r.present}>{lanes(summary.present)}</Panel>
              <Panel title={r.desired(String(summary.aims_at))}>{lanes(summary.desired)}</Panel>
            </Cols>
            <Panel title={r.the_gap}>{list(summary.gap)}</Panel>
          </>
        )}
        <Panel title={t.talks}>
          <div className="stack">
            {summary.talks.map(talk => (
              <section key={talk.code} aria-labelledby={`om-${talk.code}`}>
                <h3 id={`om-${talk.code}`}>{talk.name}</h3>
                <p className="small secondary">{talk.question}</p>
                <p>
                  <strong>{r.said}</strong> {talk.said || t.nothing}
                </p>
                <p>
                  <strong>{r.will_do}</strong> {talk.will_do || t.nothing}
                </p>
                {talk.cards.length > 0 && list(talk.cards)}
              </section>
            ))}
          </div>
        </Panel>
        {summary.parked.length > 0 && <Panel title={t.parked}>{list(summary.parked)}</Panel>}
        {d.is_closed && (
          <Panel title={s.page_title}>
            <ul>
              {d.signatures.map(one => (
                <li key={one.side}>
                  {s[one.side]}: {one.said}
                </li>
              ))}
            </ul>
          </Panel>
        )}
        <p className="small secondary">{t.who_has_it}</p>
      </div>
    </>
  )
}
