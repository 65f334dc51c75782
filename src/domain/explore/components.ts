/**
 * Strongly connected components of a graph whose nodes are numbers (Tarjan), without recursion: a long story must not
 * overflow the stack. A component is told after every component that can be reached from it.
 *
 * `followers` may make new nodes; it is asked once per node. `start` is a node not told of before; nodes for which
 * `known` holds were told of in an earlier walk and are left alone.
 */
export function components(
  start: number,
  followers: (node: number) => readonly number[],
  tell: (members: readonly number[]) => void,
  known: (node: number) => boolean = () => false,
): void {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const waiting: number[] = [];
  const inside = new Set<number>();
  const path: { readonly node: number; readonly next: readonly number[]; at: number }[] = [];
  const enter = (node: number) => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    waiting.push(node);
    inside.add(node);
    path.push({ node, next: followers(node), at: 0 });
  };
  const lower = (node: number, value: number | undefined) => low.set(node, Math.min(low.get(node) ?? 0, value ?? Infinity));
  enter(start);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const next = top.next[top.at++];
    if (next !== undefined) {
      if (known(next)) continue;
      if (!order.has(next)) enter(next);
      else if (inside.has(next)) lower(top.node, order.get(next));
      continue;
    }
    path.pop();
    const above = path.at(-1);
    if (above) lower(above.node, low.get(top.node));
    if (low.get(top.node) !== order.get(top.node)) continue;
    const members = waiting.splice(waiting.lastIndexOf(top.node));
    for (const member of members) inside.delete(member);
    tell(members);
  }
}
