import { afterEach, expect, it, vi } from "vitest";
import { paperReady } from "./paperReady.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("paper waits for texts and pictures that are on their way, and not for ever", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("document", { fonts: { ready: Promise.resolve() } });
  let arrive = (): void => undefined;
  const picture = new Promise<void>((done) => (arrive = done));
  const page = (decode: () => Promise<unknown>) => ({ querySelectorAll: () => [{ decode }] }) as unknown as ParentNode;
  let [busy, ready] = [true, false];
  const until = async (decode: () => Promise<unknown>) => {
    ready = false;
    await paperReady(page(decode), () => busy);
    ready = true;
  };

  void until(() => Promise.resolve());
  await vi.advanceTimersByTimeAsync(1000);
  expect(ready).toBe(false);
  busy = false;
  await vi.advanceTimersByTimeAsync(100);
  expect(ready).toBe(true);

  void until(() => picture);
  await vi.advanceTimersByTimeAsync(100);
  expect(ready).toBe(false);
  arrive();
  await vi.advanceTimersByTimeAsync(0);
  expect(ready).toBe(true);

  // A broken picture holds nothing up; one that never comes holds it up for a while.
  void until(() => Promise.reject(new Error("broken")));
  await vi.advanceTimersByTimeAsync(100);
  expect(ready).toBe(true);
  void until(() => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ready).toBe(true);
});
