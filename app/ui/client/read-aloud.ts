// Reads the page aloud where the browser has a voice: the heading, and each question with its answers.
const button = document.querySelector<HTMLButtonElement>('button[data-read-aloud]')
if (button && 'speechSynthesis' in window) work(button)

function work(button: HTMLButtonElement) {
  const { start = '', stop = '' } = button.dataset
  const say = button.querySelector('span') ?? button
  button.hidden = false
  button.addEventListener('click', () => {
    const wasSpeaking = speechSynthesis.speaking
    speechSynthesis.cancel()
    show(start)
    if (wasSpeaking) return
    const sentences = [
      ...document.querySelectorAll('main h1, main legend, main [role="radiogroup"] label, main [data-aloud]'),
    ]
      .filter(part => part.textContent?.trim())
      .map(spoken)
    for (const sentence of sentences) speechSynthesis.speak(sentence)
    sentences.at(-1)?.addEventListener('end', () => show(start))
    show(stop)
  })
  addEventListener('pagehide', () => speechSynthesis.cancel())
  function show(words: string) {
    say.textContent = words
  }
}

/** What a part says, in the language that it is written in. */
function spoken(part: Element): SpeechSynthesisUtterance {
  const sentence = new SpeechSynthesisUtterance(part.textContent?.trim())
  const written = part.querySelector<HTMLElement>('[lang]') ?? part.closest<HTMLElement>('[lang]')
  sentence.lang = written?.lang ?? ''
  return sentence
}
