import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { plainTexts } from '../messages/plain.ts'

const POINTS = {
  agreement: ['agreement_1', 'agreement_2', 'agreement_3', 'agreement_4', 'agreement_5', 'agreement_6'],
  declaration: ['declaration_1', 'declaration_2', 'declaration_3', 'declaration_4', 'declaration_5'],
} as const

/** The same in few and plain words, beside what is signed: ours, and it says that it is not the legal text. */
export function Plain({ of }: { of: keyof typeof POINTS }) {
  const t = useTexts(plainTexts)
  return (
    <Panel title={t.short}>
      <div className="stack is-tight">
        <ul>
          {POINTS[of].map(point => (
            <li key={point}>{t[point]}</li>
          ))}
        </ul>
        <p className="small secondary">{t[`${of}_note`]}</p>
      </div>
    </Panel>
  )
}
