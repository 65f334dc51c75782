import type Phaser from "phaser";
import type { Placed } from "../../view/index.ts";
import { LayeredImage, STRETCH } from "../LayeredImage.ts";
import { isLeft } from "../left.ts";
import { TOWN_DEPTHS } from "./depths.ts";

interface MapUse {
  /** Drawn by the processor: one still layer, that never moves. */
  readonly cheap: boolean;
  readonly shown: (shown: boolean) => void;
}

const LAYERS = 5;
/** The whole map grows this much, so that its near layers have room to move. Pins stay within a few pixels of their spot. */
const ZOOM = 1.012;
/** How far the nearest layers go when somebody looks from one side of the screen to the other: parts of the picture. */
const LOOK = { x: -0.006, y: -0.004 } as const;
/** Part of the way that is left, taken every frame. */
const EASE = 0.12;
const THERE = 0.00005;

/** The map itself, in depth. */
export class MapLayer {
  private readonly scene: Phaser.Scene;
  private readonly use: MapUse;
  private picture: LayeredImage | null = null;
  private url: string | undefined;
  private drawnWidth = 0;
  private readonly shift = { x: 0, y: 0 };
  private readonly wanted = { x: 0, y: 0 };

  constructor(scene: Phaser.Scene, use: MapUse) {
    this.scene = scene;
    this.use = use;
  }

  get stands(): boolean {
    return this.picture !== null;
  }

  get moves(): boolean {
    return this.stands && (Math.abs(this.wanted.x - this.shift.x) > THERE || Math.abs(this.wanted.y - this.shift.y) > THERE);
  }

  /** Loads the map at this address, of this size; the still picture of the page stays until it is there. */
  async show(url: string | undefined, at: Placed): Promise<void> {
    if (url === this.url && at.width <= this.drawnWidth * STRETCH) return;
    this.url = url;
    this.drawnWidth = at.width;
    const options = { frame: at, layers: this.use.cheap ? 1 : LAYERS, depth: TOWN_DEPTHS.map };
    const picture = url === undefined ? null : await LayeredImage.load(this.scene, url, options).catch(() => null);
    if (this.url !== url || this.drawnWidth !== at.width || isLeft(this.scene)) {
      picture?.destroy();
      return;
    }
    this.picture?.destroy();
    this.picture = picture;
    const { events, loop } = this.scene.game;
    // The still picture of the page goes when this one has been drawn.
    if (picture) events.once("postrender", () => this.use.shown(true));
    else this.use.shown(false);
    loop.wake();
  }

  look(x: number, y: number): boolean {
    if (this.use.cheap) return false;
    this.wanted.x = x * LOOK.x;
    this.wanted.y = y * LOOK.y;
    return this.moves;
  }

  lay(at: Placed, seconds: number): void {
    if (!this.picture) return;
    this.shift.x += (this.wanted.x - this.shift.x) * EASE;
    this.shift.y += (this.wanted.y - this.shift.y) * EASE;
    this.picture.lay(this.use.cheap ? at : grown(at), { shift: { ...this.shift, turn: 0 }, seconds });
  }
}

function grown({ x, y, width, height }: Placed): Placed {
  const more = (ZOOM - 1) / 2;
  return { x: x - width * more, y: y - height * more, width: width * ZOOM, height: height * ZOOM };
}
