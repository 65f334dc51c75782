import Phaser from "phaser";
import type { StageView } from "../view/model.ts";
import { rasterise, takeApart, type LayeredPicture } from "./layers.ts";

export interface SceneInput {
  /** Address of a vignette; undefined when it was never drawn. */
  readonly vignetteUrl: (name: string) => string | undefined;
  readonly onShown: (shown: boolean) => void;
}

const SWAY = { x: 9, y: 7, turn: 0.005, zoom: 1.09 } as const;

/** The picture in a post, moving as if held in a hand: layers shift by depth. Draws a StageView, decides nothing. */
export class PostScene extends Phaser.Scene {
  private readonly use: SceneInput;
  private wanted: string | null = null;
  private picture: LayeredPicture | null = null;
  private pictures: { readonly image: Phaser.GameObjects.Image; readonly depth: number }[] = [];
  private played = new Set<string>();

  constructor(use: SceneInput) {
    super("post");
    this.use = use;
  }

  /** Shows what the view says at this size (device pixels). Loading takes a moment; the still picture stays until then. */
  show(view: StageView | null, width: number, height: number): void {
    const name = view?.vignette?.name ?? null;
    if (name !== this.wanted) {
      this.wanted = name;
      this.clear();
      if (name !== null) void this.bring(name, width, height);
    }
    for (const effect of view?.effects ?? []) {
      if (effect.kind === "arrival" && !this.played.has(effect.key)) this.shake();
      this.played.add(effect.key);
    }
  }

  private async bring(name: string, width: number, height: number): Promise<void> {
    const url = this.use.vignetteUrl(name);
    if (url === undefined) return;
    try {
      const picture = takeApart(await (await fetch(url)).text());
      const scale = Math.max(width / picture.width, height / picture.height) * SWAY.zoom;
      const drawn = await Promise.all(picture.layers.map((layer) => rasterise(layer, picture.width * scale, picture.height * scale)));
      if (this.wanted !== name || !this.textures) return;
      this.picture = picture;
      this.pictures = drawn.map((canvas, index) => {
        const key = `${name}:${picture.layers[index]?.id ?? index}`;
        if (this.textures.exists(key)) this.textures.remove(key);
        this.textures.addCanvas(key, canvas);
        return { image: this.add.image(0, 0, key).setDepth(index), depth: picture.layers[index]?.depth ?? 0 };
      });
      this.place(this.time.now);
      this.use.onShown(true);
    } catch {
      this.use.onShown(false);
    }
  }

  private clear(): void {
    if (this.pictures.length > 0) this.use.onShown(false);
    for (const { image } of this.pictures) {
      const { key } = image.texture;
      image.destroy();
      this.textures.remove(key);
    }
    this.pictures = [];
    this.picture = null;
  }

  override update(time: number): void {
    this.place(time);
  }

  /** A slow, uneven sway; near layers move more than far ones. */
  private place(time: number): void {
    const { picture } = this;
    if (!picture) return;
    const { width, height } = this.scale;
    const t = time / 1000;
    const dx = Math.sin(t * 0.9) * 0.6 + Math.sin(t * 0.37 + 1) * 0.4;
    const dy = Math.sin(t * 0.7 + 2) * 0.6 + Math.sin(t * 1.3) * 0.4;
    const scale = Math.max(width / picture.width, height / picture.height) * SWAY.zoom;
    for (const { image, depth } of this.pictures) {
      const near = 0.35 + depth * 0.2;
      image.setPosition(width / 2 + dx * SWAY.x * near, height / 2 + dy * SWAY.y * near);
      image.setDisplaySize(picture.width * scale, picture.height * scale);
      image.setRotation(dx * SWAY.turn);
    }
  }

  /** The phone trembles: something arrived. */
  private shake(): void {
    if (this.pictures.length > 0) this.cameras.main.shake(220, 0.006);
  }
}
