/** More was sent than is read. */
export class TooMuchSent extends Error {}

const MEGABYTE = 1024 * 1024

/** What anyone may send: forms of text. */
export const SENT_BY_ANYONE = MEGABYTE

/** The files that those who are signed in may send at once, such as the registers of an import. */
export const FILES_AT_ONCE = 50 * MEGABYTE

/** The same with what a form says around them. */
export const SENT_BY_USERS = FILES_AT_ONCE + 10 * MEGABYTE

/** The limit as people are told of it, in megabytes. */
export const megabytesTold = (most: number): number =>
  (most === SENT_BY_USERS ? FILES_AT_ONCE : most) / MEGABYTE

/** Reads what was sent, which lies in memory meanwhile, and of that so many bytes at most; what says itself to be more is not kept at all. Throws TooMuchSent. */
export async function readSent<T>(
  request: Request,
  most: number,
  read: (request: Request) => Promise<T>,
): Promise<T> {
  if (!request.body) return read(request)
  // What is too much is let go of rather than cut off, so that whoever sends it is there to hear the answer.
  if (Number(request.headers.get('content-length')) > most) {
    await request.body.pipeTo(new WritableStream())
    throw new TooMuchSent()
  }
  let sum = 0
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, stream) => {
        sum += piece.byteLength
        if (sum <= most) stream.enqueue(piece)
      },
    }),
  )
  const outcome = await read(new Request(request, { body: counted, duplex: 'half' } as RequestInit)).catch(
    error => {
      throw sum > most ? new TooMuchSent() : error
    },
  )
  if (sum > most) throw new TooMuchSent()
  return outcome
}
