import Phaser from "phaser";
import type { StageView } from "../view/model.ts";
import { PostScene } from "./PostScene.ts";

export interface StageOptions {
  readonly vignetteUrl: (name: string) => string | undefined;
  /** The element that holds the picture of the post now; null when no post is open. It clips what is drawn. */
  readonly slot: () => HTMLElement | null;
  /** Told once a picture really stands on the canvas, and when it no longer does. */
  readonly onShown: (shown: boolean) => void;
}

export interface Stage {
  show(view: StageView): void;
  dispose(): void;
}

/**
 * One canvas that lives in the post's picture: it moves along when another post opens, and sleeps when there is none or
 * the page is hidden. Throws when the browser has no canvas: the still picture in the DOM then stays.
 */
export function mountStage(options: StageOptions): Stage {
  const ratio = Math.min(2, devicePixelRatio);
  const canvas = document.createElement("canvas");
  canvas.className = "wh-stage-canvas";
  const scene = new PostScene({ vignetteUrl: options.vignetteUrl, onShown: options.onShown });
  const game = new Phaser.Game({
    type: hasWebGL() ? Phaser.WEBGL : Phaser.CANVAS,
    canvas,
    width: 2,
    height: 2,
    transparent: true,
    banner: false,
    audio: { noAudio: true },
    input: { mouse: false, touch: false, keyboard: false, gamepad: false },
    fps: { target: 30, limit: 30 },
    scale: { mode: Phaser.Scale.NONE },
    scene,
  });
  canvas.removeAttribute("style");
  const resize = new ResizeObserver(([entry]) => {
    const box = entry?.contentRect;
    if (box && box.width > 0) game.scale.resize(Math.round(box.width * ratio), Math.round(box.height * ratio));
    canvas.removeAttribute("style");
  });
  let pending: StageView | null = null;
  let ready = false;

  function draw(view: StageView): void {
    const slot = view.vignette ? options.slot() : null;
    if (!slot) {
      canvas.remove();
      resize.disconnect();
      scene.show(null, 0, 0);
      game.loop.sleep();
      return;
    }
    if (canvas.parentElement !== slot) {
      slot.append(canvas);
      resize.disconnect();
      resize.observe(slot);
      game.scale.resize(Math.max(2, Math.round(slot.clientWidth * ratio)), Math.max(2, Math.round(slot.clientHeight * ratio)));
      canvas.removeAttribute("style");
    }
    game.loop.wake();
    scene.show(view, slot.clientWidth * ratio, slot.clientHeight * ratio);
  }

  game.events.once("ready", () => {
    ready = true;
    setTimeout(() => pending && draw(pending), 0);
  });
  return {
    show: (view) => {
      pending = view;
      if (ready) setTimeout(() => pending && draw(pending), 0);
    },
    dispose: () => {
      ready = false;
      resize.disconnect();
      scene.show(null, 0, 0);
      game.destroy(true);
      canvas.remove();
    },
  };
}

function hasWebGL(): boolean {
  try {
    return document.createElement("canvas").getContext("webgl") !== null;
  } catch {
    return false;
  }
}
