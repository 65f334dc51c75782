import type Phaser from "phaser";
import type { Placed } from "../../view/index.ts";
import { DEPTHS } from "../depths.ts";

/** Where an effect plays: the phone on the canvas, in device pixels, and how many of those make one CSS pixel. */
export interface EffectPlace {
  readonly phone: Placed;
  readonly radius: number;
  readonly ratio: number;
}

/** Plays once, under everything that is read, and removes all it made. */
export type Effect = (scene: Phaser.Scene, place: EffectPlace) => void;

/** Draws something that changes from 0 to 1 and is gone after `ms`. */
export function playOnce(scene: Phaser.Scene, ms: number, draw: (graphics: Phaser.GameObjects.Graphics, progress: number) => void): void {
  const graphics = scene.add.graphics().setDepth(DEPTHS.effect);
  scene.tweens.addCounter({
    from: 0,
    to: 1,
    duration: ms,
    ease: "Cubic.easeOut",
    onUpdate: (tween) => {
      graphics.clear();
      draw(graphics, tween.getValue() ?? 1);
    },
    onComplete: () => graphics.destroy(),
  });
}
