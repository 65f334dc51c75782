import Phaser from "phaser";
import { leave } from "./left.ts";

/** What a canvas shows; it says itself when it has to be drawn again. */
export interface CanvasScene extends Phaser.Scene {
  /** Milliseconds until something on it has moved: 0 = the next frame, Infinity = not until the page says so. */
  readonly rest: number;
}

interface CanvasUse {
  /** Holds the canvas; lies under everything that is read. */
  readonly host: HTMLElement;
  /** Whoever presses something in here is answered first. */
  readonly root: HTMLElement;
  readonly scene: CanvasScene;
  /** Device pixels in a CSS pixel, as drawn. */
  readonly ratio: () => number;
  /** Events in `root` after which the canvas looks again whether anything moves. */
  readonly follow: readonly string[];
  /** Brings the scene up to date; the canvas is ready and has its size. */
  readonly refresh: () => void;
}

export interface OpenCanvas {
  /** Calls `refresh` when the page has laid out what changed, and draws. */
  refresh(): void;
  /** Draws, if anything can be seen. */
  wake(): void;
  dispose(): void;
}

/** Without a graphics card a plain canvas is many times faster than WebGL, and more frames would only take time from the page. */
const SOFTWARE_FPS = 24;
/** Drawn by the processor, the picture stands still this long for whoever presses something: the answer comes first. Milliseconds. */
const SOFTWARE_PAUSE = 250;

/**
 * One canvas under the page. It draws only while something moves, and while the canvas can be seen.
 * Throws when the browser has no canvas: the still pictures in the page then stay.
 */
export function openCanvas({ host, root, scene, ratio, follow, refresh }: CanvasUse): OpenCanvas {
  const hardware = graphicsOf() === "hardware";
  const game = new Phaser.Game({
    type: hardware ? Phaser.WEBGL : Phaser.CANVAS,
    parent: host,
    width: Math.max(2, Math.round(host.clientWidth * ratio())),
    height: Math.max(2, Math.round(host.clientHeight * ratio())),
    transparent: true,
    banner: false,
    audio: { noAudio: true },
    input: { mouse: false, touch: false, keyboard: false, gamepad: false },
    ...(hardware ? {} : { fps: { limit: SOFTWARE_FPS }, clearBeforeRender: false }),
    scale: { mode: Phaser.Scale.NONE },
    scene,
  });
  game.canvas.className = "wh-stage-canvas";
  let ready = false;
  let inSight = true;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let nap: ReturnType<typeof setTimeout> | undefined;

  const wake = () => {
    if (!ready || pause !== undefined || document.hidden || !inSight) return;
    clearTimeout(nap);
    game.loop.wake();
  };
  const giveWay = () => {
    if (!ready) return;
    game.loop.sleep();
    clearTimeout(pause);
    pause = setTimeout(() => {
      pause = undefined;
      wake();
    }, SOFTWARE_PAUSE);
  };
  const update = () => {
    if (!ready) return;
    refresh();
    wake();
  };
  const resize = new ResizeObserver(([entry]) => {
    const box = entry?.contentRect;
    if (box && box.width > 0) game.scale.resize(Math.round(box.width * ratio()), Math.round(box.height * ratio()));
    game.canvas.removeAttribute("style");
    update();
  });
  const sight = new IntersectionObserver(([entry]) => {
    inSight = entry?.isIntersecting ?? true;
    wake();
  });
  for (const event of follow) root.addEventListener(event, wake, true);
  const inputs = hardware ? [] : (["pointerdown", "keydown", "click"] as const);
  for (const event of inputs) root.addEventListener(event, giveWay, true);
  document.addEventListener("visibilitychange", wake);

  game.events.once("ready", () => {
    ready = true;
    resize.observe(host);
    sight.observe(host);
  });
  game.events.on("postrender", () => {
    const { rest } = scene;
    if (rest <= 0 && inSight && !document.hidden) return;
    game.loop.sleep();
    clearTimeout(nap);
    if (rest < Infinity) nap = setTimeout(wake, rest);
  });
  return {
    refresh: () => void requestAnimationFrame(update),
    wake,
    dispose: () => {
      ready = false;
      leave(scene);
      resize.disconnect();
      sight.disconnect();
      for (const event of follow) root.removeEventListener(event, wake, true);
      for (const event of inputs) root.removeEventListener(event, giveWay, true);
      document.removeEventListener("visibilitychange", wake);
      clearTimeout(pause);
      clearTimeout(nap);
      // Phaser 4.2.1 forgets this one, and its canvas would keep the whole game alive.
      game.textures.tileSprite?.destroy();
      // A game that sleeps would never come to its own end.
      game.destroy(true);
      game.loop.wake();
    },
  };
}

function graphicsOf(): "hardware" | "software" | "none" {
  try {
    const context = document.createElement("canvas").getContext("webgl");
    if (!context) return "none";
    const info = context.getExtension("WEBGL_debug_renderer_info");
    const name = info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : "";
    context.getExtension("WEBGL_lose_context")?.loseContext();
    return /swiftshader|llvmpipe|software/iu.test(name) ? "software" : "hardware";
  } catch {
    return "none";
  }
}
