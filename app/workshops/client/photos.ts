// Photographs of the sheets beside the fields. They are read here and sent nowhere.
for (const own of document.querySelectorAll<HTMLElement>('[data-photos]')) beside(own)

function beside(own: HTMLElement) {
  const chosen = own.querySelector<HTMLInputElement>('input[type=file]')!
  const shown = own.querySelector<HTMLElement>('[data-shown]')!
  const image = shown.querySelector('img')!
  const says = shown.querySelector<HTMLElement>('[data-says]')!
  const buttons = shown.querySelectorAll<HTMLButtonElement>('button')
  let photos: File[] = []
  let at = 0

  const show = () => {
    const reader = new FileReader()
    const photo = photos[at]!
    reader.addEventListener('load', () => {
      if (photo !== photos[at]) return
      image.src = String(reader.result)
      says.textContent = image.alt = says.dataset
        .says!.replace('#', String(at + 1))
        .replace('#', String(photos.length))
    })
    reader.readAsDataURL(photo)
    for (const button of buttons) {
      const by = Number(button.dataset.by)
      button.hidden = by === 0 ? false : photos.length < 2
    }
  }
  chosen.addEventListener('change', () => {
    photos = [...(chosen.files ?? [])]
    at = 0
    shown.hidden = photos.length === 0
    own.toggleAttribute('data-has', photos.length > 0)
    if (photos.length > 0) show()
  })
  for (const button of buttons)
    button.addEventListener('click', () => {
      const by = Number(button.dataset.by)
      if (by === 0) button.setAttribute('aria-pressed', String(shown.toggleAttribute('data-large')))
      else {
        at = (at + by + photos.length) % photos.length
        show()
      }
    })
  own.querySelector<HTMLElement>('.photos')!.hidden = false
}
