import { Button } from '../../../ui/button.tsx'
import { ShownTo } from '../../../ui/shown-to.tsx'
import { Tag } from '../../../ui/tag.tsx'

/** A name with the address under it, and whether it is the reader's own. */
export const Who = ({ name, email, you }: { name: string; email: string; you?: string }) => (
  <>
    {name} {you && <Tag tone="now">{you}</Tag>}
    {email && <span className="sub">{email}</span>}
  </>
)

/** One thing to do with the row. Whose it is, is read aloud. */
export const RowButton = ({
  intent,
  id,
  label,
  whose,
}: {
  intent: string
  id: number
  label: string
  whose: string
}) => (
  <form method="post">
    <ShownTo />
    <input type="hidden" name="intent" value={intent} />
    <input type="hidden" name="id" value={id} />
    <Button kind="quiet" size="small">
      {label}
      <span className="visually-hidden">: {whose}</span>
    </Button>
  </form>
)
