import type { Invalid } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Stack } from '../../../ui/panel.tsx'
import { BECAUSE, type Because } from '../../rules/own-hours.ts'
import type { CodeShown } from './code-shown.ts'
import type { OwnHoursShown } from './hours-shown.ts'
import { SignForm } from './sign-form.tsx'

type Waiting = NonNullable<OwnHoursShown['waiting']>
type Words = {
  what: string
  wrong: string
  because: Readonly<Record<Because, string>>
  right_after_all: string
}

/** The hours one by one with their sum, one button for all of them, and a way to say that something is not right. */
export function WaitingHours({
  lines,
  keys,
  language,
  digest,
  together,
  sign,
  words,
  code,
  back,
}: Waiting & { words: Words; code?: CodeShown | null; back?: Invalid }) {
  return (
    <Stack>
      <ul className="own-hours">
        {lines.map(line => (
          <li key={line.id}>
            <HoursLine line={line} />
            {line.elsewhere && <p data-aloud>{line.elsewhere}</p>}
            {line.objected ? (
              <>
                <p data-aloud>{line.objected}</p>
                <Form intent="object">
                  <input type="hidden" name="attendance" value={line.id} />
                  <Button kind="second" size="phone" name="because" value="right">
                    {words.right_after_all}
                  </Button>
                </Form>
              </>
            ) : (
              <details className="more">
                <summary>{words.wrong}</summary>
                <Form intent="object">
                  <input type="hidden" name="attendance" value={line.id} />
                  {BECAUSE.map(because => (
                    <Button key={because} kind="second" size="phone" name="because" value={because}>
                      {words.because[because]}
                    </Button>
                  ))}
                </Form>
              </details>
            )}
          </li>
        ))}
      </ul>
      {sign && (
        <SignForm
          {...{ keys, language, digest, together, sign }}
          what={words.what}
          code={code ?? null}
          {...(back ? { back } : {})}
        />
      )}
    </Stack>
  )
}

export function SignedHours({
  thanks,
  signed,
  title,
}: Pick<OwnHoursShown, 'signed'> & { thanks: string; title: string }) {
  return (
    <Stack>
      <h2>{title}</h2>
      <p data-aloud>{thanks}</p>
      <ul className="own-hours">
        {signed.map(line => (
          <li key={line.id}>
            <HoursLine line={line} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}

/** Four digits for the screen in the room, shown once, and made anew by whoever they are for. */
export function OwnPin({
  pin,
  words,
}: {
  pin: string | undefined
  words: { make: string; yours: string; keep: string }
}) {
  if (!pin)
    return (
      <Form intent="pin">
        <Button kind="second" size="phone">
          {words.make}
        </Button>
      </Form>
    )
  return (
    <div className="own-pin" role="status">
      <p>{words.yours}</p>
      <p className="own-figure">{pin}</p>
      <p>{words.keep}</p>
    </div>
  )
}

function HoursLine({ line }: { line: Waiting['lines'][number] }) {
  return (
    <p className="own-line" data-aloud>
      <strong className="own-figure">{line.hours}</strong> <span>{line.day}</span>{' '}
      <bdi className="secondary">{line.times}</bdi>{' '}
      <bdi className="secondary" lang="sv">
        {line.course}
      </bdi>
    </p>
  )
}
