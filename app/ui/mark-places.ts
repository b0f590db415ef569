/** Marks nearer each other than `room` are moved apart upwards and downwards, so that each is seen. */
export function sideBySide<Mark extends { at: number }>(
  marks: readonly Mark[],
  room: number,
): (Mark & { row: number })[] {
  const heaps: Mark[][] = []
  for (const mark of marks.toSorted((one, other) => one.at - other.at)) {
    const heap = heaps.at(-1)
    if (heap && mark.at - heap.at(-1)!.at < room) heap.push(mark)
    else heaps.push([mark])
  }
  return heaps.flatMap(heap => heap.map((mark, nth) => ({ ...mark, row: nth - (heap.length - 1) / 2 })))
}
