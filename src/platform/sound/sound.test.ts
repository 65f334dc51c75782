import type { Howl } from "howler";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FADE_MS } from "./background.ts";
import type { SoundPage } from "./page.ts";
import type { Howler } from "./player.ts";
import { createSound } from "./sound.ts";

interface Options {
  readonly sprite: Readonly<Record<string, readonly unknown[]>>;
  readonly onload: () => void;
  readonly onloaderror: () => void;
}

/** Howler as far as it is used: what sounds now, how loud it is, and fades that take their time. */
function fakeHowler(opens: "loads" | "fails" | "throws" = "loads") {
  const sounding = new Map<number, { name: string; volume: number; loop: boolean }>();
  const heard: string[] = [];
  let made = 0;
  let unloaded = 0;
  class FakeHowl {
    readonly #options: Options;
    readonly #ended = new Map<number, () => void>();
    #last = 0;
    constructor(options: Options) {
      made++;
      this.#options = options;
      setTimeout(() => (opens !== "fails" ? options.onload() : options.onloaderror()), 10);
    }
    play(name: string): number {
      if (opens === "throws") throw new Error("no sound card");
      const id = ++this.#last;
      sounding.set(id, { name, volume: 0, loop: this.#options.sprite[name]?.[2] === true });
      heard.push(name);
      return id;
    }
    volume(first: number, id?: number): number {
      if (id === undefined) return sounding.get(first)?.volume ?? 0;
      const one = sounding.get(id);
      if (one) one.volume = first;
      return first;
    }
    fade(from: number, to: number, ms: number, id: number): void {
      // As howler does: a fade that was going on is over, and says so.
      this.#ended.get(id)?.();
      this.volume(from, id);
      setTimeout(() => {
        this.volume(to, id);
        this.#ended.get(id)?.();
      }, ms);
    }
    once(_: "fade", done: () => void, id: number): void {
      this.#ended.set(id, () => {
        this.#ended.delete(id);
        done();
      });
    }
    stop(id?: number): void {
      if (id === undefined) sounding.clear();
      else sounding.delete(id);
    }
    unload(): void {
      unloaded++;
    }
  }
  const howler = { Howl: FakeHowl as unknown as typeof Howl } satisfies Howler;
  return {
    howler,
    heard,
    now: () => [...sounding.values()].map(({ name, volume }) => `${name} ${volume.toFixed(2)}`),
    loops: () => [...sounding.values()].filter(({ loop }) => loop).length,
    made: () => made,
    unloaded: () => unloaded,
  };
}

function fakePage() {
  let hidden = false;
  let gesture = (): void => undefined;
  let told = (): void => undefined;
  const page: SoundPage = { onGesture: (listener) => (gesture = listener), hidden: () => hidden, onHidden: (listener) => (told = listener) };
  return {
    page,
    press: async () => {
      gesture();
      await vi.advanceTimersByTimeAsync(20);
    },
    hide: (next: boolean) => {
      hidden = next;
      told();
    },
  };
}

async function open(opens?: "loads" | "fails" | "throws") {
  const [fake, { page, ...doings }] = [fakeHowler(opens), fakePage()];
  const sound = createSound(() => Promise.resolve(fake.howler), page);
  return { sound, ...fake, ...doings };
}

const ON = { sound: true, volume: 0.5, ambience: true };
const STREET = { name: "avondstraat", near: 1 } as const;
const SQUARE = { name: "plein", near: 0.5 } as const;
const faded = () => vi.advanceTimersByTimeAsync(FADE_MS + 1);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("sounds", () => {
  it("are silent until the first gesture, and howler is not even fetched", async () => {
    const { sound, press, heard, made } = await open();
    sound.configure(ON);
    sound.play("stap");
    await vi.advanceTimersByTimeAsync(1000);
    expect([heard, made()]).toEqual([[], 0]);
    await press();
    sound.play("papier");
    expect([heard, made()]).toEqual([["papier"], 1]);
  });

  it("sound at the volume that was chosen, also after it changed", async () => {
    const { sound, press, now } = await open();
    sound.configure(ON);
    await press();
    sound.play("stap");
    sound.configure({ ...ON, volume: 0.2 });
    sound.play("papier");
    expect(now()).toEqual(["stap 0.50", "papier 0.20"]);
  });

  it("do not sound when sound is off, and stop when it is turned off; it may come on later", async () => {
    const { sound, press, heard, now, made } = await open();
    sound.configure({ ...ON, sound: false });
    await press();
    sound.play("bel");
    expect([heard, made()]).toEqual([[], 0]);
    sound.configure(ON);
    await vi.advanceTimersByTimeAsync(20);
    sound.play("bel");
    expect(now()).toEqual(["bel 0.50"]);
    sound.configure({ ...ON, sound: false });
    sound.play("stap");
    expect(now()).toEqual([]);
  });

  it("do not sound on a page that nobody sees", async () => {
    const { sound, press, hide, heard } = await open();
    await press();
    hide(true);
    sound.play("stap");
    expect(heard).toEqual([]);
  });

  it("are told to whoever writes captions, heard or not, for as long as he listens", async () => {
    const { sound } = await open();
    const told: string[] = [];
    const forget = sound.onPlay((name) => told.push(name));
    sound.configure({ ...ON, sound: false });
    sound.play("bel");
    forget();
    sound.play("stap");
    expect(told).toEqual(["bel"]);
  });

  it("tick while somebody types, once however often it is said, and no longer", async () => {
    const { sound, press, heard } = await open();
    await press();
    sound.typing(true);
    sound.typing(true);
    await vi.advanceTimersByTimeAsync(900);
    const ticks = heard.length;
    expect([ticks > 4 && ticks < 9, new Set(heard)]).toEqual([true, new Set(["tik"])]);
    sound.typing(false);
    await vi.advanceTimersByTimeAsync(2000);
    expect(heard.length).toBe(ticks);
  });
});

