import Phaser from "phaser";
import type { StageView } from "../view/model.ts";
import { rasterise, takeApart, type LayeredPicture } from "./layers.ts";

/** Where a slot of the DOM is, in CSS pixels of the canvas. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SceneInput {
  /** Address of a vignette; undefined when it was never drawn. */
  readonly vignetteUrl: (name: string) => string | undefined;
  /** Where the picture of the post is now; null when no post is open. */
  readonly slot: () => Rect | null;
  /** Told once the picture really stands on the canvas, and when it no longer does. */
  readonly onShown: (shown: boolean) => void;
}

const SWAY = { x: 7, y: 5, turn: 0.004, zoom: 1.07 } as const;

/** The picture in a post, moving as if held in a hand: layers shift by depth. Draws a StageView, decides nothing. */
export class PostScene extends Phaser.Scene {
  private name: string | null = null;
  private wanted: string | null = null;
  private pictures: { image: Phaser.GameObjects.Image; depth: number }[] = [];
  private frame: Phaser.GameObjects.Graphics | null = null;
  private ring: Phaser.GameObjects.Graphics | null = null;
  private picture: LayeredPicture | null = null;

  constructor(private readonly input_: SceneInput) {
    super("post");
  }

  create(): void {
    this.frame = this.make.graphics();
    this.ring = this.add.graphics().setDepth(100);
    this.cameras.main.setBackgroundColor("rgba(0,0,0,0)");
  }

  /** Shows what the view says; loading a picture takes a moment, the still one in the DOM stays until it is there. */
  show(view: StageView): void {
    const name = view.vignette?.name ?? null;
    if (name !== this.wanted) {
      this.wanted = name;
      if (name === null) this.clear();
      else void this.bring(name);
    }
    for (const effect of view.effects) if (effect.kind === "arrival") this.ripple();
  }

  private async bring(name: string): Promise<void> {
    const url = this.input_.vignetteUrl(name);
    const slot = this.input_.slot();
    if (url === undefined || !slot) return;
    try {
      const response = await fetch(url);
      const picture = takeApart(await response.text());
      const scale = Math.max(slot.width / picture.width, slot.height / picture.height) * Math.min(2, devicePixelRatio) * SWAY.zoom;
      const drawn = await Promise.all(picture.layers.map((layer) => rasterise(layer, picture.width * scale, picture.height * scale)));
      if (this.wanted !== name) return;
      this.clear();
      this.picture = picture;
      this.name = name;
      this.pictures = drawn.map((canvas, index) => {
        const layer = picture.layers[index];
        const key = `${name}:${layer?.id ?? index}`;
        if (this.textures.exists(key)) this.textures.remove(key);
        this.textures.addCanvas(key, canvas);
        return { image: this.add.image(0, 0, key).setDepth(index), depth: layer?.depth ?? 0 };
      });
      this.place(0);
      this.input_.onShown(true);
    } catch {
      this.input_.onShown(false);
    }
  }

  private clear(): void {
    for (const { image } of this.pictures) {
      const key = image.texture.key;
      image.destroy();
      this.textures.remove(key);
    }
    this.pictures = [];
    this.picture = null;
    if (this.name !== null) this.input_.onShown(false);
    this.name = null;
  }

  override update(time: number): void {
    if (this.pictures.length > 0) this.place(time);
  }

  /** A slow, uneven sway; near layers move more than far ones. */
  private place(time: number): void {
    const slot = this.input_.slot();
    const { picture } = this;
    if (!slot || !picture) return;
    const t = time / 1000;
    const dx = Math.sin(t * 0.9) * 0.6 + Math.sin(t * 0.37 + 1) * 0.4;
    const dy = Math.sin(t * 0.7 + 2) * 0.6 + Math.sin(t * 1.3) * 0.4;
    const scale = Math.max(slot.width / picture.width, slot.height / picture.height) * SWAY.zoom;
    for (const { image, depth } of this.pictures) {
      const near = 0.35 + depth * 0.25;
      image.setPosition(slot.x + slot.width / 2 + dx * SWAY.x * near, slot.y + slot.height / 2 + dy * SWAY.y * near);
      image.setDisplaySize(picture.width * scale, picture.height * scale);
      image.setRotation(dx * SWAY.turn);
    }
    this.cameras.main.setScroll(0, 0);
  }

  /** A ring that opens where the phone is: something arrived. */
  private ripple(): void {
    const slot = this.input_.slot();
    const { ring } = this;
    if (!slot || !ring) return;
    const state = { r: 0.2 };
    this.tweens.add({
      targets: state,
      r: 1,
      duration: 700,
      ease: "Cubic.easeOut",
      onUpdate: () => {
        ring.clear();
        ring.lineStyle(3, 0xffab66, 0.5 * (1 - state.r));
        ring.strokeCircle(slot.x + slot.width / 2, slot.y + slot.height * 0.3, slot.width * 0.7 * state.r);
      },
      onComplete: () => ring.clear(),
    });
  }

  dispose(): void {
    this.clear();
    this.frame?.destroy();
    this.ring?.destroy();
  }
}
