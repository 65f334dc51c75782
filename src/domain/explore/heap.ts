/** A queue that gives back the first by an order that is given once. */
export interface Heap<T> {
  readonly add: (item: T) => void;
  /** Takes the first out; undefined when there is none. */
  readonly take: () => T | undefined;
}

/** A binary heap. `before`: whether one item comes before the other. */
export function heap<T>(before: (one: T, other: T) => boolean): Heap<T> {
  const items: T[] = [];
  const isBefore = (one: number, other: number) => one < items.length && before(items[one] as T, items[other] as T);
  const swap = (one: number, other: number) => ([items[one], items[other]] = [items[other] as T, items[one] as T]);
  return {
    add: (item) => {
      let at = items.push(item) - 1;
      for (let above = (at - 1) >> 1; at > 0 && isBefore(at, above); above = (at - 1) >> 1) {
        swap(at, above);
        at = above;
      }
    },
    take: () => {
      const first = items[0];
      const last = items.pop();
      if (items.length === 0 || last === undefined) return first;
      items[0] = last;
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const below = isBefore(right, left) ? right : left;
        if (!isBefore(below, at)) return first;
        swap(at, below);
        at = below;
      }
    },
  };
}
