/** A set of ids that only grows. A version never changes; growing makes the next one. */
export interface Grown extends Iterable<string> {
  readonly size: number;
  has(item: string): boolean;
}

/**
 * Versions of one line of growth share their items and each know how many are theirs, so that a long play costs no copies.
 * Only growing from a version that is not the newest copies.
 */
class Version implements Grown {
  readonly size: number;
  private readonly order: string[];
  private readonly places: Map<string, number>;

  constructor(order: string[], places: Map<string, number>) {
    this.order = order;
    this.places = places;
    this.size = order.length;
  }

  has(item: string): boolean {
    const place = this.places.get(item);
    return place !== undefined && place < this.size;
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let place = 0; place < this.size; place++) yield this.order[place] ?? "";
  }

  with(items: readonly string[]): Version {
    const fresh = items.filter((item, index) => !this.has(item) && items.indexOf(item) === index);
    if (fresh.length === 0) return this;
    const newest = this.order.length === this.size;
    const order = newest ? this.order : this.order.slice(0, this.size);
    const places = newest ? this.places : new Map(order.map((item, place) => [item, place]));
    for (const item of fresh) places.set(item, order.push(item) - 1);
    return new Version(order, places);
  }
}

export function grown(items: Iterable<string> = []): Grown {
  return new Version([], new Map()).with([...items]);
}

/** The set with these items too; the same set when it had them all. */
export function grow(set: Grown, ...items: readonly string[]): Grown {
  return set instanceof Version ? set.with(items) : grown([...set, ...items]);
}
