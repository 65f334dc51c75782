import Phaser from "phaser";
import type { Placed } from "../view/index.ts";
import { DEPTHS } from "./depths.ts";
import { glide } from "./glide.ts";
import { isLeft } from "./left.ts";
import { LayeredImage } from "./LayeredImage.ts";
import { rim } from "./rim.ts";

/** In the drawing of the hand, the phone it holds lies here. */
const HELD: Placed = { x: 120, y: 40, width: 328, height: 680 };
const LINE = { wide: 3, gap: 11, lit: 0xffb066, rest: 0x8fb1ea, late: 0xff7a4d } as const;
/** From this share of the time on, the line warms up. */
const LATE = 0.25;

/** What is around the phone: the hand that holds it, and a line of light that shortens as the time runs out. */
export class PhoneLayer {
  private readonly scene: Phaser.Scene;
  private readonly line: Phaser.GameObjects.Graphics;
  private hand: LayeredImage | null = null;
  private readonly left = { share: 1 };
  /** Where the line stands or is going; null = no deadline. */
  private share: number | null = null;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
    this.line = scene.add.graphics().setDepth(DEPTHS.line);
  }

  async bring(url: string | undefined, pixelsPerUnit: number): Promise<void> {
    if (url === undefined) return;
    const size = { width: 560 * pixelsPerUnit, height: 860 * pixelsPerUnit };
    const hand = await LayeredImage.load(this.scene, url, { frame: size, layers: 1, depth: DEPTHS.hand }).catch(() => null);
    if (isLeft(this.scene)) hand?.destroy();
    else this.hand = hand;
  }

  /** Share of the time that is left, 0-1; null = no deadline, no line. */
  count(share: number | null): void {
    if (share === this.share) return;
    this.share = share;
    if (share !== null) glide(this.scene, this.left, { share }, { ms: 1200, ease: "Cubic.easeInOut" });
  }

  /** `radius` is that of the phone's case; `held` = there is room for a hand around it. */
  lay(phone: Placed | null, radius: number, ratio: number, held: boolean): void {
    this.line.clear();
    this.hand?.show(phone !== null && held);
    if (!phone) return;
    if (this.hand && held) {
      const unit = phone.width / HELD.width;
      const { width, height } = this.hand.picture;
      const bottom = phone.y + phone.height - (HELD.y + HELD.height) * unit;
      this.hand.lay({ x: phone.x - HELD.x * unit, y: bottom, width: width * unit, height: height * unit }, { shift: { x: 0, y: 0, turn: 0 } });
    }
    if (this.share === null) return;
    const gap = LINE.gap * ratio;
    const box = { x: phone.x - gap, y: phone.y - gap, width: phone.width + gap * 2, height: phone.height + gap * 2 };
    this.stroke(box, radius + gap, 1, LINE.rest, 0.28, ratio);
    this.stroke(box, radius + gap, this.left.share, this.left.share < LATE ? LINE.late : LINE.lit, 0.95, ratio);
  }

  private stroke(box: Placed, radius: number, share: number, colour: number, alpha: number, ratio: number): void {
    const points = rim(box, radius, share);
    if (points.length < 2) return;
    this.line.lineStyle(LINE.wide * ratio, colour, alpha);
    this.line.strokePoints(
      points.map(({ x, y }) => new Phaser.Math.Vector2(x, y)),
      false,
    );
  }
}
