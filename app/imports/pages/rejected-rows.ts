import { notFound, numberIn, seeOther } from '../../access/answers.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { csvOf, fileResponse, xlsxOf } from '../../foundation/export.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { transact } from '../../foundation/transact.ts'
import { takeOutRejections } from '../commands/take-out-rejections.ts'
import { importTexts } from '../messages/pages.ts'
import { mayReadImports, mayReadRejectedRows } from '../policy.ts'

export const loader = page(mayReadImports, async ({ params, at }) =>
  seeOther(at('import', numberIn(params.id))),
)

/** The rejected rows with their reasons: one register as CSV, or all of them as a workbook. */
export const action = actionFor(
  mayReadRejectedRows,
  async ({ ground, visitor, form, params, language, say }) => {
    const about = { programme_id: visitor.programme!, import_id: numberIn(params.id), language }
    const sheets = await transact(ground, visitor, tx => takeOutRejections(tx, about))
    if (isRefusal(sheets)) return notFound()
    const name = `${say(importTexts).rejected_rows}-${about.import_id}`
    if (form.get('format') !== 'csv')
      return fileResponse(
        `${name}.xlsx`,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        xlsxOf(sheets),
      )
    const sheet = sheets.find(one => String(one.position) === form.get('sheet'))
    if (!sheet) return notFound()
    return fileResponse(`${sheet.register}-${name}.csv`, 'text/csv; charset=utf-8', csvOf(sheet))
  },
)
