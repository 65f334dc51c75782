import type Phaser from "phaser";
import type { Placed, Size } from "../view/index.ts";
import { rasterise, takeApart } from "./picture.ts";

/** How far a picture has moved: fractions of its width and height, turn in radians. */
export interface Shift {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

interface LoadOptions {
  readonly frame: Size;
  readonly layers: number;
  readonly depth: number;
}

interface Sheet {
  readonly image: Phaser.GameObjects.Image;
  readonly depth: number;
}

/** Near layers move this much more than far ones, per step of depth. */
const PARALLAX = { far: 0.35, perDepth: 0.2 } as const;

/** A picture that has to be stretched more than this had better be loaded again. */
export const STRETCH = 1.25;

let made = 0;

/** A layered SVG as images on top of each other; nearer layers shift more. */
export class LayeredImage {
  readonly picture: Size;
  private readonly scene: Phaser.Scene;
  private readonly sheets: readonly Sheet[];

  private constructor(scene: Phaser.Scene, picture: Size, sheets: readonly Sheet[]) {
    this.scene = scene;
    this.picture = picture;
    this.sheets = sheets;
  }

  /**
   * Loads and draws it for a frame of this size in device pixels, in at most `layers` layers, at this depth of the stage.
   * @throws when the file is missing or unreadable; nothing is left behind then.
   */
  static async load(scene: Phaser.Scene, url: string, { frame, layers, depth }: LoadOptions): Promise<LayeredImage> {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    const picture = takeApart(await answer.text(), layers);
    if (picture.layers.length === 0) throw new Error(`${url} has no layers`);
    const scale = Math.max(frame.width / picture.width, frame.height / picture.height);
    const drawn = await Promise.all(picture.layers.map((layer) => rasterise(layer, picture.width * scale, picture.height * scale)));
    const sheets = drawn.map((canvas, index): Sheet => {
      const key = `picture-${++made}`;
      scene.textures.addCanvas(key, canvas);
      const image = scene.add.image(0, 0, key).setDepth(depth + index / 100);
      return { image, depth: picture.layers[index]?.depth ?? 0 };
    });
    return new LayeredImage(scene, picture, sheets);
  }

  /** Lays all layers over `at` (device pixels), shifted by depth. */
  lay(at: Placed, shift: Shift): void {
    for (const { image, depth } of this.sheets) {
      const near = PARALLAX.far + depth * PARALLAX.perDepth;
      image.setPosition(at.x + at.width * (0.5 + shift.x * near), at.y + at.height * (0.5 + shift.y * near));
      image.setDisplaySize(at.width, at.height);
      image.setRotation(shift.turn);
    }
  }

  fade(alpha: number): void {
    for (const { image } of this.sheets) image.setAlpha(alpha);
  }

  destroy(): void {
    for (const { image } of this.sheets) {
      const { key } = image.texture;
      image.destroy();
      this.scene.textures.remove(key);
    }
  }
}
