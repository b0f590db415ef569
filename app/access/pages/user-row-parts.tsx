import { Button } from '../../ui/button.tsx'

/** A name with the address under it. */
export const Who = ({ name, email }: { name: string; email: string }) => (
  <>
    {name}
    {email && (
      <>
        <br />
        <small>{email}</small>
      </>
    )}
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
    <input type="hidden" name="intent" value={intent} />
    <input type="hidden" name="id" value={id} />
    <Button kind="quiet" size="small">
      {label}
      <span className="visually-hidden">: {whose}</span>
    </Button>
  </form>
)
