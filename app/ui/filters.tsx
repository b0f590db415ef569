import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { choiceOrGroup, type Option, type OptionGroup } from './field.tsx'
import { useTexts } from './language.tsx'
import { clearHref, isFiltered, keptByForm, type ListState, orderOf } from './list-url.ts'
import { uiTexts } from './messages.ts'

/** One of a few to choose; or, where there may be ever so many, what is looked for in words. */
export type Filter = { name: string; label: string } & (
  | { options: (Option | OptionGroup)[] }
  | { said: string; suggests?: string | undefined }
)

export type FiltersProps = {
  list: ListState
  /** What the search looks for: "Sök företag". Leave out for no search field. */
  search?: string
  filters?: Filter[]
  /** The columns to sort by, for phones where the table has no head. */
  sorts?: { key: string; label: string }[]
  /** Other fields whose names stand among the filters of the list, such as two dates. */
  children?: ReactNode
}

/** What is shown, as a GET form: it can be bookmarked and works without script. */
export function Filters({ list, search, filters = [], sorts = [], children }: FiltersProps) {
  const t = useTexts(uiTexts)
  const own = [...Object.keys(list.filters), ...(search ? ['q'] : []), ...(sorts.length ? ['sort'] : [])]
  return (
    <form className="filters" method="get" role="search" aria-label={t.filter} data-autosubmit>
      {keptByForm(list, own).map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {search && (
        <div className="field is-search">
          <label htmlFor="q">{search}</label>
          <input id="q" name="q" type="search" defaultValue={list.q} autoComplete="off" />
        </div>
      )}
      {filters.map(filter => {
        const { name, label } = filter
        return (
          <div className="field" key={name}>
            <label htmlFor={name}>{label}</label>
            {'said' in filter ? (
              <input
                id={name}
                name={name}
                type="search"
                defaultValue={filter.said}
                autoComplete="off"
                data-suggest={filter.suggests}
              />
            ) : (
              <select id={name} name={name} defaultValue={list.filters[name]}>
                {filter.options.map(choiceOrGroup)}
              </select>
            )}
          </div>
        )
      })}
      {children}
      {sorts.length > 0 && (
        <div className="field is-order">
          <label htmlFor="sort">{t.order}</label>
          <select id="sort" name="sort" defaultValue={orderOf(list)}>
            {sorts.flatMap(({ key, label }) => [
              <option key={key} value={key}>
                {t.rising(label)}
              </option>,
              <option key={`-${key}`} value={`-${key}`}>
                {t.falling(label)}
              </option>,
            ])}
          </select>
        </div>
      )}
      <div className="filters-end">
        <Button kind="second" icon="search">
          {t.show}
        </Button>
        {isFiltered(list) && <a href={clearHref(list)}>{t.show_all}</a>}
      </div>
    </form>
  )
}
