/** What a page or a form can be asked by. */
const METHODS = ['GET', 'HEAD', 'POST']
export const ALLOWED = METHODS.join(', ')

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/**
 * Why something can be no request for a page of ours: 405 for a method that no page knows, 400 for a target or a Host that no
 * link of ours could have led to; null when it may be one. `target` (path and query) and `host` as they stand in the request.
 */
export function oddStatus(asked: { method: string; target: string; host: string }): 400 | 405 | null {
  if (!METHODS.includes(asked.method)) return 405
  const isHost = HOST.test(asked.host) && URL.canParse(`http://${asked.host}`)
  const isTarget = /^\/(?![/\\])/.test(asked.target) && isReadable(asked.target)
  return isHost && isTarget ? null : 400
}

/** No address of ours has the sign that no database can be asked about, nor what stands for no sign at all. */
function isReadable(target: string): boolean {
  if (target.includes('%00')) return false
  try {
    decodeURI(target.split('?')[0]!)
    return true
  } catch {
    return false
  }
}
