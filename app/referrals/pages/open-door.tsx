import { found, invalid, isInvalid, newOnce, refusedAs, seeOther, valueIn } from '../../access/answers.ts'
import { sentIn } from '../../access/sent-form.ts'
import { mayTry } from '../../access/sign-in/rate-limit.ts'
import { clientOf } from '../../access/sign-in/sign-in.ts'
import { openAction, openPage } from '../../access/web.ts'
import { municipalitiesOf } from '../../companies/queries.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, reading, transact } from '../../foundation/transact.ts'
import { countiesOf, programmeLineOf, programmeOf } from '../../programmes/queries.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Panel, Stack } from '../../ui/panel.tsx'
import { knock } from '../commands/open-door.ts'
import { openDoorTexts } from '../messages/open-door.ts'
import { knockerAt, openDoorOf } from '../queries/open-door.ts'
import {
  isTooSoon,
  KNOCK_BY_CLIENT,
  KNOCK_BY_PROGRAMME,
  knockForm,
  paragraphsOf,
} from '../rules/open-door.ts'
import { KnockFields } from './knock-fields.tsx'
import { openedAt, openedNow } from './opened.ts'

export const loader = openPage(async ({ ground, params, language, say, format }) => {
  const t = say(openDoorTexts)
  const visitor = found(await knockerAt(ground, params.programme ?? '', language))
  return reading(ground, visitor, async db => {
    const programme = found(await programmeOf(db, visitor.programme!))
    const line = await programmeLineOf(db, visitor)
    const door = await openDoorOf(db, programme.id)
    const counties = await countiesOf(db, programme.id)
    const municipalities = await municipalitiesOf(db)
    const listed = (names: readonly string[]) => new Intl.ListFormat(language).format(names)
    return {
      title: t.title(programme.name),
      privacy: `/${visitor.programme_slug}/personuppgifter`,
      is_open: door.is_open,
      once: newOnce(),
      opened: openedNow(ground),
      offer: paragraphsOf((language === 'sv' ? door.offer_sv : door.offer_en) || t.offer),
      runs: t.runs_line(line?.partners ?? ''),
      area: t.area(listed(counties)),
      time: t.time(format.day(programme.starts_on), format.day(programme.ends_on)),
      municipalities: [
        ...counties,
        ...new Set(municipalities.map(one => one.county).filter(one => !counties.includes(one))),
      ].map(county => ({
        label: county,
        options: municipalities
          .filter(one => one.county === county)
          .map(one => ({ value: one.code, label: one.name })),
      })),
    }
  })
})

export const action = openAction(async ({ ground, request, form, params, language, say, url }) => {
  const t = say(openDoorTexts)
  const visitor = found(await knockerAt(ground, params.programme ?? '', language))
  const thanks = `/${visitor.programme_slug}/oppet/tack`
  const value = valueIn(knockForm, form, t)
  if (isInvalid(value)) return value
  // A browser may fill in what nobody sees. The form that comes back has no such field; a machine that sends its own has it again.
  if (value.website !== '') return invalid(form, { form: t.filled_unseen })
  if (isTooSoon(openedAt(ground, value.opened), ground.clock.now()))
    return invalid(form, { form: t.too_soon })
  const place = String(visitor.programme)
  const isLetIn =
    (await mayTry(ground, 'knock', `${place} ${clientOf(request)}`, KNOCK_BY_CLIENT)) &&
    (await mayTry(ground, 'knock', place, KNOCK_BY_PROGRAMME))
  if (!isLetIn) return invalid(form, { form: t.too_many_tries }, 429)
  const sent = await sentIn(url, form)
  const outcome = await transact(ground, visitor, tx =>
    once(tx, sent, () => knock(tx, visitor, { form: value, post: ground })),
  )
  return isRefusal(outcome) ? refusedAs(form, outcome, t) : seeOther(thanks)
})

export default function OpenDoor({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(openDoorTexts)
  return (
    <>
      <PageHead eyebrow={t.eyebrow} title={d.title} />
      <ErrorSummary errors={actionData?.errors} />
      <Cols>
        <Stack gap="wide">
          <Stack>
            {d.offer.map(paragraph => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </Stack>
          <Panel title={t.form}>
            {d.is_open ? (
              <KnockFields
                once={d.once}
                privacy={d.privacy}
                opened={d.opened}
                municipalities={d.municipalities}
                back={actionData}
              />
            ) : (
              <Notice title={t.closed}>{t.closed_note}</Notice>
            )}
          </Panel>
        </Stack>
        <Panel title={t.runs}>
          <Stack>
            <p>{d.runs}</p>
            <p>{d.area}</p>
            <p>{d.time}</p>
          </Stack>
        </Panel>
      </Cols>
    </>
  )
}
