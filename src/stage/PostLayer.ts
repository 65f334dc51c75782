import type Phaser from "phaser";
import { cover, POST_FOCUS, type Placed, type StageView } from "../view/index.ts";
import { DEPTHS } from "./depths.ts";
import { Hearts } from "./Hearts.ts";
import { isLeft } from "./left.ts";
import { LayeredImage, STRETCH } from "./LayeredImage.ts";
import { MOTIONS } from "./motions.ts";

type Vignette = NonNullable<StageView["vignette"]>;

const LAYERS = 4;
/** Its place in the world: far from everything else, so that no other camera sees it and its own sees nothing else. */
const AWAY = 20_000;

/** The picture in a post, seen through the screen of the phone. A camera of its own keeps it inside. */
export class PostLayer {
  private readonly scene: Phaser.Scene;
  private readonly camera: Phaser.Cameras.Scene2D.Camera;
  private readonly shown: (shown: boolean) => void;
  private readonly hearts: Hearts;
  private liked = 0;
  private wanted: Vignette | null = null;
  private picture: LayeredImage | null = null;
  private drawnWidth = 0;
  /** Which load is the latest; what an earlier one brings is thrown away. */
  private loads = 0;

  constructor(scene: Phaser.Scene, shown: (shown: boolean) => void) {
    this.scene = scene;
    this.shown = shown;
    this.hearts = new Hearts(scene);
    this.camera = scene.cameras.add(0, 0, 1, 1).setScroll(AWAY, 0).setVisible(false);
  }

  get moves(): boolean {
    return this.picture !== null && this.wanted !== null && (this.picture.lives || this.liked > 0 || MOTIONS[this.wanted.motion].moves);
  }

  /** Shows what the view says. Loading takes a moment; the still picture of the page stays until then. */
  async show(vignette: Vignette | null, url: string | undefined, screen: Placed | null): Promise<void> {
    const same = vignette?.name === this.wanted?.name && (screen === null || screen.width <= this.drawnWidth * STRETCH);
    this.wanted = vignette;
    if (same) return;
    const load = ++this.loads;
    this.clear();
    if (!vignette || !screen || url === undefined) return;
    this.drawnWidth = screen.width;
    const frame = { width: screen.width * MOTIONS[vignette.motion].zoom, height: screen.height * MOTIONS[vignette.motion].zoom };
    const picture = await LayeredImage.load(this.scene, url, { frame, layers: LAYERS, depth: DEPTHS.post }).catch(() => null);
    if (this.loads !== load || isLeft(this.scene)) {
      picture?.destroy();
      return;
    }
    this.picture = picture;
    if (picture) this.shown(true);
  }

  /** How busily hearts rise, 0-1. */
  like(liked: number): void {
    this.liked = liked;
  }

  lay(screen: Placed | null, seconds: number): void {
    const on = this.picture !== null && this.wanted !== null && screen !== null;
    this.camera.setVisible(on);
    this.hearts.clear();
    if (!this.picture || !this.wanted || !screen) return;
    this.camera.setViewport(screen.x, screen.y, screen.width, screen.height);
    const { zoom, at } = MOTIONS[this.wanted.motion];
    const lies = cover(screen, this.picture.picture, POST_FOCUS);
    const grown = { width: lies.width * zoom, height: lies.height * zoom };
    this.picture.lay(
      { ...grown, x: AWAY + lies.x - (grown.width - lies.width) / 2, y: lies.y - (grown.height - lies.height) / 2 },
      { shift: at(seconds), seconds },
    );
    if (this.liked > 0) this.hearts.lay({ x: AWAY, y: 0, width: screen.width, height: screen.height }, seconds, this.liked);
  }

  private clear(): void {
    this.drawnWidth = 0;
    if (!this.picture) return;
    this.picture.destroy();
    this.picture = null;
    this.shown(false);
  }
}
