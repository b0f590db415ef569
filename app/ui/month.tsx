import type { ReactNode } from 'react'

export type MonthDay = {
  date: string
  /** "torsdag 16 oktober", and the number alone for the grid. */
  name: string
  number: string
  is_today: boolean
  is_outside: boolean
  is_off: boolean
  items: MonthItem[]
}
export type MonthItem = {
  key: string
  href: string
  title: string
  when: string
  where?: string
  is_own: boolean
  is_gone: boolean
  state?: ReactNode
}

/** Whole weeks: a grid where there is room, a list of the days that hold something where there is not. */
export function Month({ name, weekdays, days }: { name: string; weekdays: string[]; days: MonthDay[] }) {
  return (
    <div>
      <ol className="month-days" aria-hidden="true">
        {weekdays.map(day => (
          <li key={day}>{day}</li>
        ))}
      </ol>
      <ol className="month" aria-label={name}>
        {days.map(day => (
          <li
            key={day.date}
            data-today={day.is_today || undefined}
            data-outside={day.is_outside || undefined}
            data-off={day.is_off || undefined}
            data-empty={day.items.length === 0 || undefined}
          >
            <h2 aria-current={day.is_today ? 'date' : undefined}>
              <span className="day-name">{day.name}</span>
              <span className="day-number" aria-hidden="true">
                {day.number}
              </span>
            </h2>
            {day.items.length > 0 && (
              <ul>
                {day.items.map(item => (
                  <Item key={item.key} item={item} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

const Item = ({ item }: { item: MonthItem }) => (
  <li data-kind={item.is_own ? 'own' : undefined} data-gone={item.is_gone || undefined}>
    <span className="when">{item.when}</span>
    <a href={item.href}>{item.title}</a> {item.state}
    {item.where && <span className="where">{item.where}</span>}
  </li>
)
