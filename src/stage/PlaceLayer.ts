import type Phaser from "phaser";
import { cover, PLACE_FOCUS, type Size } from "../view/index.ts";
import { DEPTHS } from "./depths.ts";
import { glide } from "./glide.ts";
import { isLeft } from "./left.ts";
import { LayeredImage, STRETCH } from "./LayeredImage.ts";
import { grain, shade } from "./textures.ts";

/** Depths a room is drawn in: more would cost memory that nobody sees. */
const LAYERS = 3;
const ZOOM = 1.05;
/** How far the view turns between two moments, as a part of the width. */
const TURN = 0.014;
const SHADE = 0.55;
const GRAIN = 0.07;

/** Where you are: the room in depth, darker and grainier as time runs out. Moves only from one moment to the next. */
export class PlaceLayer {
  private readonly scene: Phaser.Scene;
  private readonly shade: Phaser.GameObjects.Image;
  private readonly grain: Phaser.GameObjects.Image;
  private picture: LayeredImage | null = null;
  private url: string | undefined;
  private drawnWidth = 0;
  private readonly shift = { x: 0 };
  private turns = 0;
  private tension = 0;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
    this.shade = scene.add.image(0, 0, shade(scene)).setOrigin(0).setAlpha(0).setDepth(DEPTHS.shade);
    this.grain = scene.add.image(0, 0, grain(scene)).setOrigin(0).setAlpha(0).setDepth(DEPTHS.shade);
  }

  /** Shows the room at this address; an address that fails leaves the still picture of the page in sight. */
  async show(url: string | undefined, frame: Size): Promise<void> {
    if (url === this.url && frame.width <= this.drawnWidth * STRETCH) return;
    this.url = url;
    this.drawnWidth = frame.width;
    const before = this.picture;
    const picture =
      url === undefined ? null : await LayeredImage.load(this.scene, url, { frame: grow(frame), layers: LAYERS, depth: DEPTHS.place }).catch(() => null);
    if (this.url !== url || this.drawnWidth !== frame.width || isLeft(this.scene)) {
      picture?.destroy();
      return;
    }
    before?.destroy();
    this.picture = picture;
    this.lay();
  }

  /** Another moment: the eye turns a little, now one way, then the other. */
  turn(): void {
    this.turns += 1;
    const x = (this.turns % 2 === 0 ? -1 : 1) * TURN * (0.5 + ((this.turns * 7) % 5) / 10);
    glide(this.scene, this.shift, { x }, { ms: 1100, ease: "Sine.easeInOut" });
  }

  /** 0 = calm, 1 = the time is up. */
  tense(tension: number): void {
    if (tension === this.tension) return;
    this.tension = tension;
    glide(this.scene, this.shade, { alpha: tension * SHADE }, { ms: 900 });
    glide(this.scene, this.grain, { alpha: tension * GRAIN }, { ms: 900 });
  }

  lay(): void {
    const { width, height } = this.scene.scale;
    this.shade.setDisplaySize(width, height);
    this.grain.setDisplaySize(width, height);
    if (!this.picture) return;
    const frame = grow({ width, height });
    const at = cover(frame, this.picture.picture, PLACE_FOCUS);
    const x = at.x - (frame.width - width) / 2;
    const y = at.y - (frame.height - height) / 2;
    this.picture.lay({ ...at, x, y }, { shift: { x: this.shift.x, y: 0, turn: 0 } });
  }
}

const grow = ({ width, height }: Size): Size => ({ width: width * ZOOM, height: height * ZOOM });
