import type { Tab } from '../../../access/tabs.ts'
import { page } from '../../../access/web.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../../companies/queries.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Row, Stack } from '../../../ui/panel.tsx'
import script from '../../client/matrix.ts?script'
import { groundTexts } from '../../messages/ground.ts'
import { matrixTexts } from '../../messages/matrix.ts'
import { permitTexts } from '../../messages/permits.ts'
import { stateTexts } from '../../messages/state-of-play.ts'
import { talkTexts } from '../../messages/talk.ts'
import { mayEditMatrixAt, mayReadMatrix, mayReadNamedLevels } from '../../policy.ts'
import { groundOf } from '../../queries/ground.ts'
import type { Typing } from './matrix-grid.tsx'
import { MatrixPanel, RolePanel } from './matrix-parts.tsx'
import { matrixShown, rolesShown } from './matrix-shown.ts'

export const matrixTab: Tab<CompanyFacts> = {
  path: 'kompetenser',
  may: mayReadMatrix,
  label: ({ say }) => say(matrixTexts).tab,
}

export const handle = { scripts: [script] }

export const loader = page(mayReadMatrix, async visit => {
  const { db, visitor, say, at, url, format } = visit
  const t = say(matrixTexts)
  const company = await companyAt(visit)
  const ground = await groundOf(db, visitor, company.id)
  const path = at('foretag', company.id, 'kompetenser')
  const may_edit = mayEditMatrixAt(visitor, company)
  const roles = await rolesShown(visit, company)
  const matrix = ground && may_edit && mayReadNamedLevels(visitor) ? await matrixShown(visit, company) : null
  const typing: Typing = url.searchParams.get('skriv') === 'onskad' ? 'wanted' : 'level'
  return {
    title: company.name,
    verdict: matrix ? matrix.verdict : roles.verdict,
    path,
    may_edit,
    /** Why no names are seen: nobody has noted the ground, or they are not for this reader. */
    is_shut: ground === null,
    open_since: ground && say(groundTexts).open_since(format.day(ground.told_on)),
    roles: roles.roles,
    matrix: matrix && { ...matrix, typing, path, may_edit, words: wordsOf(t) },
  }
})

/** The sentences that the script says; those of the paste are filled in there. */
const wordsOf = (t: Spoken<typeof matrixTexts>) => ({
  saving: t.saving,
  saved: t.saved,
  later: t.not_saved,
  signed_out: t.signed_out,
  shut: t.levels_shut,
  refused: t.refused,
  gone: t.gone,
  first: t.first,
  stands: t.stands,
  taken_back: t.taken_back,
  nothing_to_take_back: t.nothing_to_take_back,
  says_own: t.says_own,
  paste_does: t.paste_does,
  paste_unread: t.paste_unread,
  paste_outside: t.paste_outside,
  paste_names: t.paste_names,
})

export default function CompanyMatrix({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(matrixTexts)
  const g = useTexts(groundTexts)
  const s = useTexts(stateTexts)
  const p = useTexts(permitTexts)
  const k = useTexts(talkTexts)
  return (
    <Stack gap="wide">
      <Stack>
        <h2>{d.verdict}</h2>
        {d.is_shut && (
          <Notice title={g.shut}>
            {g.shut_why} {d.may_edit && <a href={`${d.path}/grund`}>{g.title}</a>}
          </Notice>
        )}
        {d.may_edit && (
          <Row>
            {d.matrix && (
              <ButtonLink kind="second" href={`${d.path}/laget`}>
                {s.open}
              </ButtonLink>
            )}
            {d.matrix && (
              <ButtonLink kind="second" href={`${d.path}/samtal`}>
                {k.open}
              </ButtonLink>
            )}
            {d.matrix && (
              <ButtonLink kind="second" href={`${d.path}/bevis`}>
                {p.title}
              </ButtonLink>
            )}
            <ButtonLink kind="second" href={`${d.path}/urval`}>
              {t.choose}
            </ButtonLink>
            {d.matrix && (
              <>
                <ButtonLink kind="second" href={`${d.path}/blad`}>
                  {t.own_sheet}
                </ButtonLink>
                <ButtonLink kind="second" icon="plus" href={`${d.path}/anstalld`}>
                  {t.add_employee}
                </ButtonLink>
              </>
            )}
          </Row>
        )}
      </Stack>
      {d.matrix && d.matrix.columns.length === 0 && <Empty title={t.no_columns}>{t.no_columns_why}</Empty>}
      {d.matrix && d.matrix.columns.length > 0 && <MatrixPanel {...d.matrix} />}
      <RolePanel roles={d.roles} may_edit={d.may_edit} />
      {d.open_since && (
        <p className="small secondary">
          {d.open_since} {d.may_edit && <a href={`${d.path}/grund`}>{g.see_ground}</a>}
        </p>
      )}
    </Stack>
  )
}
