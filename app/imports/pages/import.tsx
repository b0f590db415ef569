import { found, newOnce, numberIn } from '../../access/answers.ts'
import { userNamesOf } from '../../access/users/names.ts'
import { page } from '../../access/web.ts'
import { admittedInClosedYears } from '../../companies/queries/closed-years.ts'
import { mayReadEveryPath } from '../../paths/policy.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { readList } from '../../ui/list-url.ts'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Stack } from '../../ui/panel.tsx'
import { importTexts } from '../messages/pages.ts'
import { registerNames } from '../messages.ts'
import { mayImport, mayReadImports, mayReadRejectedRows } from '../policy.ts'
import { carriedOutBefore, differencesOf, importOf, problemsOf } from '../queries/imports.ts'
import { accountSum, importVerdict } from '../rules/import-verdict.ts'
import { differingShown, takesShown } from './differing-shown.ts'
import { Account, Problems, Reasons } from './import/account.tsx'
import { Decision } from './import/decision.tsx'
import { Differing } from './import/differing.tsx'
import { Mapping } from './import/mapping.tsx'
import { TakeOut } from './import/take-out.tsx'
import {
  accountShown,
  filledShown,
  mappingShown,
  problemShown,
  reasonsShown,
  unreadShown,
} from './import-shown.ts'

const PROBLEMS_SHOWN = 20

/** An upload: before it is carried out what it would do, after that what it did. */
export const loader = page(
  mayReadImports,
  async ({ db, ground, visitor, params, url, say, format, language, at }) => {
    const t = say(importTexts)
    const programme_id = visitor.programme!
    const upload = found(await importOf(db, programme_id, numberIn(params.id)))
    const { report, carried_out_at } = upload
    const is_done = carried_out_at !== null
    const names = await userNamesOf(db, [upload.uploaded_by])
    const problems = await problemsOf(db, { programme_id, import_id: upload.id, limit: PROBLEMS_SHOWN })
    const before = is_done ? null : await carriedOutBefore(db, programme_id, upload.file_digest)
    const speech = { t, format, language }
    const cells =
      is_done || !mayImport(visitor)
        ? []
        : await differencesOf(db, ground.vault, { programme_id, import_id: upload.id })
    const unexplained =
      is_done && report.account.foretag.accepted > 0 && mayReadEveryPath(visitor)
        ? (await admittedInClosedYears(db, visitor)).filter(one => !one.closed_year_because).length
        : 0
    const has_rejected = accountSum(report.account).rejected > 0
    return {
      title: t.number(String(upload.id)),
      imports: at('import'),
      verdict: importVerdict({ ...report, is_done }, t, format),
      facts: [
        t.uploaded(
          (upload.uploaded_by && names.get(upload.uploaded_by)) ?? t.house,
          format.moment(upload.uploaded_at),
        ),
        is_done ? t.carried_out(format.moment(carried_out_at)) : t.forgotten_after,
      ],
      someone_was_first: is_done && url.searchParams.has('redan'),
      closed_year:
        unexplained > 0 ? { title: t.closed_year(unexplained), href: `${at('vagen', 'takt')}#stangt` } : null,
      to_come: report.attendance_to_come
        ? t.attendance_to_come(report.attendance_to_come, format.number(report.attendance_to_come))
        : null,
      newly_protected:
        !is_done && mayImport(visitor) && report.newly_protected
          ? t.newly_protected(report.newly_protected, format.number(report.newly_protected))
          : null,
      same_before: before && t.same_before(format.moment(before)),
      decision:
        !is_done && mayImport(visitor)
          ? {
              confirm: at('import', upload.id, 'genomforande'),
              discard: at('import', upload.id, 'kassering'),
              once: newOnce(),
              takes: takesShown(report, speech),
            }
          : null,
      take_out:
        has_rejected && mayReadRejectedRows(visitor)
          ? {
              href: at('import', upload.id, 'avvisade'),
              sheets: report.sheets
                .filter(sheet => problemsIn(report, sheet.register))
                .map(({ position, register }) => ({ position, name: say(registerNames)[register] })),
            }
          : null,
      account: accountShown(report, speech),
      reasons: reasonsShown(report, speech),
      problems: problems.map(problem => problemShown(problem, speech)),
      mapping: mappingShown(report, speech),
      aside: report.aside.map(({ file, sheet }) => `${file}, ${sheet}`),
      hidden: (report.hidden ?? []).map(({ file, sheet }) => `${file}, ${sheet}`),
      unread: unreadShown(report, speech),
      filled: filledShown(report, speech),
      differing: differingShown(
        report,
        { cells, is_done, list: readList(url.searchParams, { sorts: [] }) },
        speech,
      ),
    }
  },
)

type Report = Parameters<typeof accountShown>[0]
const problemsIn = ({ account }: Report, register: keyof Report['account']) =>
  Object.keys(account[register].rejected).length > 0

export default function Import({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(importTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: d.imports, label: t.imports }]}
        here={d.title}
        verdict={d.verdict}
        facts={d.facts}
      />
      {d.someone_was_first && (
        <Notice tone="warn" title={t.someone_was_first} role="status">
          {t.someone_was_first_what}
        </Notice>
      )}
      {d.closed_year && (
        <Notice tone="warn" title={d.closed_year.title}>
          <a href={d.closed_year.href}>{t.closed_year_reasons}</a>
        </Notice>
      )}
      {d.unread && (
        <Notice tone="warn" title={d.unread.title}>
          <ul>
            {d.unread.files.map(file => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </Notice>
      )}
      {d.to_come && (
        <Notice tone="warn" title={d.to_come}>
          {t.attendance_to_come_what}
        </Notice>
      )}
      {d.newly_protected && (
        <Notice tone="warn" title={d.newly_protected}>
          {t.newly_protected_what}
        </Notice>
      )}
      {d.same_before && <Notice title={d.same_before} />}
      {d.decision && <Decision {...d.decision} />}
      <Cols>
        <Stack gap="wide">
          <Account account={d.account} filled={d.filled} />
          {d.differing && <Differing {...d.differing} />}
          <Reasons reasons={d.reasons} />
          {d.problems.length > 0 && <Problems problems={d.problems} />}
          <Mapping sheets={d.mapping} aside={d.aside} hidden={d.hidden} />
        </Stack>
        {d.take_out && <TakeOut {...d.take_out} />}
      </Cols>
    </>
  )
}
