import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Worklist } from '../../../ui/worklist.tsx'
import { deskTexts } from '../../messages.ts'
import type { WorklistShown } from './worklist-shown.ts'

/** What waits, the most pressing first. */
export function ToDo({ items }: { items: WorklistShown }) {
  const t = useTexts(deskTexts)
  return (
    <Panel title={t.to_do}>
      {items.length === 0 ? (
        <p className="secondary">{t.nothing_to_do}</p>
      ) : (
        <Worklist
          items={items.map(({ state, tone, ...todo }) => ({
            ...todo,
            state: (
              <Tag tone={tone} icon={tone === 'bad' ? 'stop' : 'clock'}>
                {state}
              </Tag>
            ),
          }))}
        />
      )}
    </Panel>
  )
}
