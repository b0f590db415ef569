import { panel, type Reading } from '../../access/panel.tsx'
import type { CompanyFacts } from '../../companies/queries.ts'
import type { Spoken } from '../../foundation/text.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { checklistTexts } from '../messages/checklist.ts'
import { mayHandle, mayReadAgreements, mayTellOf } from '../policy.ts'
import { companyChecklist } from '../queries/checklist.ts'
import { askedOf, type Checked, type CheckItem, isComplete } from '../rules/checklist.ts'

type Around = {
  t: Spoken<typeof checklistTexts>
  /** The page where each can be put right; null for those who may not. */
  hrefOf: (key: Checked) => string | null
  /** Where the company can be asked by link; null for those who may not. */
  ask: string | null
}

const PAGES: Record<Checked, string> = {
  number: 'andring',
  municipality: 'andring',
  money: 'andring',
  contacts: 'kontakter',
  base: 'anstallda',
  declaration: 'forsakran',
  agreement: 'overenskommelse',
}

/** The company's way in as a list to tick off, on its page. */
export const checklistPanel = panel({
  may: mayReadAgreements,
  load: checklistOn,
  View: Checklist,
})

async function checklistOn({ db, visitor, say, at }: Reading, company: CompanyFacts) {
  const items = await companyChecklist(db, visitor, company.id)
  if (!items) return null
  const may = (key: Checked) => {
    if (key === 'declaration' || key === 'agreement') return true
    return PAGES[key] === 'andring' ? mayHandle(visitor, company) : mayTellOf(visitor, company)
  }
  return checklistShown(items, {
    t: say(checklistTexts),
    hrefOf: key => (may(key) ? at('foretag', company.id, PAGES[key]) : null),
    ask: mayHandle(visitor, company) ? at('foretag', company.id, 'lankar') : null,
  })
}

/** What is there and what is missing, each with the way to put it right. */
const checklistShown = (items: readonly CheckItem[], { t, hrefOf, ask }: Around) => ({
  verdict: isComplete(items)
    ? t.complete
    : t.missing_count(items.filter(item => !item.is_done && !item.is_optional).length),
  items: items.map(({ key, is_done, is_optional, who }) => ({
    key,
    name: t[`check_${key}`],
    href: hrefOf(key),
    is_done,
    why: is_done ? null : is_optional ? t.optional : t[`who_${who}`],
    is_optional,
  })),
  ask: askedOf(items).length > 0 ? ask : null,
})

function Checklist({ verdict, items, ask }: ReturnType<typeof checklistShown>) {
  const t = useTexts(checklistTexts)
  return (
    <Panel id="onboarding" title={t.checklist} intro={verdict}>
      <Stack gap="tight">
        <ul className="checks">
          {items.map(item => (
            <li key={item.key} className={item.is_done || item.is_optional ? undefined : 'is-no'}>
              <Icon name={item.is_done ? 'check' : item.is_optional ? 'circle' : 'warning'} />
              <span>
                {item.href ? <a href={item.href}>{item.name}</a> : item.name}
                {item.is_done && <span className="visually-hidden">: {t.done}</span>}
              </span>
              {item.why && <span className="why">{item.why}</span>}
            </li>
          ))}
        </ul>
        {ask && (
          <ButtonLink kind="second" size="small" href={ask}>
            {t.ask_company}
          </ButtonLink>
        )}
      </Stack>
    </Panel>
  )
}
