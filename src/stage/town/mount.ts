import type { TownView } from "../../view/index.ts";
import { openCanvas } from "../canvas.ts";
import { ratioNow } from "../stage.ts";
import { TownScene, type TownPictures } from "./TownScene.ts";

interface TownOptions {
  /** Holds the canvas; lies over the still map and under the pins. */
  readonly host: HTMLElement;
  /** Whoever presses something in here is answered first. */
  readonly root: HTMLElement;
  readonly pictures: TownPictures;
  /** Told once the map stands on the canvas, and when it no longer does. */
  readonly onShown: (shown: boolean) => void;
}

export interface Town {
  show(view: TownView): void;
  dispose(): void;
}

/** The map of Waterhaven that lives. Throws when the browser has no canvas. */
export function mountTown({ host, root, pictures, onShown }: TownOptions): Town {
  let pending: TownView | null = null;
  const scene = new TownScene({ pictures, onShown, ratio: ratioNow });
  const canvas = openCanvas({ host, root, scene, ratio: ratioNow, follow: [], refresh: () => pending && scene.show(pending) });
  const look = (event: PointerEvent) => {
    if (event.pointerType === "mouse" && scene.look(event.clientX / innerWidth - 0.5, event.clientY / innerHeight - 0.5)) canvas.wake();
  };
  addEventListener("pointermove", look, { passive: true });
  return {
    show: (view) => {
      pending = view;
      canvas.refresh();
    },
    dispose: () => {
      removeEventListener("pointermove", look);
      onShown(false);
      canvas.dispose();
    },
  };
}
