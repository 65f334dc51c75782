import type Phaser from "phaser";
import type { Placed, Weather } from "../../view/index.ts";
import { once } from "../textures.ts";
import { TOWN_DEPTHS } from "./depths.ts";
import { scatter } from "./scatter.ts";

interface Glint {
  readonly image: Phaser.GameObjects.Image;
  /** Parts of the map. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly pace: number;
  readonly from: number;
}

/** Where open water is on the map: boxes in parts of it, with how many glints fit. */
const WATER = [
  { x: 0.03, y: 0.2, width: 0.4, height: 0.15, glints: 20 },
  { x: 0.44, y: 0.19, width: 0.5, height: 0.07, glints: 14 },
  { x: 0.02, y: 0.36, width: 0.3, height: 0.05, glints: 6 },
  { x: 0.31, y: 0.49, width: 0.03, height: 0.08, glints: 4 },
  { x: 0.34, y: 0.6, width: 0.04, height: 0.08, glints: 4 },
] as const;

/** How much light there is to catch. */
const BRIGHT: Readonly<Record<Weather, number>> = { clear: 0.85, clouds: 0.55, drizzle: 0.35, mist: 0.25 };

/** Light that comes and goes on the water. */
export class WaterLayer {
  private readonly glints: readonly Glint[];
  private bright = 0;

  constructor(scene: Phaser.Scene) {
    const key = once(scene, "glint", 32, 4, (context) => {
      const along = context.createLinearGradient(0, 0, 32, 0);
      along.addColorStop(0, "rgba(255, 228, 186, 0)");
      along.addColorStop(0.5, "rgba(255, 236, 205, 1)");
      along.addColorStop(1, "rgba(255, 228, 186, 0)");
      context.fillStyle = along;
      context.fillRect(0, 1, 32, 2);
    });
    this.glints = WATER.flatMap(({ x, y, width, height, glints }, box) =>
      Array.from({ length: glints }, (_, index): Glint => {
        const of = (salt: number) => scatter(index, box * 10 + salt);
        return {
          image: scene.add.image(0, 0, key).setDepth(TOWN_DEPTHS.water).setVisible(false),
          x: x + of(1) * width,
          y: y + of(2) * height,
          width: 0.012 + y * of(3) * 0.06,
          pace: 0.5 + of(4) * 0.9,
          from: of(5) * 6.3,
        };
      }),
    );
  }

  show(weather: Weather): void {
    this.bright = BRIGHT[weather];
  }

  lay(at: Placed, seconds: number, ratio: number): void {
    for (const { image, x, y, width, pace, from } of this.glints) {
      const shine = Math.max(0, Math.sin(seconds * pace + from)) ** 3 * this.bright;
      image.setVisible(shine > 0.02).setAlpha(shine);
      image.setPosition(at.x + at.width * (x + Math.sin(seconds * 0.2 + from) * 0.003), at.y + at.height * y);
      image.setDisplaySize(at.width * width, 3 * ratio);
    }
  }
}
