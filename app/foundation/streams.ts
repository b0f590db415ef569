/** One thing told to an open page. `id` comes back as `after` when the page opens the stream again. */
export type Told = { id?: string | number; event?: string; text: string }

/** What a source tells its page with, and how it knows that the page has gone. */
export type Telling = {
  tell: (told: Told) => void
  /** The id of the last thing that this page has heard; null when it is here for the first time. */
  after: string | null
  /** Ends the stream when all that was told has been sent. A page that was not told why comes back by itself. */
  leave: () => void
  /** Aborts once: when the page has left, when it does not keep up, or when the server stops. */
  gone: AbortSignal
}

export type Streams = {
  /** Answers with a stream of events (`text/event-stream`) that stays open until the page or the server goes. */
  open(request: Request, source: (telling: Telling) => void | Promise<void>): Response
  /** Ends every stream, and from now on each new one at once; the pages come back by themselves. */
  end(): void
}

/** A proxy lets go of what is silent for longer: most of them after half a minute or a minute. */
const PULSE = 20_000
/** Milliseconds until a page whose stream has ended opens it again. */
const RETRY = 1000
/** Things that wait for a page that does not read. Then it is let go: it comes back and hears them from its source. */
const MOST_WAITING = 100

const HEADERS = { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' }

/** The streams of one server, so that it can end them before it stops: it would wait for them for ever. */
export function streamsOf(): Streams {
  const open = new Set<() => void>()
  let isEnding = false
  return {
    open(request, source) {
      // Of an answer that is only asked about, nobody reads the body.
      if (request.method === 'HEAD') return new Response(null, { headers: HEADERS })
      const gone = new AbortController()
      const { signal } = gone
      const body = new ReadableStream<Uint8Array>(
        {
          start(page) {
            const leave = () => {
              if (signal.aborted) return
              page.close()
              gone.abort()
            }
            const write = (text: string) => {
              if (signal.aborted) return
              if (page.desiredSize! <= 0) return leave()
              page.enqueue(encoder.encode(text))
            }
            const pulse = setInterval(() => write(':\n\n'), PULSE)
            open.add(leave)
            signal.addEventListener('abort', () => {
              clearInterval(pulse)
              open.delete(leave)
            })
            write(`retry: ${RETRY}\n\n`)
            if (isEnding || request.signal.aborted) return leave()
            request.signal.addEventListener('abort', leave, { signal })
            const telling: Telling = {
              tell: told => write(eventOf(told)),
              after: request.headers.get('last-event-id'),
              leave,
              gone: signal,
            }
            const told = async () => source(telling)
            told().catch(error => {
              if (signal.aborted) return
              page.error(error)
              gone.abort()
            })
          },
          cancel: () => gone.abort(),
        },
        new CountQueuingStrategy({ highWaterMark: MOST_WAITING }),
      )
      return new Response(body, { headers: HEADERS })
    },
    end() {
      isEnding = true
      for (const leave of open) leave()
    },
  }
}

const encoder = new TextEncoder()

/** As the standard writes it: a line of text is a line of its own, whatever ends it. */
const eventOf = ({ id, event, text }: Told): string =>
  [
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...(event === undefined ? [] : [`event: ${event}`]),
    ...text.split(/\r\n|\r|\n/).map(line => `data: ${line}`),
    '\n',
  ].join('\n')
