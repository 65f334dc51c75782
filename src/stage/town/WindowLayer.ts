import type Phaser from "phaser";
import type { Light, Placed } from "../../view/index.ts";
import { glide } from "../glide.ts";
import { STRETCH } from "../LayeredImage.ts";
import { isLeft } from "../left.ts";
import { rasterise, takeApart } from "../picture.ts";
import { TOWN_DEPTHS } from "./depths.ts";

/** How many of the three groups of windows are lit: people come home, and go to bed. */
const LIT: Readonly<Record<Light, number>> = { ochtend: 1, dag: 0, avond: 3, nacht: 2 };
const GROUPS = 3;
/** Milliseconds between one group and the next. */
const APART = 1600;

interface Sheet {
  readonly image: Phaser.GameObjects.Image;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

let made = 0;

/** Windows that are dark on the map, and light up one group after the other. */
export class WindowLayer {
  private readonly scene: Phaser.Scene;
  private sheets: readonly Sheet[] = [];
  private drawnWidth = 0;
  private light: Light | null = null;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  async show(url: string | undefined, at: Placed, light: Light): Promise<void> {
    const before = this.light;
    this.light = light;
    if (url !== undefined && at.width > this.drawnWidth * STRETCH) {
      this.drawnWidth = at.width;
      const sheets = await this.load(url, at).catch(() => null);
      if (!sheets || this.drawnWidth !== at.width) {
        for (const sheet of sheets ?? []) drop(this.scene, sheet);
        return;
      }
      for (const sheet of this.sheets) drop(this.scene, sheet);
      this.sheets = sheets;
    } else if (light === before) return;
    for (const [index, { image }] of this.sheets.entries())
      glide(this.scene, image, { alpha: index < LIT[this.light] ? 0.92 : 0 }, { ms: APART * (index + 1), ease: "Expo.easeIn" });
  }

  lay(at: Placed): void {
    for (const { image, box } of this.sheets) {
      image.setPosition(at.x + at.width * box.x, at.y + at.height * box.y);
      image.setDisplaySize(at.width * box.width, at.height * box.height);
      image.setVisible(image.alpha > 0);
    }
  }

  private async load(url: string, at: Placed): Promise<readonly Sheet[] | null> {
    const answer = await fetch(url);
    if (!answer.ok) return null;
    const { layers } = takeApart(await answer.text(), GROUPS);
    const drawn = await Promise.all(layers.map((layer) => rasterise(layer, at.width, at.height)));
    if (isLeft(this.scene)) return null;
    return drawn.map(({ canvas, box }) => {
      const key = `windows-${++made}`;
      this.scene.textures.addCanvas(key, canvas);
      return { image: this.scene.add.image(0, 0, key).setOrigin(0).setAlpha(0).setDepth(TOWN_DEPTHS.windows), box };
    });
  }
}

function drop(scene: Phaser.Scene, { image }: Sheet): void {
  const { key } = image.texture;
  scene.tweens.killTweensOf(image);
  image.destroy();
  scene.textures.remove(key);
}
