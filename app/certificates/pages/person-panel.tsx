import { panel } from '../../access/panel.tsx'
import type { PersonFacts } from '../../people/queries.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { certificateTexts } from '../messages/certificates.ts'
import { mayReadCertificates } from '../policy.ts'
import { certificatesOf } from '../queries/certificates.ts'

/** The certificates of a person, of all courses. */
export const personCertificates = panel({
  may: mayReadCertificates,
  load: async ({ db, visitor, format, say, at }, { id }: PersonFacts) => {
    const t = say(certificateTexts)
    const own = await certificatesOf(db, { programme_id: visitor.programme!, person_id: id })
    if (own.length === 0) return null
    return {
      certificates: own.map(one => ({
        id: one.id,
        course: one.content?.course ?? '',
        kind: t[`kind_${one.kind}`],
        issued: format.day(one.issued_on),
        standing: one.withdrawn_on === null ? '' : t.withdrawn_short,
        href: at('tillfallen', one.occasion_id, 'intyg', one.id),
      })),
    }
  },
  View: function PersonCertificates({ certificates }) {
    const t = useTexts(certificateTexts)
    return (
      <Panel title={t.certificates}>
        <Table
          caption={t.certificates}
          captionHidden
          dense
          rows={certificates}
          rowKey={row => row.id}
          columns={[
            { key: 'course', label: t.course, render: row => row.course },
            { key: 'kind', label: t.certificate, render: row => <a href={row.href}>{row.kind}</a> },
            { key: 'issued', label: t.issued, render: row => row.issued },
            { key: 'standing', label: t.standing, render: row => row.standing || null },
          ]}
        />
      </Panel>
    )
  },
})
