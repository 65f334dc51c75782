import type Phaser from "phaser";
import type { Placed } from "../view/index.ts";
import { DEPTHS } from "./depths.ts";

/** How many rise at most at the same time, how long each takes, and how far from the edge they do it. */
const MOST = 9;
const SECONDS = 4.2;
const EDGE = 0.1;
const COLOURS = [0xff9aa8, 0xffc48f, 0xe8b4ff] as const;

/** Hearts that rise along the edge of a post: the more people liked it, the more there are. They are never counted here. */
export class Hearts {
  private readonly graphics: Phaser.GameObjects.Graphics;

  constructor(scene: Phaser.Scene) {
    this.graphics = scene.add.graphics().setDepth(DEPTHS.post + 1);
  }

  /** `box`: the picture, in the place where its camera looks. `liked` 0-1. */
  lay(box: Placed, seconds: number, liked: number): void {
    this.graphics.clear();
    const count = Math.ceil(liked * MOST);
    for (let heart = 0; heart < count; heart++) {
      const way = (seconds / SECONDS + heart / count + (heart % 3) * 0.07) % 1;
      const size = box.width * (0.024 + 0.01 * (heart % 3));
      const sway = Math.sin(way * 7 + heart * 1.7) * box.width * 0.03;
      const x = box.x + box.width * (1 - EDGE) + sway;
      const y = box.y + box.height * (0.66 - way * 0.5);
      this.heart(x, y, size, COLOURS[heart % COLOURS.length] ?? COLOURS[0], Math.min(1, way * 6) * (1 - way * way));
    }
  }

  clear(): void {
    this.graphics.clear();
  }

  private heart(x: number, y: number, size: number, colour: number, alpha: number): void {
    this.graphics.fillStyle(colour, alpha * 0.9);
    this.graphics.fillCircle(x - size * 0.5, y, size * 0.56);
    this.graphics.fillCircle(x + size * 0.5, y, size * 0.56);
    this.graphics.fillTriangle(x - size * 1.02, y + size * 0.2, x + size * 1.02, y + size * 0.2, x, y + size * 1.4);
  }
}
