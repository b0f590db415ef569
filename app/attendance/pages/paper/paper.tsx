import { newOnce, numberIn } from '../../../access/answers.ts'
import { action as actionFor, page } from '../../../access/web.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { rollTexts } from '../../messages/roll.ts'
import { sheetTexts } from '../../messages/sheets.ts'
import { mayCorrectAttendance } from '../../policy.ts'
import { sheetsOf } from '../../queries/sheets.ts'
import { heldSession } from '../here/session-at.ts'
import { RollForm } from '../roll-form.tsx'
import { rollShown } from '../roll-shown.ts'
import { keepAnswer, keyAnswer } from './answer.ts'
import { CodeField, Pages, UploadSheet } from './parts.tsx'

/** A list on paper is kept, and keyed with its picture in view. */
export const loader = page(mayCorrectAttendance, async visit => {
  const { db, visitor, say, at, format, url } = visit
  const t = say(sheetTexts)
  const { occasion, session } = await heldSession(visit)
  const list = at('tillfallen', occasion.id, 'lista', session.id)
  const sheets = await sheetsOf(db, visitor, session.id)
  const asked = Number(url.searchParams.get('lista'))
  const sheet = sheets.find(one => one.id === asked) ?? sheets[0]
  return {
    title: t.title,
    crumbs: [
      { href: at('tillfallen', occasion.id), label: `${occasion.title}, ${occasion.code}` },
      { href: list, label: say(rollTexts).roll },
    ],
    when: [format.day(session.held_on), format.span(session.starts_at, session.ends_at)].join(', '),
    once: newOnce(),
    others: sheets
      .filter(one => one.id !== sheet?.id)
      .map(one => ({ href: `${list}/papper?lista=${one.id}`, label: t.kept(format.moment(one.kept_at)) })),
    sheet: sheet
      ? {
          id: sheet.id,
          original: sheet.original,
          kept: t.kept(format.moment(sheet.kept_at)),
          pages: sheet.pages.map(one => ({
            nth: one.page,
            label: t.page_of(one.page, sheet.pages.length),
            href: `${list}/papper/${sheet.id}/${one.page}`,
            is_picture: one.media_type.startsWith('image/'),
          })),
        }
      : null,
    roll: await rollShown(visit, { occasion, session }),
  }
})

export const action = actionFor(mayCorrectAttendance, async visit => {
  const { form, params, at } = visit
  const of = { occasion_id: numberIn(params.id), session_id: numberIn(params.session) }
  const here = at('tillfallen', of.occasion_id, 'lista', of.session_id, 'papper')
  return form.get('intent') === 'save' || form.get('intent') === 'rest'
    ? keyAnswer(visit, { ...of, here })
    : keepAnswer(visit, { ...of, here })
})

export default function Paper({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(sheetTexts)
  const isKeyed = actionData?.intent === 'save' || actionData?.intent === 'rest'
  const [keyed, kept] = isKeyed ? [actionData, undefined] : [undefined, actionData]
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} title={d.title} eyebrow={d.when} lede={t.lede} />
      <Stack gap="wide">
        <ErrorSummary errors={actionData?.errors} />
        {d.sheet && (
          <div className="with-photos" data-has>
            <Pages sheet={d.sheet} others={d.others} />
            <Panel title={t.key_it} intro={t.from_paper}>
              <RollForm roll={d.roll} back={keyed} paper={{ original: d.sheet.original }}>
                <CodeField sheet={d.sheet} back={keyed} />
              </RollForm>
            </Panel>
          </div>
        )}
        <UploadSheet once={d.once} is_another={d.sheet !== null} back={kept} />
      </Stack>
    </>
  )
}
