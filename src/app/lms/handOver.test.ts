import { describe, expect, it } from "vitest";
import { offerTo, takeFrom, type Channel } from "./handOver.ts";

/** Windows of one browser. */
function windows() {
  const open = new Map<string, Channel[]>();
  return (name: string): Channel => {
    const there = open.get(name) ?? [];
    open.set(name, there);
    const channel: Channel = {
      onmessage: null,
      postMessage: (data: unknown) => {
        const others = there.filter((one) => one !== channel);
        queueMicrotask(() => others.forEach((one) => (one.onmessage as ((event: { data: unknown }) => void) | null)?.({ data })));
      },
      close: () => void there.splice(there.indexOf(channel), 1),
    };
    there.push(channel);
    return channel;
  };
}

describe("a window that takes over", () => {
  it.each<readonly [string, string | null, string, string | null]>([
    ["gets what the other one has by now", "W1abc", "k", "W1abc"],
    ["gets nothing when that has nothing", null, "k", null],
    ["gets nothing of another registration", "W1abc", "ander", null],
  ])("%s", async (_what, latest, key, expected) => {
    const open = windows();
    const stop = offerTo("k", () => latest, open);
    expect(await takeFrom(key, open)).toBe(expected);
    stop();
  });

  it("does not wait for one that is gone, nor where there are no channels", async () => {
    const open = windows();
    offerTo("k", () => "W1abc", open)();
    expect(await takeFrom("k", open)).toBeNull();
    const refused = () => {
      throw new DOMException("closed off", "SecurityError");
    };
    expect(await takeFrom("k", refused)).toBeNull();
    expect(offerTo("k", () => null, refused)()).toBeUndefined();
  });
});
