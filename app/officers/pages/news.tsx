import { page } from '../../access/web.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PhoneList } from '../../ui/phone-list.tsx'
import { Tag } from '../../ui/tag.tsx'
import { officerTexts } from '../messages/officer.ts'
import { mayRefer } from '../policy/phone.ts'
import { type MyCompany, myCompanies } from '../queries/my-companies.ts'
import { type News, newsOf } from '../rules/news.ts'
import { officerWords } from './officer-words.ts'
import { type OfficerWords, whenOf } from './spoken.ts'

export const handle = { layout: 'phone' }

/** Older than this is found with the company itself. */
const MOST = 30
const TONES = {
  answer_late: 'warn',
  step_late: 'warn',
  accepted: 'ok',
  declined: 'plain',
  agreed: 'ok',
  training: 'ok',
  completed: 'ok',
  left: 'plain',
} as const

export const loader = page(mayRefer, async ({ db, ground, visitor, language, format, at }) => {
  const t = officerWords(language)
  const today = ground.clock.today()
  const { late, happened } = newsOf(await myCompanies(db, visitor, ground.clock.now()), today)
  const shown = (news: News<MyCompany>) => ({
    key: `${news.company.id}-${news.kind}`,
    href: ['accepted', 'declined', 'answer_late'].includes(news.kind)
      ? at('ombud', 'formedlingar', news.company.referral_id!)
      : at('foretag', news.company.id, 'besok'),
    title: news.company.name,
    place: news.company.municipality,
    tone: TONES[news.kind],
    when: whenOf(news.on, { t, format, today }),
    text: sentenceOf(news, t),
  })
  return {
    title: t.news,
    home: at('ombud'),
    verdict: late.length === 0 ? t.nothing_late : t.late_count(late.length),
    late: late.map(shown),
    happened: happened.slice(0, MOST).map(shown),
  }
})

function sentenceOf({ kind, company }: News<MyCompany>, t: OfficerWords): string {
  const partner = company.partner ?? t.leader
  switch (kind) {
    case 'answer_late':
      return t.news_answer_late(partner)
    case 'step_late':
      return t.news_step_late(company.next_step ?? '')
    case 'accepted':
      return t.accepted_by(partner)
    case 'declined':
      return t.declined_by(partner, company.declined_because ?? '')
    default:
      return t[`news_${kind}`]
  }
}

type Row = Shown<typeof loader>['loaderData']['late'][number]

export default function OfficerNews({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(officerTexts)
  return (
    <>
      <PageHead crumbs={[{ href: d.home, label: t.home }]} here={t.news} title={t.news} lede={d.verdict} />
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
