/** What a clash is called in a form that says it has been seen: which session, in what, and with which other one. */
export const clashKey = ({ nth, kind, session_id }: { nth: number; kind: string; session_id: number }) =>
  `${nth}-${kind}-${session_id}`
