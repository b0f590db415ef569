import { page } from '../../access/web.ts'
import { finders } from '../../search.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { searchTexts } from '../messages/search.ts'
import { maySearch } from '../policy.ts'
import { soughtIn } from '../rules/search.ts'

const MOST = 8

export const loader = page(maySearch, async visit => {
  const t = visit.say(searchTexts)
  const { typed, words, why } = soughtIn(visit.url.searchParams.get('q') ?? '')
  const kinds = []
  for (const finder of why ? [] : finders.filter(one => one.may(visit.visitor))) {
    const hits = await finder.find(visit, { typed, words }, MOST + 1)
    if (hits.length > 0)
      kinds.push({
        label: finder.label(visit),
        are_more: hits.length > MOST,
        hits: hits.slice(0, MOST).map(hit => ({ ...hit, facts: hit.facts.filter(Boolean).join(' · ') })),
      })
  }
  const found = kinds.reduce((sum, kind) => sum + kind.hits.length, 0)
  return {
    title: t.search,
    typed,
    verdict: why
      ? t[why]
      : found === 0
        ? t.nothing(typed)
        : (kinds.some(kind => kind.are_more) ? t.found_more : t.found)(found, typed),
    is_nothing: !why && found === 0,
    kinds,
  }
})

export default function Search({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(searchTexts)
  return (
    <>
      <PageHead list eyebrow={t.search} verdict={d.verdict} />
      <form className="seek" method="get" role="search" aria-label={t.search}>
        <Field name="q" type="search" label={t.field} hint={t.hint} defaultValue={d.typed} />
        <Button icon="search">{t.search}</Button>
      </form>
      {d.is_nothing && <p>{t.nothing_why}</p>}
      <Stack gap="wide">
        {d.kinds.map(kind => (
          <Panel key={kind.label} title={kind.label}>
            <ul className="hits">
              {kind.hits.map(hit => (
                <li key={hit.href}>
                  <a href={hit.href}>{hit.title}</a> <span className="secondary">{hit.facts}</span>
                </li>
              ))}
            </ul>
            {kind.are_more && <p className="small secondary">{t.more(MOST)}</p>}
          </Panel>
        ))}
      </Stack>
    </>
  )
}
