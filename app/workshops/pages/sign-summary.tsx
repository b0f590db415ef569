import { isInvalid, newOnce, notFound, refusedAs, seeOther, valueIn } from '../../access/answers.ts'
import type { Limit } from '../../access/rules.ts'
import { mayTry } from '../../access/sign-in/rate-limit.ts'
import { action as actionFor, type FormVisit, page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { isRefusal, refuse } from '../../foundation/refusal.ts'
import { transact } from '../../foundation/transact.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { Field } from '../../ui/field.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Panel } from '../../ui/panel.tsx'
import { sendSigningCode, signByPen, signWithCode } from '../commands/sign-summary.ts'
import { signingTexts } from '../messages/signing.ts'
import { summaryTexts } from '../messages/summary.ts'
import { workshopTexts } from '../messages/workshops.ts'
import { mayLeadWorkshops } from '../policy.ts'
import { signatoriesOf, signaturesOf } from '../queries/signatures.ts'
import { askForm, penForm, SIDES, type Side } from '../rules/sign-forms.ts'
import { summaryDigest } from '../rules/summary-digest.ts'
import { ledRoom, roomAt } from './live/room-at.ts'
import { signatureShown } from './signature-shown.ts'

/** How often codes may be asked for, for one side. */
const CODES_ASKED: Limit = { most: 6, minutes: 60 }

export const loader = page(mayLeadWorkshops, async visit => {
  const { db, ground, say, format, at } = visit
  const t = say(signingTexts)
  const room = await ledRoom(visit)
  const home = at('foretag', room.company_id, 'workshop')
  if (room.closed_at === null) throw seeOther(home)
  const signatures = await signaturesOf(db, room.id)
  const now = ground.clock.now()
  const sides = []
  for (const side of SIDES) {
    const own = signatures.find(one => one.side === side)
    const signatories = await signatoriesOf(db, room, side)
    sides.push({
      side,
      title: t[side],
      signed: own?.signed_at ? signatureShown(own, { t, format }) : null,
      code_to: own && !own.signed_at && own.expires_at && own.expires_at > now ? own.name : null,
      who: signatories.map(one => ({ value: one.key, label: one.name })),
    })
  }
  return {
    title: t.page_title,
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', room.company_id), label: room.company },
      { href: home, label: say(workshopTexts).tab },
      { href: `${home}/${room.id}`, label: say(summaryTexts).title },
    ],
    sides,
    digest: summaryDigest(room),
    once: newOnce(),
    today: ground.clock.today(),
  }
})

export const action = actionFor(mayLeadWorkshops, async visit => {
  const { form, at } = visit
  const side = SIDES.find(one => one === form.get('side'))
  const does = { ask, sign, pen }[String(form.get('intent')).split(' ')[0] as 'ask']
  if (!does) return notFound()
  if (!side) return notFound()
  const { company_id, workshop_id } = roomAt(visit)
  return does(visit, side, at('foretag', company_id, 'workshop', workshop_id, 'underskrift'))
})

async function ask(visit: FormVisit, side: Side, here: string) {
  const { ground, visitor, form, say } = visit
  const t = say(signingTexts)
  const value = valueIn(askForm, form, t)
  if (isInvalid(value)) return value
  const { company_id, workshop_id } = roomAt(visit)
  if (!(await mayTry(ground, 'workshop code', `${visitor.programme} ${workshop_id} ${side}`, CODES_ASKED)))
    return refusedAs(form, refuse('too-many-tries'), t)
  const outcome = await transact(ground, visitor, tx =>
    sendSigningCode(tx, visitor, { ...value, company_id, workshop_id, side, post: ground }),
  )
  return isRefusal(outcome) ? refusedAs(form, outcome, t) : seeOther(here)
}

