import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { rollTexts } from '../messages/roll.ts'
import type { RollShown } from './roll-shown.ts'

/** Those who have said that they came where they have no seat: noted one by one, as everyone who was there without one. */
export function WithoutSeat({ others }: Pick<RollShown, 'others'>) {
  const t = useTexts(rollTexts)
  if (others.length === 0) return null
  return (
    <Panel title={t.without_seat}>
      <p>{t.without_seat_what}</p>
      <ul>
        {others.map(one => (
          <li key={one.id}>
            {one.name} <span className="secondary">{[one.company, one.came].filter(Boolean).join(', ')}</span>{' '}
            {one.record && (
              <a href={one.record}>
                {t.record} <span className="visually-hidden">{one.name}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
