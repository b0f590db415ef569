import { page } from '../../access/web.ts'
import { mayRefer } from '../../referrals/policy/refer.ts'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { officerTexts } from '../messages/officer.ts'
import { type MyCompany, myCompanies } from '../queries/my-companies.ts'
import { byUrgency } from '../rules/next-for-me.ts'
import { hasJoined, hasTrained } from '../rules/stage.ts'
import { CompanyItems } from './company-items.tsx'
import { officerWords } from './officer-words.ts'
import { companyItem, withNext } from './spoken.ts'

export const handle = { layout: 'phone' }

const isReferred = (company: MyCompany) => company.referral_id !== null

/** What the counts of the first page lead to, by the word in the address. */
const VIEWS = {
  '': { belongs: () => true, label: 'show_all', says: 'list_all' },
  formedlade: { belongs: isReferred, label: 'show_referred', says: 'list_referred' },
  med: {
    belongs: (company: MyCompany) => isReferred(company) && hasJoined(company),
    label: 'show_joined',
    says: 'list_joined',
  },
  utbildat: {
    belongs: (company: MyCompany) => isReferred(company) && hasTrained(company),
    label: 'show_trained',
    says: 'list_trained',
  },
} as const
type View = keyof typeof VIEWS

export const loader = page(mayRefer, async ({ db, ground, visitor, language, format, url, at }) => {
  const t = officerWords(language)
  const today = ground.clock.today()
  const asked = url.searchParams.get('visa') ?? ''
  const view: View = Object.hasOwn(VIEWS, asked) ? (asked as View) : ''
  const mine = withNext(await myCompanies(db, visitor, ground.clock.now()), today)
  const { belongs, says } = VIEWS[view]
  const shown = byUrgency(mine.filter(belongs))
  return {
    title: t.my_companies,
    home: at('ombud'),
    verdict: shown.length === 0 ? t.list_none : t[says](shown.length),
    views: (Object.keys(VIEWS) as View[]).map(key => ({
      href: at('ombud', 'foretag') + (key && `?visa=${key}`),
      label: t[VIEWS[key].label],
      current: key === view,
    })),
    items: shown.map(company => companyItem(company, { t, format, today }, at)),
  }
})

export default function MyCompanies({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(officerTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: d.home, label: t.home }]}
        here={t.my_companies}
        title={t.my_companies}
        lede={d.verdict}
      />
      <Tabs name={t.show} items={d.views} />
      {d.items.length > 0 ? (
        <CompanyItems items={d.items} level={2} />
      ) : (
        <Empty title={t.no_companies}>{t.no_companies_why}</Empty>
      )}
    </>
  )
}