describe("the background", () => {
  it("comes slowly and softly, and goes on round and round", async () => {
    const { sound, press, now, loops } = await open();
    sound.configure(ON);
    sound.ambience(STREET);
    await press();
    expect(now()).toEqual(["avondstraat 0.00"]);
    await faded();
    expect([now(), loops()]).toEqual([["avondstraat 0.15"], 1]);
  });

  it("makes way for that of the next place, and the same place starts nothing", async () => {
    const { sound, press, now, heard } = await open();
    sound.configure(ON);
    await press();
    sound.ambience(STREET);
    await faded();
    sound.ambience({ ...STREET });
    sound.ambience(SQUARE);
    expect(now()).toEqual(["avondstraat 0.15", "plein 0.00"]);
    await faded();
    expect([now(), heard]).toEqual([["plein 0.07"], ["avondstraat", "plein"]]);
  });

  it("goes when it had hardly come, and leaves nothing behind", async () => {
    const { sound, press, now } = await open();
    sound.configure(ON);
    await press();
    sound.ambience(STREET);
    await vi.advanceTimersByTimeAsync(300);
    sound.ambience(null);
    await faded();
    await faded();
    expect(now()).toEqual([]);
  });

  it("comes nearer and goes farther without starting again", async () => {
    const { sound, press, now, heard } = await open();
    sound.configure(ON);
    await press();
    sound.ambience(STREET);
    await faded();
    sound.ambience({ ...STREET, near: 0.5 });
    await faded();
    expect([now(), heard.length]).toEqual([["avondstraat 0.07"], 1]);
  });

  it("is silent while the page is hidden, at once, and comes back", async () => {
    const { sound, press, hide, now } = await open();
    sound.configure(ON);
    await press();
    sound.ambience(STREET);
    await faded();
    hide(true);
    expect(now()).toEqual([]);
    hide(false);
    await faded();
    expect(now()).toEqual(["avondstraat 0.15"]);
    hide(true);
    sound.ambience(SQUARE);
    expect(now()).toEqual([]);
    hide(false);
    await faded();
    expect(now()).toEqual(["plein 0.07"]);
  });

  it("is silent without sound, and when only the background is off", async () => {
    const { sound, press, now } = await open();
    sound.configure(ON);
    await press();
    sound.ambience(STREET);
    await faded();
    sound.configure({ ...ON, sound: false });
    expect(now()).toEqual([]);
    sound.configure({ ...ON, ambience: false });
    sound.play("stap");
    await faded();
    expect(now()).toEqual(["stap 0.50"]);
    sound.configure({ ...ON, volume: 0 });
    await faded();
    expect(now()).toEqual(["stap 0.50"]);
  });
});

describe("without sound", () => {
  it.each([
    ["howler cannot be fetched", () => Promise.reject(new Error("offline"))],
    ["there is no audio", () => Promise.resolve({ Howl: undefined as unknown as typeof Howl })],
  ])("%s: everything can still be called", async (_, howler) => {
    const { page, press } = fakePage();
    const sound = createSound(howler, page);
    sound.configure(ON);
    sound.ambience(STREET);
    await press();
    expect(() => {
      sound.play("stap");
      sound.ambience(null);
      sound.configure({ ...ON, sound: false });
    }).not.toThrow();
  });

  it("a sprite that cannot be read is let go", async () => {
    const { sound, press, heard, unloaded } = await open("fails");
    await press();
    sound.play("stap");
    expect([heard, unloaded()]).toEqual([[], 1]);
  });

  it("a browser that takes its sound back is asked no more", async () => {
    const { sound, press } = await open("throws");
    await press();
    expect(() => sound.play("stap")).not.toThrow();
    expect(() => sound.ambience(STREET)).not.toThrow();
  });
});
