import { page } from '../../access/web.ts'
import type { News } from '../../access/worklist.ts'
import { news } from '../../news.ts'
import { officerWords } from '../../officers/pages/officer-words.ts'
import { whenOf } from '../../officers/pages/spoken.ts'
import { mayRefer } from '../../referrals/policy/refer.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PhoneList } from '../../ui/phone-list.tsx'
import { Tag } from '../../ui/tag.tsx'
import { newsTexts } from '../messages/news.ts'

export const handle = { layout: 'phone' }

/** Older than this is found with the company itself. */
const MOST = 30

export const loader = page(mayRefer, async visit => {
  const { ground, visitor, language, format, say, at } = visit
  const words = officerWords(language)
  const t = say(newsTexts)
  const today = ground.clock.today()
  const told: News[] = []
  for (const { may, load } of news) if (may(visitor)) told.push(...(await load(visit)))
  const shown = ({ on, is_late: _, ...one }: News) => ({
    ...one,
    when: whenOf(on, { t: words, format, today }),
  })
  const newest = told.toSorted((a, b) => b.on.localeCompare(a.on))
  const late = newest.filter(one => one.is_late)
  return {
    title: t.news,
    home: { href: at('ombud'), label: words.home },
    verdict: late.length === 0 ? t.nothing_late : t.late_count(late.length),
    late: late.map(shown),
    happened: newest
      .filter(one => !one.is_late)
      .slice(0, MOST)
      .map(shown),
  }
})

type Row = Shown<typeof loader>['loaderData']['late'][number]

export default function OfficerNews({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(newsTexts)
  return (
    <>
      <PageHead crumbs={[d.home]} here={t.news} title={t.news} lede={d.verdict} />
      {d.late.length > 0 && (
        <Panel title={t.news_late}>
          <Rows rows={d.late} />
        </Panel>
      )}
      <Panel title={t.news_happened}>
        {d.happened.length > 0 ? <Rows rows={d.happened} /> : <p className="secondary">{t.no_news}</p>}
      </Panel>
    </>
  )
}

const Rows = ({ rows }: { rows: Row[] }) => (
  <PhoneList
    items={rows.map(({ tone, when, ...row }) => ({ ...row, state: <Tag tone={tone}>{when}</Tag> }))}
  />
)