async function sign(visit: FormVisit, side: Side, here: string) {
  const { ground, visitor, form, say } = visit
  const t = say(signingTexts)
  const typed = String(form.get('code') ?? '')
  const digest = String(form.get('digest') ?? '')
  const outcome = await transact(ground, visitor, tx =>
    signWithCode(tx, visitor, { ...roomAt(visit), side, typed, digest }),
  )
  if (isRefusal(outcome)) return refusedAs(form, outcome, t)
  return 'wrong' in outcome ? refusedAs(form, refuse(outcome.wrong, { field: 'code' }), t) : seeOther(here)
}

async function pen(visit: FormVisit, side: Side, here: string) {
  const { ground, visitor, form, say } = visit
  const t = say(signingTexts)
  const value = valueIn(penForm, form, t)
  if (isInvalid(value)) return value
  const sent = form.get('scan')
  const scan = sent instanceof File ? new Uint8Array(await sent.arrayBuffer()) : new Uint8Array()
  const outcome = await transact(ground, visitor, tx =>
    signByPen(tx, visitor, { ...roomAt(visit), ...value, side, scan }),
  )
  return isRefusal(outcome) ? refusedAs(form, outcome, t) : seeOther(here)
}

export default function SignSummary({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(signingTexts)
  const isDone = d.sides.every(one => one.signed)
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} title={isDone ? t.all_signed : d.title} lede={t.lede} />
      <ErrorSummary errors={actionData?.errors} />
      <Cols kind="even">
        {d.sides.map(one => (
          <SidePanel key={one.side} one={one} digest={d.digest} today={d.today} back={actionData} />
        ))}
      </Cols>
      <p className="small secondary">
        {t.digest}: <code>{d.digest.slice(0, 16)}</code>
      </p>
    </>
  )
}

type Loaded = Shown<typeof loader>
type SideProps = {
  one: Loaded['loaderData']['sides'][number]
  digest: string
  today: string
  back: Loaded['actionData']
}

function SidePanel({ one, digest, today, back }: SideProps) {
  const t = useTexts(signingTexts)
  const own = (intent: string) => (back?.intent === `${intent} ${one.side}` ? back : undefined)
  const asked = useFields(askForm, { saved: {}, choices: { who: one.who } }, own('ask'))
  const penned = useFields(penForm, { saved: { signed_on: today } }, own('pen'))
  const at = (name: string) => ({ id: `${name}-${one.side}` })
  const side = <input type="hidden" name="side" value={one.side} />
  if (one.signed)
    return (
      <Panel title={one.title}>
        <p>{one.signed}</p>
      </Panel>
    )
  return (
    <Panel title={one.title} intro={t.unsigned}>
      {one.code_to && (
        <Form intent={`sign ${one.side}`}>
          <p role="status">{t.code_sent(one.code_to)}</p>
          {side}
          <input type="hidden" name="digest" value={digest} />
          <Field
            name="code"
            {...at('code')}
            label={t.code}
            hint={t.code_hint}
            error={own('sign')?.errors.code}
            width="s"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={9}
          />
          <Button>{t.sign}</Button>
        </Form>
      )}
      {one.who.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <Form intent={`ask ${one.side}`}>
          {side}
          {asked.field('who', at('who'))}
          {asked.field('name', at('name'))}
          {asked.field('title', at('title'))}
          <Button kind="second">{one.code_to ? t.another_code : t.send_code}</Button>
        </Form>
      )}
      <details className="more" open={own('pen') !== undefined}>
        <summary>{t.by_paper}</summary>
        <p className="small secondary">{t.by_paper_what}</p>
        <Form intent={`pen ${one.side}`} encType="multipart/form-data">
          {side}
          {penned.field('name', at('pen-name'))}
          {penned.field('title', at('pen-title'))}
          {penned.field('signed_on', at('signed_on'))}
          <Field
            type="file"
            name="scan"
            {...at('scan')}
            label={t.scan}
            error={own('pen')?.errors.scan}
            accept="application/pdf,image/jpeg,image/png"
            capture="environment"
          />
          <Button kind="second">{t.keep_paper}</Button>
        </Form>
      </details>
    </Panel>
  )
}
