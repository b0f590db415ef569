import { invalid, lookingAgain, refusedAs, seeOther } from '../../access/answers.ts'
import { userNamesOf } from '../../access/users/names.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { FILES_AT_ONCE } from '../../foundation/sent.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { PREVIEW } from '../commands/aside.ts'
import { importTexts } from '../messages/pages.ts'
import { uploadRefusals } from '../messages.ts'
import { mayImport, mayReadImports } from '../policy.ts'
import { importsOf } from '../queries/imports.ts'
import { accountSum } from '../rules/import-verdict.ts'
import { REGISTER_ENDINGS } from '../rules/upload.ts'
import { outcomeOf, underWayIn, waitAWhile } from './under-way.ts'

export const loader = page(
  mayReadImports,
  async ({ db, ...visit }) => {
    const { visitor, say, format, at } = visit
    const t = say(importTexts)
    const imports = await importsOf(db, visitor.programme!)
    const names = await userNamesOf(
      db,
      imports.map(one => one.uploaded_by),
    )
    const under_way = await underWayIn(visit)
    const shown = {
      title: t.imports,
      may_import: mayImport(visitor),
      under_way,
      imports: imports.map(one => {
        const sum = accountSum(one.report.account)
        return {
          id: one.id,
          href: at('import', one.id),
          name: t.number(String(one.id)),
          when: format.moment(one.uploaded_at),
          who: (one.uploaded_by && names.get(one.uploaded_by)) ?? t.house,
          is_done: one.carried_out_at !== null,
          files: one.file_names.join(', '),
          rows: format.number(sum.rows),
          rejected: format.number(sum.rejected),
        }
      }),
    }
    return under_way?.is_under_way ? lookingAgain(shown) : shown
  },
  waitAWhile,
)

/** Reads what was sent and shows what would become of it; nothing but the upload itself is kept. */
export const action = actionFor(mayImport, async visit => {
  const { ground, visitor, form, say, at } = visit
  const t = say(importTexts)
  // Where nothing was chosen the browser sends a file without a name; an empty one has its own sentence.
  const sent = form.getAll('files').filter(file => file instanceof File && file.name !== '') as File[]
  if (sent.length === 0) return invalid(form, { files: t.files_missing })
  if (sent.reduce((sum, file) => sum + file.size, 0) > FILES_AT_ONCE)
    return invalid(form, { files: t.files_too_big })
  const files = await Promise.all(
    sent.map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  const begun = ground.aside.begin(PREVIEW, visitor, { programme_id: visitor.programme!, files })
  const outcome = await outcomeOf(visit, begun)
  if (outcome instanceof Response) return outcome
  if (isRefusal(outcome)) return refusedAs(form, { ...outcome, field: 'files' }, say(uploadRefusals))
  return seeOther(at('import', outcome.import_id))
})

/** While something is under way the page looks again by itself, without script too. */
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders

export default function Imports({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(importTexts)
  const { imports, may_import, under_way } = loaderData
  return (
    <>
      <PageHead title={t.title} lede={may_import ? t.lede : undefined} />
      {under_way && (
        <Notice tone={under_way.tone} title={under_way.title} role="status">
          {typeof under_way.what === 'string' ? (
            under_way.what
          ) : (
            <a href={under_way.what.href}>{under_way.what.text}</a>
          )}
        </Notice>
      )}
      {may_import && (
        <>
          <ErrorSummary errors={actionData?.errors} />
          <Form encType="multipart/form-data" takesTime={t.looking_through}>
            <Field
              name="files"
              type="file"
              multiple
              accept={REGISTER_ENDINGS.join(',')}
              label={t.files}
              hint={t.files_hint}
              error={actionData?.errors.files}
              required
            />
            <div className="row">
              <Button icon="upload">{t.upload}</Button>
            </div>
          </Form>
        </>
      )}
      <Panel title={t.earlier}>
        <Table
          caption={t.earlier}
          captionHidden
          rows={imports}
          rowKey={one => one.id}
          empty={<p className="secondary">{t.no_earlier}</p>}
          columns={[
            { key: 'name', label: t.imports, render: one => <a href={one.href}>{one.name}</a> },
            { key: 'files', label: t.names_of_files, render: one => one.files },
            { key: 'when', label: t.when, render: one => one.when },
            { key: 'who', label: t.who, render: one => one.who },
            {
              key: 'state',
              label: t.state,
              render: one => <Tag tone={one.is_done ? 'ok' : 'open'}>{one.is_done ? t.done : t.waiting}</Tag>,
            },
            { key: 'rows', label: t.rows, numeric: true, render: one => one.rows },
            { key: 'rejected', label: t.rejected, numeric: true, render: one => one.rejected },
          ]}
        />
      </Panel>
    </>
  )
}
