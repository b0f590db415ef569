/** Two banks and the planks between them. */
export function Mark() {
  return (
    <svg viewBox="0 0 44 26" aria-hidden="true">
      <path fill="currentColor" d="M0 19h10v7H0zM34 2h10v24H34z" />
      <path className="logo-plank" d="M11.5 15h7v3.6h-7zM19 10.6h7v3.6h-7zM26.5 6.2h6.5v3.6h-6.5z" />
    </svg>
  )
}

/** The name with its mark; a way home where `href` is given. */
export function Logo({ href, ground = 'dark' }: { href?: string; ground?: 'dark' | 'light' }) {
  const inside = (
    <>
      <Mark />
      <span>Spång</span>
    </>
  )
  if (!href)
    return (
      <span className="logo" data-ground={ground}>
        {inside}
      </span>
    )
  return (
    <a className="logo" data-ground={ground} href={href}>
      {inside}
    </a>
  )
}
