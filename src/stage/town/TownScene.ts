import Phaser from "phaser";
import { cover, TOWN, TOWN_FOCUS, type Placed, type TownView } from "../../view/index.ts";
import type { CanvasScene } from "../canvas.ts";
import { LightLayer } from "./LightLayer.ts";
import { MapLayer } from "./MapLayer.ts";
import { PulseLayer } from "./PulseLayer.ts";
import { WaterLayer } from "./WaterLayer.ts";
import { WeatherLayer } from "./WeatherLayer.ts";
import { WindowLayer } from "./WindowLayer.ts";

/** Addresses of what the map is drawn from; undefined when nobody drew it. */
export interface TownPictures {
  readonly map: () => string | undefined;
  /** Windows that light up, in three layers. */
  readonly windows: () => string | undefined;
}

interface TownUse {
  readonly pictures: TownPictures;
  readonly onShown: (shown: boolean) => void;
  readonly ratio: () => number;
}

/** Light on water, rain and lamps change slowly: so many milliseconds between two pictures show it. The processor gets more rest. */
const REST = { card: 80, processor: 160 } as const;
/** Pixels; a larger map is drawn by the processor less often. */
const LARGE = 700_000;

/** Draws a TownView and decides nothing: the map in depth, the hour, the weather, and light under the pins that wait. */
export class TownScene extends Phaser.Scene implements CanvasScene {
  private readonly use: TownUse;
  private cheap = false;
  private map!: MapLayer;
  private light!: LightLayer;
  private windows!: WindowLayer;
  private water!: WaterLayer;
  private weather!: WeatherLayer;
  private pulses!: PulseLayer;

  constructor(use: TownUse) {
    super("town");
    this.use = use;
  }

  create(): void {
    this.cheap = this.game.renderer instanceof Phaser.Renderer.Canvas.CanvasRenderer;
    this.map = new MapLayer(this, { cheap: this.cheap, shown: this.use.onShown });
    this.light = new LightLayer(this);
    this.windows = new WindowLayer(this);
    this.water = new WaterLayer(this);
    this.weather = new WeatherLayer(this);
    this.pulses = new PulseLayer(this);
  }

  show(view: TownView): void {
    const at = this.placed();
    void this.map.show(this.use.pictures.map(), at);
    void this.windows.show(this.use.pictures.windows(), at, view.light);
    this.light.show(view.light, view.weather);
    this.water.show(view.weather);
    this.weather.show(view.weather);
    this.pulses.show(view.pins);
  }

  /** Somebody looks this way: half a screen to either side is 0.5. True when the map will move. */
  look(x: number, y: number): boolean {
    return this.map.look(x, y);
  }

  get rest(): number {
    if (this.map.moves || this.tweens.getTweens().length > 0) return 0;
    if (!this.map.stands) return Infinity;
    return this.cheap ? REST.processor * Math.max(1, (this.scale.width * this.scale.height) / LARGE) : REST.card;
  }

  override update(): void {
    const at = this.placed();
    const seconds = performance.now() / 1000;
    this.map.lay(at, seconds);
    this.light.lay(this.scale);
    this.windows.lay(at);
    const ratio = this.use.ratio();
    this.water.lay(at, seconds, ratio);
    this.weather.lay(at, seconds, ratio);
    this.pulses.lay(at, seconds, ratio);
  }

  private placed(): Placed {
    const { width, height } = this.scale;
    return cover({ width, height }, TOWN, TOWN_FOCUS);
  }
}
