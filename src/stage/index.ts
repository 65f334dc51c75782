import Phaser from "phaser";
import type { StageView } from "../view/model.ts";
import { PostScene, type Rect } from "./PostScene.ts";

export interface StageOptions {
  readonly vignetteUrl: (name: string) => string | undefined;
  /** The element whose rectangle the picture of the post fills; null when there is none now. */
  readonly slot: () => Element | null;
  readonly onShown: (shown: boolean) => void;
}

export interface Stage {
  show(view: StageView): void;
  dispose(): void;
}

/**
 * A canvas over the whole play screen, under the DOM. Only the picture of a post is drawn on it; everything else on it is
 * clear. Paused when the page is hidden. Throws when the browser has no canvas: the still picture then stays.
 */
export function mountStage(host: HTMLElement, options: StageOptions): Stage {
  const ratio = Math.min(2, devicePixelRatio);
  const scene = new PostScene({
    vignetteUrl: options.vignetteUrl,
    onShown: options.onShown,
    slot: () => rectIn(host, options.slot(), ratio),
  });
  const game = new Phaser.Game({
    type: Phaser.AUTO,
    parent: host,
    width: Math.max(1, host.clientWidth * ratio),
    height: Math.max(1, host.clientHeight * ratio),
    transparent: true,
    banner: false,
    audio: { noAudio: true },
    input: { mouse: false, touch: false, keyboard: false, gamepad: false },
    fps: { target: 30, limit: 30 },
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / ratio },
    scene,
  });
  let pending: StageView | null = null;
  let ready = false;
  game.events.once("ready", () => {
    ready = true;
    setTimeout(() => pending && scene.show(pending), 0);
  });
  const resize = new ResizeObserver(() => game.scale.resize(Math.max(1, host.clientWidth * ratio), Math.max(1, host.clientHeight * ratio)));
  resize.observe(host);
  return {
    show: (view) => {
      pending = view;
      if (ready) scene.show(view);
    },
    dispose: () => {
      resize.disconnect();
      scene.dispose();
      game.destroy(true);
    },
  };
}

function rectIn(host: HTMLElement, element: Element | null, ratio: number): Rect | null {
  if (!element) return null;
  const outer = host.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (inner.width === 0) return null;
  return { x: (inner.x - outer.x) * ratio, y: (inner.y - outer.y) * ratio, width: inner.width * ratio, height: inner.height * ratio };
}
