import { panel, type Reading } from '../../../access/panel.tsx'
import type { Todo } from '../../../access/worklist.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Worklist } from '../../../ui/worklist.tsx'
import { worklist } from '../../../worklist.ts'
import { deskTexts } from '../../messages.ts'
import { mayHaveToDo } from '../../policy.ts'

/** What waits for those who work in the programme, the most pressing first: what each room has to say of it. */
export const toDoPanel = panel({
  may: mayHaveToDo,
  load: async (visit: Reading) => {
    const items: Todo[] = []
    for (const { may, load } of worklist) {
      const todo = may(visit.visitor) ? await load(visit) : null
      if (todo) items.push(todo)
    }
    return { items }
  },
  View: ToDo,
})

function ToDo({ items }: { items: Todo[] }) {
  const t = useTexts(deskTexts)
  return (
    <Panel title={t.to_do}>
      {items.length === 0 ? (
        <p className="secondary">{t.nothing_to_do}</p>
      ) : (
        <Worklist
          items={items.map(({ state, tone, ...todo }) => ({
            ...todo,
            key: todo.href,
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
