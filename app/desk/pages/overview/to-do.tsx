import { panel, type Reading } from '../../../access/panel.tsx'
import { mayManageUsers } from '../../../access/policy.ts'
import type { Todo } from '../../../access/worklist.ts'
import { mayAddCompany } from '../../../companies/policy.ts'
import { companiesOf } from '../../../companies/queries.ts'
import { mayImport } from '../../../imports/policy.ts'
import { mayEditSettings } from '../../../programmes/policy.ts'
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
    return { items, begin: items.length === 0 ? await beginning(visit) : null }
  },
  View: ToDo,
})

/** How a programme without companies begins: what the visitor may do of it, in order. Null once it has begun. */
async function beginning({ db, visitor, at, say }: Reading) {
  const company = await companiesOf(db, visitor).select('id').limit(1).executeTakeFirst()
  if (company) return null
  const t = say(deskTexts)
  return [
    { may: mayEditSettings, href: at('installningar'), label: t.begin_settings, note: t.begin_settings_note },
    { may: mayManageUsers, href: at('anvandare'), label: t.begin_users, note: t.begin_users_note },
    { may: mayImport, href: at('import'), label: t.begin_import, note: t.begin_import_note },
    { may: mayAddCompany, href: at('foretag', 'nytt'), label: t.begin_company, note: t.begin_company_note },
  ]
    .filter(step => step.may(visitor))
    .map(({ href, label, note }) => ({ href, label, note }))
}

type Beginning = NonNullable<Awaited<ReturnType<typeof beginning>>>

function ToDo({ items, begin }: { items: Todo[]; begin: Beginning | null }) {
  const t = useTexts(deskTexts)
  return (
    <Panel title={begin?.length ? t.begin : t.to_do}>
      {begin?.length ? (
        <ol>
          {begin.map(({ href, label, note }) => (
            <li key={href}>
              <a href={href}>{label}</a>
              <p className="secondary small">{note}</p>
            </li>
          ))}
        </ol>
      ) : items.length === 0 ? (
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
