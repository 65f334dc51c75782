import type Phaser from "phaser";
import type { Placed, Size } from "../view/index.ts";
import { isLeft } from "./left.ts";
import { livingAt } from "./life.ts";
import { rasterise, takeApart, type Layer } from "./picture.ts";
import type { Drawn } from "./trim.ts";

/** How far a picture has moved: fractions of its width and height, turn in radians. */
export interface Shift {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

interface Lay {
  readonly shift: Shift;
  /** For layers that live; without it they stand still, as in the still picture. */
  readonly seconds?: number;
}

interface LoadOptions {
  readonly frame: Size;
  readonly layers: number;
  readonly depth: number;
}

interface Sheet extends Pick<Layer, "depth" | "life" | "pivot"> {
  readonly image: Phaser.GameObjects.Image;
  readonly box: Drawn["box"];
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
   * @throws when the file is missing or unreadable, or the stage was left meanwhile; nothing is left behind then.
   */
  static async load(scene: Phaser.Scene, url: string, { frame, layers, depth }: LoadOptions): Promise<LayeredImage> {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    const picture = takeApart(await answer.text(), layers);
    if (picture.layers.length === 0) throw new Error(`${url} has no layers`);
    const scale = Math.max(frame.width / picture.width, frame.height / picture.height);
    const drawn = await Promise.all(picture.layers.map((layer) => rasterise(layer, picture.width * scale, picture.height * scale)));
    if (isLeft(scene)) throw new Error("The stage was left");
    const sheets = picture.layers.flatMap(({ depth: near, life, pivot }, index): readonly Sheet[] => {
      const sheet = drawn[index];
      if (!sheet) return [];
      const key = `picture-${++made}`;
      scene.textures.addCanvas(key, sheet.canvas);
      // Every layer turns round a point of the picture, wherever it lies in it.
      const { box } = sheet;
      const image = scene.add.image(0, 0, key).setOrigin((pivot.x - box.x) / box.width, (pivot.y - box.y) / box.height);
      return [{ depth: near, ...(life ? { life } : {}), pivot, image: image.setDepth(depth + index / 100), box }];
    });
    return new LayeredImage(scene, picture, sheets);
  }

  /** Lays all layers over `at` (device pixels), shifted by depth, living parts where they are by now. */
  lay(at: Placed, { shift, seconds }: Lay): void {
    for (const { image, depth, life, pivot, box } of this.sheets) {
      const near = PARALLAX.far + depth * PARALLAX.perDepth;
      const living = livingAt(seconds === undefined ? undefined : life, seconds ?? 0);
      image.setPosition(at.x + at.width * (pivot.x + shift.x * near + living.x), at.y + at.height * (pivot.y + shift.y * near + living.y));
      image.setDisplaySize(at.width * box.width, at.height * box.height);
      image.setRotation(shift.turn + living.turn);
      image.setAlpha(living.alpha);
    }
  }

  show(shown: boolean): void {
    for (const { image } of this.sheets) image.setVisible(shown);
  }

  destroy(): void {
    for (const { image } of this.sheets) {
      const { key } = image.texture;
      image.destroy();
      this.scene.textures.remove(key);
    }
  }
}
