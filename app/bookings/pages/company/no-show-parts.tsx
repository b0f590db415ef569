import { newOnce } from '../../../access/answers.ts'
import type { Reading } from '../../../access/panel.tsx'
import type { Invalid } from '../../../foundation/form.ts'
import { fullName } from '../../../people/rules/names.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Row, Stack } from '../../../ui/panel.tsx'
import { noShowTexts } from '../../messages/no-shows.ts'
import { bookingTexts } from '../../messages.ts'
import { unusedSeatsOf } from '../../queries/no-shows.ts'
import { WHY_NOT } from '../../rules/no-show.ts'

/** Which of a company's seats were lately not used, without a word of why. */
export async function unusedShown({ db, visitor, ground, say, format, at }: Reading, company_id: number) {
  const unused = await unusedSeatsOf(db, visitor, { company_id, today: ground.clock.today() })
  const { no_name } = say(bookingTexts)
  return unused.map(one => ({
    key: `${one.occasion_id}-${one.person_id}`,
    occasion_id: one.occasion_id,
    person_id: one.person_id,
    once: newOnce(),
    name: fullName(one) || no_name,
    occasion: `${one.title}, ${one.code}`,
    href: at('tillfallen', one.occasion_id),
    day: format.day(one.first_on),
  }))
}
type UnusedShown = Awaited<ReturnType<typeof unusedShown>>[number]

export function UnusedPanel({ unused, back }: { unused: UnusedShown[]; back: Invalid | undefined }) {
  const t = useTexts(noShowTexts)
  if (unused.length === 0) return null
  const typed = back?.intent === 'why' ? `${back.typed.occasion}-${back.typed.person}` : null
  return (
    <Panel title={t.title} intro={t.company_intro}>
      <Stack gap="wide">
        {unused.map(one => (
          <Unused key={one.key} seat={one} back={typed === one.key ? back : undefined} />
        ))}
      </Stack>
    </Panel>
  )
}

function Unused({ seat, back }: { seat: UnusedShown; back: Invalid | undefined }) {
  const t = useTexts(noShowTexts)
  return (
    <Form once={seat.once} intent="why">
      <p>
        <strong>{seat.name}</strong> <a href={seat.href}>{seat.occasion}</a>{' '}
        <span className="sub">{seat.day}</span>
      </p>
      <input type="hidden" name="occasion" value={seat.occasion_id} />
      <input type="hidden" name="person" value={seat.person_id} />
      <Field
        type="select"
        name="why"
        id={back ? 'why' : `why-${seat.key}`}
        label={t.why}
        error={back?.errors.why}
        defaultValue={back?.typed.why ?? ''}
        options={[
          { value: '', label: t.choose_why },
          ...WHY_NOT.map(why => ({ value: why, label: t[`why_${why}`] })),
        ]}
      />
      <Row>
        <Button kind="second" size="small" aria-label={`${t.save_why}: ${seat.name}, ${seat.occasion}`}>
          {t.save_why}
        </Button>
      </Row>
    </Form>
  )
}
