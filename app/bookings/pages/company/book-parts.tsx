import { FieldError } from '../../../ui/field.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { bookingTexts } from '../../messages.ts'
import { awayOf, tooManyAway, unknownAmong } from '../../rules/away.ts'
import type { BookingShown } from './book-shown.ts'

type Person = BookingShown['people'][number]

/** Everyone who works there with a tick, those first whose plan has this; whoever cannot go has none and is told why. */
export function PeopleToBook({
  people,
  company,
  error,
  may_add,
}: {
  people: readonly Person[]
  company: string
  error?: string
  /** Whoever may enter somebody new does it below, and is not told to ask. */
  may_add: boolean
}) {
  const t = useTexts(bookingTexts)
  return (
    <fieldset className="field" data-invalid={error ? true : undefined} id="person" tabIndex={-1}>
      <legend>{t.people_of(company)}</legend>
      {people.length === 0 && <p className="secondary">{t.nobody_here}</p>}
      <div className="choices">
        {people.map(one => (
          <label key={one.id}>
            <input
              type="checkbox"
              name="person"
              value={one.id}
              defaultChecked={one.is_ticked && one.stop === null}
              disabled={one.stop !== null}
            />
            <span>
              {one.name}
              <small>{one.note}</small>
            </span>
          </label>
        ))}
      </div>
      <FieldError id="person">{error}</FieldError>
      {!may_add && <p className="small secondary">{t.missing_someone}</p>}
    </fieldset>
  )
}

type Meaning = Pick<BookingShown, 'people' | 'session_ids' | 'most' | 'left' | 'sums'> & {
  chosen: ReadonlySet<number>
  limit: string
}

/** What the choice costs, and who would be away at the same time. Counted by the server, when the page is read and when it is asked to. */
export function MeaningPanel({ people, session_ids, most, left, sums, chosen, limit }: Meaning) {
  const t = useTexts(bookingTexts)
  const sum = sums[chosen.size] ?? sums[0]!
  const groups = awayOf(people, chosen, session_ids)
  const over = tooManyAway(groups, most)
  const unknown = unknownAmong(people, chosen)
  return (
    <Panel title={t.what_it_means}>
      <Stack>
        <Pairs
          pairs={[
            { label: t.chosen, value: t.people(chosen.size) },
            { label: t.fee, value: sum.fee },
            { label: t.hours_away, value: sum.hours },
            { label: t.aid, value: sum.aid },
            ...(left === null ? [] : [{ label: t.aid_left, value: left }]),
          ]}
        />
        {sum.is_over && <Notice tone="bad" title={t.aid_passed} />}
        {groups.length > 0 && (
          <ul>
            {groups.map(group => (
              <li key={`${group.kind} ${group.name}`}>
                {t.away_group(
                  group.kind === 'team' ? t.team_is(group.name) : t.shift_is(group.name),
                  group.away,
                  group.all,
                )}
                {over.includes(group) && (
                  <>
                    {', '}
                    <strong>{t.away_too_many(most!)}</strong>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        {unknown > 0 && <p>{t.away_unknown(unknown)}</p>}
        <p>
          {most === null ? t.no_limit : t.limit_is(most)}{' '}
          <a href={limit}>{most === null ? t.set_limit : t.change_limit}</a>
        </p>
        <p className="small secondary">{t.aid_how}</p>
      </Stack>
    </Panel>
  )
}
