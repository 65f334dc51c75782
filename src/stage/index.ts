import Phaser from "phaser";
import type { StageView } from "../view/index.ts";
import { leave } from "./left.ts";
import { findOn, type StagePictures } from "./stage.ts";
import { StageScene } from "./StageScene.ts";

export interface StageOptions {
  /** Holds the canvas; lies under everything that is read. */
  readonly host: HTMLElement;
  /** Holds the slots `phone` and `vignette` that the canvas follows. */
  readonly root: HTMLElement;
  readonly pictures: StagePictures;
  /** Told once the picture of the post stands on the canvas, and when it no longer does. */
  readonly onShown: (shown: boolean) => void;
}

export interface Stage {
  show(view: StageView): void;
  dispose(): void;
}

/** Without a graphics card a plain canvas is many times faster than WebGL, and more frames would only take time from the page. */
const SOFTWARE_FPS = 24;
/** Drawn by the processor, the picture stands still this long for whoever presses something: the answer comes first. Milliseconds. */
const SOFTWARE_PAUSE = 250;

/**
 * One canvas under the page. It draws only while something moves and the page is visible.
 * Throws when the browser has no canvas: the still pictures in the page then stay.
 */
export function mountStage({ host, root, pictures, onShown }: StageOptions): Stage {
  const find = () => findOn(host, root);
  const scene = new StageScene({ pictures, onShown, find });
  const graphics = graphicsOf();
  const game = new Phaser.Game({
    type: graphics === "hardware" ? Phaser.WEBGL : Phaser.CANVAS,
    parent: host,
    width: Math.max(2, Math.round(host.clientWidth * find().ratio)),
    height: Math.max(2, Math.round(host.clientHeight * find().ratio)),
    transparent: true,
    banner: false,
    audio: { noAudio: true },
    input: { mouse: false, touch: false, keyboard: false, gamepad: false },
    ...(graphics === "hardware" ? {} : { fps: { limit: SOFTWARE_FPS }, clearBeforeRender: false }),
    scale: { mode: Phaser.Scale.NONE },
    scene,
  });
  game.canvas.className = "wh-stage-canvas";
  let pending: StageView | null = null;
  let ready = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const wake = () => {
    if (ready && pause === undefined && !document.hidden) game.loop.wake();
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
  const show = () => {
    if (!ready || !pending) return;
    scene.show(pending);
    wake();
  };
  const resize = new ResizeObserver(([entry]) => {
    const box = entry?.contentRect;
    const { ratio } = find();
    if (box && box.width > 0) game.scale.resize(Math.round(box.width * ratio), Math.round(box.height * ratio));
    game.canvas.removeAttribute("style");
    show();
  });
  // The phone rises, hums and is resized by the page; the canvas follows until it stands still again.
  const follow = ["animationstart", "transitionstart", "scroll"] as const;
  for (const event of follow) root.addEventListener(event, wake, true);
  const inputs = graphics === "hardware" ? [] : (["pointerdown", "keydown", "click"] as const);
  for (const event of inputs) root.addEventListener(event, giveWay, true);

  game.events.once("ready", () => {
    ready = true;
    resize.observe(host);
  });
  game.events.on("postrender", () => {
    if (!scene.moving) game.loop.sleep();
  });
  return {
    show: (view) => {
      pending = view;
      // The page first puts the phone where the view wants it.
      requestAnimationFrame(show);
    },
    dispose: () => {
      ready = false;
      leave(scene);
      resize.disconnect();
      for (const event of follow) root.removeEventListener(event, wake, true);
      for (const event of inputs) root.removeEventListener(event, giveWay, true);
      clearTimeout(pause);
      onShown(false);
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
