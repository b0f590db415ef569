import type { Invalid } from '../../../foundation/form.ts'
import { Choices } from '../../../ui/choices.tsx'
import { Field } from '../../../ui/field.tsx'
import { filling } from '../../../ui/form-state.ts'
import type { RoundShown } from './round-shown.ts'

type Props = { round: RoundShown; words: { known: string; known_hint: string }; back: Invalid | undefined }

/** The questions of a round; none of them must be answered. */
export function QuestionFields({ round, words, back }: Props) {
  const fill = filling({}, back)
  return (
    <>
      {round.questions.map(({ name, kind, text, hint, options }) => {
        const { defaultValue, error } = fill(name)
        if (kind === 'text')
          return (
            <Field
              key={name}
              type="textarea"
              rows={4}
              {...{ name, defaultValue, error, label: text, hint: hint ?? undefined }}
            />
          )
        return (
          <Choices
            key={name}
            type="radio"
            legend={text}
            even={kind === 'scale'}
            inline={kind !== 'scale'}
            {...{ name, options, error, chosen: defaultValue, hint: hint ?? undefined }}
          />
        )
      })}
      {round.known.length > 0 && (
        <section aria-labelledby="known">
          <h2 id="known">{words.known}</h2>
          <p className="secondary">{words.known_hint}</p>
          {round.known.map(({ name: competence, rows, scale }) =>
            rows.map(({ name, when }) => {
              const { defaultValue, error } = fill(name)
              return (
                <Choices
                  key={name}
                  type="radio"
                  even
                  legend={
                    <>
                      <bdi lang="sv">{competence}</bdi>, {when}
                    </>
                  }
                  {...{ name, error, options: scale, chosen: defaultValue }}
                />
              )
            }),
          )}
        </section>
      )}
    </>
  )
}
