import { dayIn, type ParticipantLanguage } from '../../../foundation/participant-languages.ts'
import { ownEvaluationWords } from '../../messages/own-evaluation.ts'
import type { AskedRound } from '../../queries/asked.ts'
import { PARTLY, QUESTIONS, questionsOf, SCALE } from '../../rules/questions.ts'

const scale = SCALE.map(value => ({ value, label: value }))

/** The questions of a round in a participant's language, and until when it may be answered. */
export function roundShown(round: AskedRound, language: ParticipantLanguage) {
  const words = ownEvaluationWords[language]
  const { moment, template_version: version } = round
  const until = dayIn(language, round.closes_on)
  return {
    id: round.id,
    course: round.course,
    about: moment === 'end' ? words.end : words.after,
    until: words.open_until(until),
    secret: words.secret(until),
    questions: questionsOf({ version, moment }).map(question => {
      const kind = QUESTIONS[question]
      return {
        ...{ name: question, kind, text: words.questions[question] },
        hint: kind === 'scale' ? words.scale_hint : kind === 'text' ? words.text_hint : null,
        options:
          kind === 'scale'
            ? scale
            : kind === 'partly'
              ? PARTLY.map(value => ({ value, label: words.partly[value] }))
              : [],
      }
    }),
    known: round.competences.map((name, at) => ({
      ...{ name, scale },
      rows: [
        { name: `before_${at}`, when: words.before },
        { name: `now_${at}`, when: words.now },
      ],
    })),
  }
}
export type RoundShown = ReturnType<typeof roundShown>
