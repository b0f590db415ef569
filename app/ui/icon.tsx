import type { ReactNode } from 'react'

/** The drawings, on a square of 24. The stroke comes from the stylesheet. */
const DRAWINGS = {
  arrow_right: <path d="M4 12h16M13 5l7 7-7 7" />,
  bell: <path d="M5 17h14l-2-3V10a5 5 0 0 0-10 0v4ZM10 20.5h4" />,
  book: (
    <path d="M12 6.5C9.5 4.5 6.5 4 3 4v14.5c3.5 0 6.5.5 9 2.5 2.5-2 5.5-2.5 9-2.5V4c-3.5 0-6.5.5-9 2.5ZM12 6.5V21" />
  ),
  building: <path d="M3 21V10l6 4v-4l6 4V4h6v17ZM8 17.5h.6M12 17.5h.6M16 17.5h.6" />,
  calendar: <path d="M4 5.5h16V21H4ZM4 10.5h16M8.5 2.5v5M15.5 2.5v5" />,
  check: <path d="M4 12.5 9.5 18 20 6.5" />,
  circle: <circle cx="12" cy="12" r="8.5" />,
  climbed: <path d="M5 19 19 5M9 5h10v10" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 6.5V12l4 2.5" />
    </>
  ),
  close: <path d="M5 5l14 14M19 5 5 19" />,
  document: <path d="M6 2.5h8l5 5V21.5H6ZM14 2.5v5h5" />,
  download: <path d="M12 3v12M6.5 10 12 15.5 17.5 10M4 20.5h16" />,
  eye: (
    <>
      <path d="M2 12s3.5-7 10-7 10 7 10 7-3.5 7-10 7S2 12 2 12Z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  gear: (
    <>
      <circle cx="12" cy="12" r="3.5" />
      <path d="M12 2.5v4M12 17.5v4M2.5 12h4M17.5 12h4M5.3 5.3l2.8 2.8M15.9 15.9l2.8 2.8M18.7 5.3l-2.8 2.8M8.1 15.9l-2.8 2.8" />
    </>
  ),
  home: <path d="M3 11.5 12 4l9 7.5M6 9.5V20h12V9.5" />,
  info: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 11v6M12 7v.6" />
    </>
  ),
  key: (
    <>
      <circle cx="8" cy="15.5" r="4.5" />
      <path d="M11.5 12.5 20.5 3.5M16 8l3.5 3.5" />
    </>
  ),
  list: <path d="M8 6h13M8 12h13M8 18h13M3 6h.6M3 12h.6M3 18h.6" />,
  lock: <path d="M5 11h14v10H5ZM8 11V7.5a4 4 0 0 1 8 0V11" />,
  mail: <path d="M3 5.5h18v13H3ZM3 6.5l9 7 9-7" />,
  menu: <path d="M3 6h18M3 12h18M3 18h18" />,
  newcomer: (
    <>
      <circle cx="9" cy="8" r="3.5" />
      <path d="M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M19 6v7M15.5 9.5h7" />
    </>
  ),
  pen: <path d="M4 20l1-5L16 4l4 4L9 19ZM13.5 6.5l4 4" />,
  people: (
    <>
      <circle cx="8.5" cy="8" r="3.5" />
      <path d="M2 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5c2.5.8 4 2.7 4 5.5" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="7.5" r="4" />
      <path d="M4.5 21c0-5 3.5-7 7.5-7s7.5 2 7.5 7" />
    </>
  ),
  phone: (
    <path d="M6 3h4l1.5 5-2.3 1.6a12 12 0 0 0 5.2 5.2L16 12.5l5 1.5v4c0 2-1.5 3-3 3C10.5 21 3 13.5 3 6c0-1.5 1-3 3-3Z" />
  ),
  plus: <path d="M12 4v16M4 12h16" />,
  refer: <path d="M7 18V9h9M12 4l5 5-5 5" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="7" />
      <path d="M15.8 15.8 21 21" />
    </>
  ),
  sound: <path d="M3.5 9.5v5H7l5 4.5V5L7 9.5ZM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />,
  stop: (
    <>
      <path d="M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8Z" />
      <path d="M8.5 8.5l7 7m0-7-7 7" />
    </>
  ),
  trash: <path d="M4 6.5h16M9 6.5V3.5h6v3M6.5 6.5l1 14.5h9l1-14.5" />,
  undo: <path d="M4 9h11a5.5 5.5 0 0 1 0 11H9M8.5 4.5 4 9l4.5 4.5" />,
  upload: <path d="M12 15.5V3M6.5 8.5 12 3l5.5 5.5M4 20.5h16" />,
  warning: (
    <>
      <path d="M12 3 22 20.5H2Z" />
      <path d="M12 9.5v5M12 17v.6" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof DRAWINGS
export const ICON_NAMES = Object.keys(DRAWINGS) as IconName[]

/** A drawing beside a word. Only an icon that stands alone needs a `label`. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg className="icon" viewBox="0 0 24 24" width="24" height="24" {...spoken}>
      {DRAWINGS[name]}
    </svg>
  )
}
