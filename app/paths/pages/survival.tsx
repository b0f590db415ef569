import { page } from '../../access/web.ts'
import { earlierOf } from '../../foundation/dates.ts'
import { capital } from '../../foundation/text.ts'
import { programmeOf, settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { readList } from '../../ui/list-url.ts'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { survivalTexts } from '../messages/survival.ts'
import { mayReadEveryPath, mayReadPace } from '../policy.ts'
import { pathsInSum } from '../queries/paths.ts'
import { compared, LEAST_IN_GROUP } from '../rules/compared.ts'
import { ENDS, isEnd, LEFT_OUT } from '../rules/lasting.ts'
import { survivalVerdict } from '../rules/survival-verdict.ts'
import { curvesShown } from './survival/curves-shown.ts'
import { figuresShown } from './survival/figures-shown.ts'
import { Comparison, Curves, CurveTables, Reached } from './survival/panels.tsx'

export const loader = page(mayReadPace, async visit => {
  const { db, visitor, ground, url, say, format, at } = visit
  const t = say(survivalTexts)
  const asked = readList(url.searchParams, { sorts: [''], filters: ['till', 'rader'] })
  const end = isEnd(asked.filters.till ?? '') ? (asked.filters.till as (typeof ENDS)[number]) : ENDS[0]
  const today = ground.clock.today()
  const programme = (await programmeOf(db, visitor.programme!))!
  const last_day = earlierOf(today, programme.ends_on)
  const least = Number(
    figureOn(await settingsOf(db, programme.id), 'least_followed', today) ??
      KNOWN_SETTINGS.least_followed.amount,
  )
  const told = compared(await pathsInSum(db, visitor, today), { end, last_day, least })
  const list = mayReadEveryPath(visitor) ? at('vagen', 'lista') : null
  const links = {
    referred: list && `${list}?referred=yes`,
    others: list && `${list}?referred=no`,
    least,
    asked,
  }
  return {
    title: t.title,
    list: { ...asked, filters: { till: asked.filters.till ?? '' } },
    heading: t.from_to(t[`end_${end}`]),
    ends: ENDS.map(value => ({ value, label: capital(t[`end_${value}`]) })),
    verdict: survivalVerdict(told, end, t),
    too_few: told.is_too_few ? t.too_few_text(LEAST_IN_GROUP) : null,
    curves: curvesShown(told, t, format),
    figures: figuresShown(told, links, t, format),
    method: [
      t.method_start,
      t.method_group,
      t.method_censor(format.day(last_day)),
      t.method_estimate(least),
      ...LEFT_OUT.filter(why => told.left_out[why] > 0).map(why => t[`left_out_${why}`](told.left_out[why])),
    ],
  }
})

export default function Survival({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(survivalTexts)
  const { list, heading, ends, verdict, too_few, curves, figures, method } = loaderData
  return (
    <>
      <PageHead eyebrow={t.title} verdict={verdict} lede={t.lede} />
      <Stack gap="wide">
        <Filters list={list} filters={[{ name: 'till', label: t.choose, options: ends }]} />
        {too_few ? (
          <Notice title={t.verdict_too_few}>{too_few}</Notice>
        ) : (
          <>
            <Curves curves={curves} title={heading} />
            <Comparison figures={figures} />
            <Reached reached={figures.reached} />
            <Stack gap="tight">
              <CurveTables tables={figures.tables} />
            </Stack>
          </>
        )}
        <Panel title={t.method}>
          <Stack gap="tight">
            {method.map(sentence => (
              <p key={sentence} className="small">
                {sentence}
              </p>
            ))}
          </Stack>
        </Panel>
      </Stack>
    </>
  )
}
