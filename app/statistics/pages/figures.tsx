import { page } from '../../access/web.ts'
import { ButtonLink } from '../../ui/button.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { readList } from '../../ui/list-url.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { ExportLinks } from '../../ui/pagination.tsx'
import { Cols } from '../../ui/panel.tsx'
import { figureTexts } from '../messages/figures.ts'
import { mayReadFigures, maySeeSmallCounts } from '../policy.ts'
import { closedFirst } from './closed-first.ts'
import { CompanySizes } from './figures/companies.tsx'
import { countedShown } from './figures/counted.ts'
import { Dimensions } from './figures/dimensions.tsx'
import { Hours } from './figures/hours.tsx'
import { Months } from './figures/months.tsx'
import { Reach } from './figures/reach.tsx'
import { toldShown } from './figures/told.ts'

export const loader = page(
  mayReadFigures,
  async visit => {
    const { visitor, url, say, at } = visit
    return {
      title: say(figureTexts).figures,
      list: readList(url.searchParams, { sorts: [] }),
      path: at('siffror'),
      counting: at('siffror', 'sa-raknar-vi'),
      ...(maySeeSmallCounts(visitor) ? await countedShown(visit, visitor) : await toldShown(visit)),
    }
  },
  closedFirst,
)

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
      <Dimensions dimensions={d.dimensions} sum={d.sum} none={d.no_dimensions} />
      <Reach {...d.reach} />
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
