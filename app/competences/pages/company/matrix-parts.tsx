import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Row } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { matrixTexts } from '../../messages/matrix.ts'
import { MatrixGrid, type Typing } from './matrix-grid.tsx'
import type { matrixShown, rolesShown } from './matrix-shown.ts'

type MatrixProps = Awaited<ReturnType<typeof matrixShown>> & {
  typing: Typing
  path: string
  may_edit: boolean
  words: object
}

/** The grid where there is room and a keyboard; on a phone a person or a competence at a time. */
export function MatrixPanel({ rows, columns, typing, path, may_edit, words }: MatrixProps) {
  const t = useTexts(matrixTexts)
  return (
    <Panel title={t.grid}>
      <div className="matrix-desk stack">
        {may_edit && <p className="secondary">{t.how}</p>}
        {may_edit && <TypingSwitch typing={typing} path={path} />}
        <MatrixGrid {...{ rows, columns, typing, path, words }} />
        <p className="matrix-status" role="status" />
        <p className="small secondary">{t.how_signs}</p>
        {may_edit && (
          <noscript>
            <p className="small secondary">{t.how_without}</p>
          </noscript>
        )}
        <PasteDialog />
      </div>
      <div className="matrix-phone stack">
        <p>{t.on_phone}</p>
        <ul className="linklist">
          {rows.map(row => (
            <li key={row.who}>
              <a href={row.href}>{row.name}</a> <span className="secondary">{t.gaps_of(row.gaps)}</span>
            </li>
          ))}
        </ul>
        <h3>{t.competences}</h3>
        <ul className="linklist">
          {columns.map(column => (
            <li key={column.id}>
              <a href={column.href}>{column.name}</a>{' '}
              <span className="secondary">{t.cover(column.cover)}</span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  )
}

function TypingSwitch({ typing, path }: { typing: Typing; path: string }) {
  const t = useTexts(matrixTexts)
  const ways = [
    { href: path, label: t.level_now, is_here: typing === 'level' },
    { href: `${path}?skriv=onskad`, label: t.level_wanted, is_here: typing === 'wanted' },
  ]
  return (
    <p className="row">
      {t.showing}
      {ways.map(way =>
        way.is_here ? (
          <strong key={way.href}>{way.label}</strong>
        ) : (
          <a key={way.href} href={way.href}>
            {way.label}
          </a>
        ),
      )}
    </p>
  )
}

/** What a paste would do, before it does it. */
function PasteDialog() {
  const t = useTexts(matrixTexts)
  return (
    <Dialog id="paste" title={t.paste_title}>
      <form method="dialog">
        <p data-told="" />
        <Row>
          <Button value="paste">{t.paste_it}</Button>
          <Button kind="quiet" value="">
            {t.paste_not}
          </Button>
        </Row>
      </form>
    </Dialog>
  )
}

type RoleProps = { roles: Awaited<ReturnType<typeof rolesShown>>['roles']; may_edit: boolean }

export function RolePanel({ roles, may_edit }: RoleProps) {
  const t = useTexts(matrixTexts)
  return (
    <Panel title={t.roles} intro={t.roles_intro}>
      <Table
        caption={t.roles}
        captionHidden
        rows={roles}
        rowKey={role => role.key}
        empty={<p className="secondary">{t.no_roles}</p>}
        columns={[
          {
            key: 'title',
            label: t.role,
            render: role => (may_edit ? <a href={role.href}>{role.title}</a> : role.title),
          },
          { key: 'people', label: t.people, numeric: true, render: role => role.people },
          { key: 'needs', label: t.needs, render: role => role.needs || role.set },
        ]}
      />
    </Panel>
  )
}
