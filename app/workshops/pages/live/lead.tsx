import { randomUUID } from 'node:crypto'
import { isInvalid, notFound, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import { action as actionFor, page } from '../../../access/web.ts'
import { companyTexts } from '../../../companies/messages.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import live from '../../client/live.ts?script'
import photos from '../../client/photos.ts?script'
import { roomTexts } from '../../messages/room.ts'
import { workshopTexts } from '../../messages/workshops.ts'
import { mayLeadWorkshops } from '../../policy.ts'
import { stepHere } from '../../rules/room.ts'
import { OpeningPanel } from '../opening-panel.tsx'
import { openingShown } from '../opening-shown.ts'
import { PhotosBeside } from '../photos-beside.tsx'
import { leadActs } from './lead-acts.ts'
import { LeadFace } from './lead-face.tsx'
import { leadShown } from './lead-shown.ts'
import { ledRoom, roomAt } from './room-at.ts'

export const handle = { scripts: [live, photos] }

export const loader = page(mayLeadWorkshops, async visit => {
  const { ground, say, at } = visit
  const t = say(roomTexts)
  const room = await ledRoom(visit)
  const { company_id, workshop_id } = roomAt(visit)
  const back = at('foretag', company_id, 'workshop')
  if (room.closed_at) throw seeOther(back)
  const here = at('foretag', company_id, 'workshop', workshop_id)
  return {
    title: t.lead_title(room.company),
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', company_id), label: room.company },
      { href: back, label: say(workshopTexts).tab },
    ],
    stream: `${here}/strom?ansikte=led`,
    wall: `${here}/vagg`,
    opening: stepHere(room).kind === 'welcome' ? await openingShown(visit, await companyAt(visit)) : null,
    face: leadShown(room, visit, ground.clock.now()),
    ids: { card: randomUUID(), need: randomUUID(), decision: randomUUID() },
  }
})

export const action = actionFor(mayLeadWorkshops, async visit => {
  const { ground, visitor, form, say, at } = visit
  const t = say(roomTexts)
  const here = roomAt(visit)
  const act = leadActs[String(form.get('intent'))]
  if (!act) return notFound()
  const value = valueIn(act.reads, form, t)
  if (isInvalid(value)) return value
  const outcome = await transact(ground, visitor, tx =>
    act.does(tx, visitor, { ...here, value: value as never }),
  )
  if (isRefusal(outcome)) return refusedAs(form, outcome, t)
  return seeOther(
    form.get('intent') === 'close'
      ? at('foretag', here.company_id, 'workshop')
      : at('foretag', here.company_id, 'workshop', here.workshop_id, 'led'),
  )
})

export default function Lead({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(roomTexts)
  const w = useTexts(workshopTexts)
  const lead = <LeadFace face={d.face} back={actionData} ids={d.ids} />
  return (
    <div data-live={d.stream} data-places={`${d.stream}&platser=ja`}>
      <PageHead
        crumbs={d.crumbs}
        here={d.title}
        title={d.title}
        actions={
          <ButtonLink kind="second" href={d.wall} target="spang-vagg">
            {w.wall}
          </ButtonLink>
        }
      />
      <p className="contact small" data-contact={t.away} data-waiting={t.waiting_on_laptop} role="status" />
      <p className="visually-hidden" data-news={t.is_sent} role="status" />
      <div data-answer>
        <ErrorSummary errors={actionData?.errors} />
      </div>
      {d.face.is_open ? lead : <PhotosBeside>{lead}</PhotosBeside>}
      {d.opening && <OpeningPanel opening={d.opening} />}
    </div>
  )
}
