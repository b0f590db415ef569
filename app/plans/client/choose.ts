// Counts the focus groups anew at each tick. Without it the button "Räkna om" does.
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="who"][data-counts]')]
const told = [...document.querySelectorAll<HTMLOutputElement>('output[data-effect]')]

for (const button of document.querySelectorAll<HTMLButtonElement>('button[value="count"]'))
  button.hidden = true
document.addEventListener('change', event => {
  if (event.target instanceof HTMLInputElement && event.target.name === 'who') count()
})
// What the browser has kept ticked when one comes back.
count()

function count() {
  for (const output of told) {
    const { effect = '', fixed = '0' } = output.dataset
    // Those of other groups who are ticked stand there as they are.
    const ticked = boxes.filter(
      box => (box.checked || box.type === 'hidden') && box.dataset.counts!.split(' ').includes(effect),
    )
    output.value = String(Number(fixed) + ticked.length)
  }
}
