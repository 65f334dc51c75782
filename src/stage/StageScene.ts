import Phaser from "phaser";
import type { StageView } from "../view/index.ts";
import type { CanvasScene } from "./canvas.ts";
import { EFFECTS } from "./effects/index.ts";
import { PhoneLayer } from "./PhoneLayer.ts";
import { PlaceLayer } from "./PlaceLayer.ts";
import { PostLayer } from "./PostLayer.ts";
import type { Found, StagePictures } from "./stage.ts";

/** A phone that slid, fell or was resized less than this between two frames stands still. */
const STILL = 0.5;

export interface SceneUse {
  readonly pictures: StagePictures;
  readonly onShown: (shown: boolean) => void;
  /** Where the phone and its picture are now, in device pixels of the canvas. */
  readonly find: () => Found;
}

/** Draws a StageView and decides nothing: the place, the hand and the light around the phone, the picture in the post. */
export class StageScene extends Phaser.Scene implements CanvasScene {
  private readonly use: SceneUse;
  private place!: PlaceLayer;
  private phone!: PhoneLayer;
  private post!: PostLayer;
  private shownMoment = "";
  /** Keys of the effects of the view before: what is new plays, also when it comes again after going back. */
  private played: ReadonlySet<string> = new Set();
  private last: Found | null = null;
  private loading = 0;

  constructor(use: SceneUse) {
    super("stage");
    this.use = use;
  }

  create(): void {
    this.place = new PlaceLayer(this);
    this.phone = new PhoneLayer(this);
    this.post = new PostLayer(this, this.use.onShown);
    const { ratio } = this.use.find();
    void this.busyWith(this.phone.bring(this.use.pictures.hand(), ratio));
  }

  show(view: StageView): void {
    const found = this.use.find();
    const { width, height } = this.scale;
    void this.busyWith(this.place.show(this.use.pictures.place(view.place), { width, height }));
    void this.busyWith(this.post.show(view.vignette ?? null, view.vignette && this.use.pictures.vignette(view.vignette.name), found.picture));
    this.post.like(view.liked);
    this.place.tense(view.tension);
    this.phone.count(view.left);
    if (view.moment !== this.shownMoment && this.shownMoment !== "") this.place.turn();
    this.shownMoment = view.moment;
    for (const { key, kind } of view.effects) {
      if (!this.played.has(key) && found.phone) EFFECTS[kind](this, { phone: found.phone, radius: found.radius, ratio: found.ratio });
    }
    this.played = new Set(view.effects.map(({ key }) => key));
  }

  get rest(): number {
    return this.post.moves || !this.surroundingsStill(this.use.find()) ? 0 : Infinity;
  }

  override update(time: number): void {
    const found = this.use.find();
    this.wipe(!this.surroundingsStill(found));
    this.last = found;
    this.place.lay();
    this.phone.lay(found.phone, found.radius, found.ratio, found.roomForHand);
    this.post.lay(found.picture, time / 1000);
  }

  private surroundingsStill(found: Found): boolean {
    return this.loading === 0 && this.tweens.getTweens().length === 0 && sameFound(this.last, found);
  }

  /**
   * Drawn by the processor, a frame costs the page time: then what stands still around the post keeps standing, and only
   * the post is drawn over. A graphics card draws everything anew.
   */
  private wipe(all: boolean): void {
    const { renderer } = this.game;
    if (!(renderer instanceof Phaser.Renderer.Canvas.CanvasRenderer)) return;
    this.cameras.main.setVisible(all);
    if (all) renderer.gameContext.clearRect(0, 0, this.scale.width, this.scale.height);
  }

  private async busyWith(work: Promise<void>): Promise<void> {
    this.loading += 1;
    await work;
    // One more frame has to show what was loaded.
    this.last = null;
    this.loading -= 1;
  }
}

function sameFound(a: Found | null, b: Found): boolean {
  return a !== null && sameBox(a.phone, b.phone) && sameBox(a.picture, b.picture);
}

function sameBox(a: Found["phone"], b: Found["phone"]): boolean {
  if (a === null || b === null) return a === b;
  return (["x", "y", "width", "height"] as const).every((side) => Math.abs(a[side] - b[side]) < STILL);
}
