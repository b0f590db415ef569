import type { Invalid } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Stack } from '../../../ui/panel.tsx'
import type { cameShown, HereSession } from './here-shown.ts'

type Words = Record<
  | 'lede'
  | 'code'
  | 'code_hint'
  | 'go'
  | 'here'
  | 'slip'
  | 'slip_hint'
  | 'remember'
  | 'ask'
  | 'ask_hint'
  | 'ask_go'
  | 'sign'
  | 'not_mine',
  string
>

/** The code is typed where no camera reads it. */
export function CodeForm({
  wrong,
  words,
  back,
}: {
  wrong?: string | undefined
  words: Words
  back?: Invalid
}) {
  const error = back?.errors.code ?? wrong
  return (
    <Form action="/har" intent="code">
      <Field
        name="code"
        label={words.code}
        hint={words.code_hint}
        width="m"
        autoComplete="off"
        autoCapitalize="characters"
        defaultValue={back?.typed.code ?? ''}
        {...(error ? { error } : {})}
      />
      <Button size="phone">{words.go}</Button>
    </Form>
  )
}

type Here = { session: HereSession | null; ticket: string; is_known: boolean; words: Words; back?: Invalid }

/** One button; and who one is, on a phone that does not know it. */
export function HereForm({ session, ticket, is_known, words, back }: Here) {
  return (
    <Stack>
      {session && (
        <p className="own-line">
          <bdi lang="sv">
            <strong>{session.course}</strong>
          </bdi>{' '}
          <bdi className="secondary">{[session.times, session.place].filter(Boolean).join(', ')}</bdi>
        </p>
      )}
      {session?.wait && <Notice title={session.wait} />}
      <Form intent="here">
        <input type="hidden" name="ticket" value={ticket} />
        {!is_known && (
          <>
            <Field
              name="slip"
              label={words.slip}
              hint={words.slip_hint}
              width="m"
              autoComplete="off"
              autoCapitalize="characters"
              defaultValue={back?.typed.slip ?? ''}
              {...(back?.errors.slip ? { error: back.errors.slip } : {})}
            />
            <Field
              type="checkbox"
              name="remember"
              value="yes"
              label={words.remember}
              defaultChecked={back?.typed.remember === 'yes'}
            />
          </>
        )}
        <Button size="phone" icon="check">
          {words.here}
        </Button>
      </Form>
      {is_known ? <NotMine words={words} /> : <AskForLink ticket={ticket} words={words} back={back} />}
    </Stack>
  )
}

/** A phone that is unknown gets its holder's link by what they write: whether it is known here is told to nobody. */
const AskForLink = ({ ticket, words, back }: Pick<Here, 'ticket' | 'words' | 'back'>) => (
  <Form intent="ask">
    <input type="hidden" name="ticket" value={ticket} />
    <Field
      name="address"
      label={words.ask}
      hint={words.ask_hint}
      width="m"
      autoComplete="off"
      autoCapitalize="none"
      defaultValue={back?.typed.address ?? ''}
      {...(back?.errors.address ? { error: back.errors.address } : {})}
    />
    <Button kind="second" size="phone">
      {words.ask_go}
    </Button>
  </Form>
)

/** That one is here, since when, and the way to what waits to be signed. */
export function Came({ came, words }: { came: readonly ReturnType<typeof cameShown>[]; words: Words }) {
  const latest = came.at(-1)!
  return (
    <Stack>
      {latest.course && (
        <p>
          <bdi lang="sv">{latest.course}</bdi>
        </p>
      )}
      {latest.to_confirm && <p>{latest.to_confirm}</p>}
      {latest.may_sign && (
        <>
          <OwnHours words={words} />
          <NotMine words={words} />
        </>
      )}
    </Stack>
  )
}

export const OwnHours = ({ words }: { words: Pick<Words, 'sign'> }) => (
  <p>
    <a href="/har/timmar">{words.sign}</a>
  </p>
)

const NotMine = ({ words }: { words: Words }) => (
  <Form action="/har" intent="forget">
    <Button kind="quiet" size="phone">
      {words.not_mine}
    </Button>
  </Form>
)
