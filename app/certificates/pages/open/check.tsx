import { data } from 'react-router'
import { invalid, isInvalid, notFound, seeOther, sentenceOf, valueIn } from '../../../access/answers.ts'
import { CLIENT_HEADER, type Limit } from '../../../access/rules.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import { openAction, openPage, type Visit } from '../../../access/web.ts'
import { houseScope, reading } from '../../../foundation/transact.ts'
import { programmeOf } from '../../../programmes/queries.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Row, Stack } from '../../../ui/panel.tsx'
import { certificateTexts } from '../../messages/certificates.ts'
import { certificateWith } from '../../queries/certificates.ts'
import { numberIn, numberShown } from '../../rules/certificate.ts'
import { numberForm } from '../../rules/forms.ts'
import { toldToAnyone } from './told.ts'

/** Numbers that open nothing, from one place: more than anyone mistypes. */
const WRONG: Limit = { most: 40, minutes: 15 }

export const handle = { layout: 'phone' }
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders

/** A number that is checked by whoever has it: whether it is valid, and what its holder has chosen to show. Any other is 404. */
export const loader = openPage(async visit => {
  const { ground, params, say } = visit
  const t = say(certificateTexts)
  if (params.number === undefined) return unsearched({ title: t.check, told: null })
  const number = numberIn(params.number)
  const told = await (number === null ? null : readWith(visit, number))
  if (told) return unsearched({ title: t.check, told })
  if (!(await mayTry(ground, 'certificate number', clientOf(visit), WRONG))) throw data(null, { status: 429 })
  return notFound()
})

/** What a search engine comes upon it leaves alone. */
const unsearched = <T,>(shown: T) => data(shown, { headers: { 'X-Robots-Tag': 'noindex' } })

const readWith = (visit: Visit, number: string) =>
  reading(visit.ground, houseScope, async db => {
    const certificate = await certificateWith(db, number)
    const programme = certificate && (await programmeOf(db, certificate.programme_id))
    return certificate ? toldToAnyone(certificate, programme!.name, visit) : null
  })

/** The number is asked for at an address of its own. */
export const action = openAction(
  async ({ form, say }) => {
    const t = say(certificateTexts)
    const typed = valueIn(numberForm, form, t)
    if (isInvalid(typed)) return typed
    const number = numberIn(typed.number)
    return number === null
      ? invalid(form, { number: sentenceOf('no-such-number', t) })
      : seeOther(`/intyg/${numberShown(number)}`)
  },
  { keepsNothing: true },
)

const clientOf = ({ request }: Visit) => request.headers.get(CLIENT_HEADER) ?? ''

export default function Check({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(certificateTexts)
  const { fields } = useFields(numberForm, { saved: { number: '' } }, actionData)
  if (d.told)
    return (
      <>
        <PageHead eyebrow={d.title} title={d.told.verdict} />
        <Stack gap="wide">
          <Pairs start pairs={d.told.facts} />
          <p className="small secondary">{t.only_chosen}</p>
          <p>
            <ButtonLink kind="quiet" href="/intyg">
              {t.check_another}
            </ButtonLink>
          </p>
        </Stack>
      </>
    )
  return (
    <>
      <PageHead title={d.title} lede={t.check_lede} />
      <ErrorSummary errors={actionData?.errors} />
      <Form action="/intyg">
        {fields('number')}
        <Row>
          <Button size="phone">{t.check_go}</Button>
        </Row>
      </Form>
      <p>
        <a href="/intyg/bricka">{t.check_badge}</a>
      </p>
    </>
  )
}
