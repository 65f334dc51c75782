import { expect, it } from "vitest";
import { backCloses, type BackPorts } from "./backCloses.ts";

interface Stop {
  readonly address: string;
  readonly state: unknown;
}

/** A browser with an address, a history and a back button. Going back is heard at once. */
function browser(before: readonly Stop[] = []) {
  let entries: readonly Stop[] = [{ address: "casussen", state: null }, { address: "spelen", state: null }, ...before];
  let at = entries.length - 1;
  let heard: Parameters<BackPorts["onPop"]>[0] = () => undefined;
  const told: string[] = [];
  const here = (): Stop => entries[at] ?? { address: "", state: null };
  const push = (stop: Stop) => {
    entries = [...entries.slice(0, at + 1), stop];
    at++;
  };
  const move = (by: number) => {
    at += by;
    const { address } = here();
    let stopped = false;
    heard({ stopImmediatePropagation: () => (stopped = true) });
    if (!stopped) told.push(address);
  };
  const history = {
    get state() {
      return here().state as unknown;
    },
    pushState: (state: unknown) => push({ address: here().address, state }),
    back: () => move(-1),
  };
  const layers = backCloses({ history, address: () => here().address, onPop: (hears) => (heard = hears) });
  /** A dialog: open until it is closed, by hand or by going back. */
  const dialog = () => {
    let open = true;
    const release = layers(() => (open = false));
    return { isOpen: () => open, close: release };
  };
  return { dialog, back: () => move(-1), forward: () => move(1), goTo: (address: string) => push({ address, state: null }), here, at: () => at, told };
}

it("going back closes what lies over the page, and only the next time leaves it", () => {
  const page = browser();
  const dialog = page.dialog();
  page.back();
  expect([dialog.isOpen(), page.here().address, page.told]).toEqual([false, "spelen", []]);
  dialog.close();
  page.back();
  expect([page.here().address, page.told]).toEqual(["casussen", ["casussen"]]);
});

it("a dialog that was closed otherwise leaves no entry behind", () => {
  const page = browser();
  page.dialog().close();
  expect([page.at(), page.told]).toEqual([1, []]);
  page.back();
  expect(page.here().address).toBe("casussen");
});

it("of two, the one on top goes first", () => {
  const page = browser();
  const [under, over] = [page.dialog(), page.dialog()];
  page.back();
  expect([under.isOpen(), over.isOpen()]).toEqual([true, false]);
  page.back();
  expect([under.isOpen(), page.here().address, page.at()]).toEqual([false, "spelen", 1]);
});

it("an entry that was left behind is passed by: after going on from inside a dialog, and after loading the page again", () => {
  const page = browser();
  const dialog = page.dialog();
  page.goTo("overgeslagen");
  dialog.close();
  expect(page.here().address).toBe("overgeslagen");
  page.back();
  expect([page.here().address, page.at()]).toEqual(["spelen", 1]);
  page.forward();
  expect(page.at()).toBe(1);
  expect(browser([{ address: "spelen", state: { layer: 1 } }]).at()).toBe(1);
});
