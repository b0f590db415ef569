/** An element with its attributes, its text and what stands in it. */
export const element = (tag, { text, ...attributes } = {}, ...inside) => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  if (text) made.textContent = text
  made.append(...inside.filter(Boolean))
  return made
}
