import type Phaser from "phaser";
import { beforeEach, describe, expect, test, vi } from "vitest";

const loads: { readonly url: string; readonly come: () => void }[] = [];
const destroyed: string[] = [];

vi.mock("phaser", () => ({ default: {} }));
vi.mock("./textures.ts", () => ({ shade: () => "shade", grain: () => "grain", glow: () => "glow" }));
vi.mock("./LayeredImage.ts", () => ({
  STRETCH: 1.25,
  LayeredImage: {
    load: (_scene: unknown, url: string) =>
      new Promise((done) => {
        const image = { destroy: () => destroyed.push(url), lay: () => undefined, show: () => undefined, lives: false, picture: { width: 1, height: 1 } };
        loads.push({ url, come: () => done(image) });
      }),
  },
}));

const { PostLayer } = await import("./PostLayer.ts");
const { PlaceLayer } = await import("./PlaceLayer.ts");
const { leave } = await import("./left.ts");
const { PhoneLayer } = await import("./PhoneLayer.ts");

/** As much of a scene as the layers touch; keeps what is moving. */
function fakeScene() {
  const moving = new Set<unknown>();
  const added: { readonly targets: unknown }[] = [];
  const hearts: { readonly x: number; readonly y: number }[] = [];
  const camera = { setScroll: () => camera, setVisible: () => camera, setViewport: () => camera };
  const shape = (): object => {
    const made: Record<string, unknown> = {};
    for (const name of ["setDepth", "setOrigin", "setAlpha", "setDisplaySize", "clear", "fillStyle", "fillTriangle"]) made[name] = () => made;
    made["fillCircle"] = (x: number, y: number) => hearts.push({ x, y });
    return made;
  };
  const scene = {
    cameras: { add: () => camera },
    add: { image: shape, graphics: shape },
    tweens: {
      add: (tween: { readonly targets: unknown }) => {
        if (moving.has(tween.targets)) throw new Error("Two tweens pull at one thing");
        moving.add(tween.targets);
        added.push(tween);
      },
      killTweensOf: (target: unknown) => moving.delete(target),
    },
  };
  return { scene: scene as unknown as Phaser.Scene, added, hearts };
}

const settle = () => new Promise((soon) => setTimeout(soon, 0));
const screen = { x: 0, y: 0, width: 300, height: 600 };
const vignette = (name: string) => ({ name, motion: "handheld" as const });

beforeEach(() => {
  loads.length = 0;
  destroyed.length = 0;
});

describe("the picture in a post", () => {
  test("comes, also when the view is described again while it loads", async () => {
    const shown: boolean[] = [];
    const layer = new PostLayer(fakeScene().scene, (on) => shown.push(on));
    void layer.show(vignette("fietstunnel"), "tunnel", screen);
    void layer.show(vignette("fietstunnel"), "tunnel", screen);
    for (const { come } of loads) come();
    await settle();
    expect([loads.length, shown, layer.moves, destroyed]).toEqual([1, [true], true, []]);
  });

  test("is the last one asked for, in whichever order they come", async () => {
    const layer = new PostLayer(fakeScene().scene, () => undefined);
    for (const name of ["a", "b", "a"]) void layer.show(vignette(name), name, screen);
    for (const { come } of loads.toReversed()) come();
    await settle();
    expect([loads.map(({ url }) => url), destroyed, layer.moves]).toEqual([["a", "b", "a"], ["b", "a"], true]);
  });

  test("that is no longer wanted does not come", async () => {
    const shown: boolean[] = [];
    const layer = new PostLayer(fakeScene().scene, (on) => shown.push(on));
    void layer.show(vignette("a"), "a", screen);
    void layer.show(null, undefined, screen);
    loads[0]?.come();
    await settle();
    expect([shown, destroyed, layer.moves]).toEqual([[], ["a"], false]);
  });
});

test("hearts rise over a picture that people like, within it, and over no other", async () => {
  const { scene, hearts } = fakeScene();
  const layer = new PostLayer(scene, () => undefined);
  void layer.show(vignette("a"), "a", screen);
  layer.like(0.5);
  layer.lay(screen, 1);
  expect(hearts).toEqual([]);
  loads[0]?.come();
  await settle();
  const heights = [1, 2].map((seconds) => {
    hearts.length = 0;
    layer.lay(screen, seconds);
    expect(hearts.length).toBe(10);
    for (const { x, y } of hearts) {
      expect(x - 20_000).toBeGreaterThan(screen.width * 0.75);
      expect(x - 20_000).toBeLessThan(screen.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(screen.height);
    }
    return hearts[0]?.y ?? 0;
  });
  expect(heights[1]).toBeLessThan(heights[0] ?? 0);
  layer.like(0);
  hearts.length = 0;
  layer.lay(screen, 3);
  expect(hearts).toEqual([]);
});

test("what comes after the stage was left is let go of", async () => {
  const { scene } = fakeScene();
  const shown: boolean[] = [];
  const [post, place, phone] = [new PostLayer(scene, (on) => shown.push(on)), new PlaceLayer(scene), new PhoneLayer(scene)];
  void post.show(vignette("a"), "a", screen);
  void place.show("b", screen);
  void phone.bring("c", 1);
  leave(scene);
  for (const { come } of loads) come();
  await settle();
  expect([shown, destroyed.toSorted()]).toEqual([[], ["a", "b", "c"]]);
});

test("nothing moves when the same view is shown again", () => {
  const { scene, added } = fakeScene();
  const [place, phone] = [new PlaceLayer(scene), new PhoneLayer(scene)];
  const show = (tension: number, left: number | null) => {
    place.tense(tension);
    phone.count(left);
    return added.splice(0).length;
  };
  expect([show(0.2, 0.8), show(0.2, 0.8), show(0.3, 0.8), show(0.3, 0.7), show(0.3, null), show(0.3, 0.7)]).toEqual([3, 0, 2, 1, 0, 1]);
});
