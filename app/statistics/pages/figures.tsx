import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { mayReadCompanies } from '../../companies/policy.ts'
import { mayReadWholeLedger } from '../../ledger/policy.ts'
import { cofinancingIn } from '../../ledger/queries/sums.ts'
import { mayReadPeople } from '../../people/policy.ts'
import { ButtonLink } from '../../ui/button.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { readList } from '../../ui/list-url.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { ExportLinks } from '../../ui/pagination.tsx'
import { Cols } from '../../ui/panel.tsx'
import { figureTexts } from '../messages/figures.ts'
import { mayReadFigures, maySeeSmallCounts } from '../policy.ts'
import { figuresPageOf } from '../queries/figures-page.ts'
import { shownDimensions } from '../rules/figures-shown.ts'
import { countText, figuresVerdict } from '../rules/spoken-figures.ts'
import { CompanySizes, sizesShown } from './figures/companies.tsx'
import { Dimensions, dimensionsShown, everyoneShown } from './figures/dimensions.tsx'
import { Hours, hoursShown } from './figures/hours.tsx'
import { Months, monthsShown } from './figures/months.tsx'
import { Reach, reachShown } from './figures/reach.tsx'
import type { FigureSpeech } from './figures/speech.ts'

export const loader = page(mayReadFigures, async ({ db, visitor, ground, url, say, format, at }) => {
  const t = say(figureTexts)
  const today = ground.clock.today()
  const figures = await figuresPageOf(db, { programme_id: visitor.programme!, until: today })
  const sees_all = maySeeSmallCounts(visitor)
  const speech: FigureSpeech = {
    t,
    format,
    at,
    sees_all,
    limit: figures.limit,
    may_read_people: mayReadPeople(visitor),
    may_read_ledger: mayReadWholeLedger(visitor),
    may_read_companies: mayReadCompanies(visitor),
  }
  const { everyone, dimensions } = shownDimensions(figures.bySex, sees_all ? null : figures.limit)
  const text = (key: 'women' | 'men') => countText(everyone[key], figures.limit, t, format)
  const quarters = figures.months.reduce((sum, month) => sum + month.quarters, 0)
  const cofinanced = cofinancingIn(figures.ledger).quarters
  return {
    title: t.figures,
    list: readList(url.searchParams, { sorts: [] }),
    path: at('siffror'),
    counting: at('siffror', 'sa-raknar-vi'),
    verdict: figuresVerdict({ people: everyone.all, quarters, cofinanced }, t, format),
    until: t.until(format.day(today)),
    sum: {
      ...everyoneShown(everyone, speech),
      share: typeof everyone.all === 'number' && everyone.all > 0 ? format.percent(100) : '–',
    },
    sexes:
      typeof everyone.women === 'number' && typeof everyone.men === 'number' && everyone.all !== 0
        ? t.women_and_men(text('women'), text('men'))
        : null,
    few: sees_all ? null : t.few_explained(t.few(figures.limit)),
    dimensions: dimensionsShown(dimensions, everyone, speech),
    reach: reachShown(figures, { everyone, dimensions }, speech),
    hours: hoursShown(figures, speech),
    sizes: sizesShown(figures.companies, say(companyTexts), speech),
    months: monthsShown(figures.months, speech),
  }
})

export default function Figures({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(figureTexts)
  return (
    <>
      <PageHead
        eyebrow={`${t.figures} · ${d.until}`}
        verdict={d.verdict}
        lede={d.sexes ?? undefined}
        actions={
          <ButtonLink kind="second" icon="info" href={d.counting}>
            {t.how_we_count}
          </ButtonLink>
        }
      />
      {d.few && <p className="secondary">{d.few}</p>}
      <Dimensions dimensions={d.dimensions} sum={d.sum} />
      <Reach rows={d.reach} />
      <Cols kind="even">
        <Hours steps={d.hours} />
        <CompanySizes sizes={d.sizes} />
      </Cols>
      <Months {...d.months} />
      <ExportLinks path={d.path} list={d.list} />
      <p className="small secondary">{t.protected_explained}</p>
    </>
  )
}
