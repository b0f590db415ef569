import { found, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { settingsTexts } from '../../programmes/messages/settings.ts'
import { CellField } from '../../ui/cell-field.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Table } from '../../ui/table.tsx'
import { saveLevelWords } from '../commands/save-level-words.ts'
import { competenceTexts } from '../messages/competences.ts'
import { levelWordTexts } from '../messages/level-words.ts'
import { mayEditCompetences } from '../policy.ts'
import { competenceOf } from '../queries/competences.ts'
import { levelWordsOf, wordsVersion } from '../queries/level-words.ts'
import { wordsByField, wordsIn } from '../rules/level-words.ts'
import { levelWordsForm } from '../rules/level-words-form.ts'
import { LEVELS } from '../rules/matrix.ts'

type Reads = Visit & { db: Db }

/** Serves the words of the programme and those of one competence: the address of the programme's has no id. */
const idIn = ({ params }: Visit) => (params.id ? numberIn(params.id) : null)

async function kept(visit: Reads): Promise<Kept> {
  const { db, visitor } = visit
  const id = idIn(visit)
  const words = await levelWordsOf(db, visitor.programme!)
  return {
    of: id === null ? ['level_words', visitor.programme!] : ['competence', id, 'words'],
    version: await wordsVersion(db, visitor.programme!, id),
    typed: wordsByField(id === null ? words.all : words.of(id)),
  }
}

/** Whose words they are. */
async function whose(visit: Reads) {
  const { db, visitor, say, at } = visit
  const t = say(levelWordTexts)
  const list = { href: at('kompetenser'), label: say(competenceTexts).title }
  const id = idIn(visit)
  if (id === null)
    return {
      title: t.title,
      lede: t.lede,
      crumbs: [{ href: at('installningar'), label: say(settingsTexts).settings }],
      back: list.href,
      is_suggestion: (await levelWordsOf(db, visitor.programme!)).is_suggestion,
    }
  const { name } = found(await competenceOf(db, visitor, id))
  const back = at('kompetenser', id)
  return {
    title: t.title_of(name),
    lede: t.lede_of,
    crumbs: [list, { href: back, label: name }],
    back,
    is_suggestion: false,
  }
}

export const loader = page(mayEditCompetences, async visit => {
  const shown = await whose(visit)
  return { ...shown, ...editing(visit, levelWordsForm, await kept(visit)) }
})

export const action = formAction(mayEditCompetences, {
  reads: levelWordsForm,
  says: levelWordTexts,
  saved: kept,
  does: (tx, words, visit) =>
    saveLevelWords(tx, visit.visitor, {
      competence_id: idIn(visit),
      version: visit.version,
      typed: wordsIn(words),
    }),
  leadsTo: visit => visit.at('kompetenser', ...[idIn(visit) ?? []].flat()),
})

export default function EditLevelWords({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(levelWordTexts)
  const fill = filling(d.saved, actionData)
  return (
    <EditPage {...d} of={levelWordsForm} save={t.save} actionData={actionData}>
      {d.is_suggestion && <Notice title={t.suggestion} />}
      <Table
        caption={d.title}
        captionHidden
        rows={LEVELS}
        rowKey={level => level}
        columns={[
          { key: 'level', label: t.level, render: level => level },
          ...(['sv', 'en'] as const).map(language => ({
            key: language,
            label: language === 'sv' ? t.in_swedish : t.in_english,
            render: (level: (typeof LEVELS)[number]) => (
              <CellField
                label={t[`level_${level}_${language}`]}
                lang={language}
                autoComplete="off"
                {...fill(`level_${level}_${language}`)}
              />
            ),
          })),
        ]}
      />
    </EditPage>
  )
}
