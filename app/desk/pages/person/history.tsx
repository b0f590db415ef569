import { panel } from '../../../access/panel.tsx'
import { RecordHistory } from '../../../access/trail/pages/trail-line.tsx'
import { mayReadHistory } from '../../../access/trail/policy.ts'
import { historyOf } from '../../../access/trail/queries.ts'
import { spokenLine } from '../../../access/trail/rules.ts'
import type { PersonFacts } from '../../../people/queries.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { personHeadTexts } from '../../messages/person.ts'

/** What has been done with the person's details, by whom and when. */
export const historyPanel = panel({
  may: mayReadHistory,
  load: async ({ ground, db, visitor, language, format, at }, { id }: PersonFacts) => {
    const lines = await historyOf(db, visitor, 'person', id)
    const speech = { language, format, words: ground.trailWords, at }
    return { lines: lines.map(line => spokenLine(line, speech)) }
  },
  View: function History({ lines }) {
    const t = useTexts(personHeadTexts)
    return (
      <Panel title={t.history}>
        <RecordHistory lines={lines} />
      </Panel>
    )
  },
})
