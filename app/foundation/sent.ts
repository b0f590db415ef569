/** More was sent than is read. */
export class TooMuchSent extends Error {}

const MEGABYTE = 1024 * 1024

/** What anyone may send: forms of text. */
export const SENT_BY_ANYONE = MEGABYTE

/** What those who are signed in may send: the registers of an import, and what a form says around them. */
export const SENT_BY_USERS = 60 * MEGABYTE

/** Reads what was sent, which lies in memory meanwhile, and of that so many bytes at most. Throws TooMuchSent. */
export async function readSent<T>(
  request: Request,
  most: number,
  read: (request: Request) => Promise<T>,
): Promise<T> {
  if (!request.body) return read(request)
  let sum = 0
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, stream) => {
        sum += piece.byteLength
        // What is too much is let go of rather than cut off, so that whoever sends it is there to hear the answer.
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
