import type { StageView } from "../view/index.ts";
import { openCanvas } from "./canvas.ts";
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

/** The canvas under the whole play screen. Throws when the browser has no canvas. */
export function mountStage({ host, root, pictures, onShown }: StageOptions): Stage {
  const find = () => findOn(host, root);
  const scene = new StageScene({ pictures, onShown, find });
  let pending: StageView | null = null;
  const canvas = openCanvas({
    host,
    root,
    scene,
    ratio: () => find().ratio,
    // The phone rises, hums and is resized by the page; the canvas follows until it stands still again.
    // A press may bring back a picture that was gone.
    follow: ["animationstart", "transitionstart", "scroll", "click"],
    refresh: () => pending && scene.show(pending),
  });
  return {
    show: (view) => {
      pending = view;
      canvas.refresh();
    },
    dispose: () => {
      onShown(false);
      canvas.dispose();
    },
  };
}
