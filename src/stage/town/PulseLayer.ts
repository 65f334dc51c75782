import type Phaser from "phaser";
import type { Placed, TownView } from "../../view/index.ts";
import { TOWN_DEPTHS } from "./depths.ts";
import { lamplight } from "./townTextures.ts";

type Pins = TownView["pins"];

/** Seconds; the rings of the pins in the page keep the same time (town.css). */
const PULSE = 2.4;
/** CSS pixels. */
const SIZE = { width: 150, height: 64 } as const;

/** A soft light on the ground under every pin where a case waits. */
export class PulseLayer {
  private readonly scene: Phaser.Scene;
  private lights: readonly { readonly image: Phaser.GameObjects.Image; readonly x: number; readonly y: number }[] = [];
  private shown: Pins | null = null;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  show(pins: Pins): void {
    if (pins === this.shown) return;
    this.shown = pins;
    for (const { image } of this.lights) image.destroy();
    this.lights = pins
      .filter((pin) => pin.state !== "done")
      .map(({ x, y }) => ({ image: this.scene.add.image(0, 0, lamplight(this.scene)).setDepth(TOWN_DEPTHS.pulse), x, y }));
  }

  lay(at: Placed, seconds: number, ratio: number): void {
    for (const [index, { image, x, y }] of this.lights.entries()) {
      const now = 0.5 - 0.5 * Math.cos(((seconds / PULSE + index * 0.37) % 1) * Math.PI * 2);
      image.setPosition(at.x + (at.width * x) / 100, at.y + (at.height * y) / 100);
      image.setDisplaySize(SIZE.width * ratio * (0.8 + 0.3 * now), SIZE.height * ratio * (0.8 + 0.3 * now)).setAlpha(0.18 + 0.4 * now);
    }
  }
}
