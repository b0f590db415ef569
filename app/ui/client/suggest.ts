// Names that may be meant by what is being typed, from the address that the field tells, below the programme.
const PAUSE = 150
const [, programme] = location.pathname.split('/')
let timer = 0

addEventListener('input', event => {
  const field = event.target as HTMLInputElement
  if (!field.matches('input[data-suggest]')) return
  clearTimeout(timer)
  timer = window.setTimeout(() => offer(field), PAUSE)
})

async function offer(field: HTMLInputElement) {
  const typed = field.value
  if (typed.trim() === '') return
  const names = await fetch(`/${programme}/${field.dataset.suggest}?${new URLSearchParams({ q: typed })}`, {
    redirect: 'error',
  })
    .then(answer => (answer.ok ? (answer.json() as Promise<{ names: string[] }>) : { names: [] }))
    .then(answer => answer.names)
    .catch(() => [])
  if (field.value !== typed) return
  listOf(field).replaceChildren(...names.filter(name => name !== typed).map(name => new Option(name, name)))
}

function listOf(field: HTMLInputElement): HTMLDataListElement {
  if (field.list) return field.list as HTMLDataListElement
  const list = document.createElement('datalist')
  list.id = `${field.id}-suggested`
  field.after(list)
  field.setAttribute('list', list.id)
  return list
}
