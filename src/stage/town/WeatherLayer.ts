import type Phaser from "phaser";
import type { Placed, Weather } from "../../view/index.ts";
import { drop, puff } from "./townTextures.ts";
import { TOWN_DEPTHS } from "./depths.ts";
import { scatter } from "./scatter.ts";

interface Bank {
  /** Parts of the map: where it starts, how high it hangs, how large it is, how far it drifts in a second. */
  readonly from: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pace: number;
  readonly alpha: number;
}

const CLOUDS: readonly Bank[] = [
  { from: 0.3, y: 0.1, width: 0.6, height: 0.075, pace: 0.004, alpha: 0.42 },
  { from: 0.95, y: 0.135, width: 0.5, height: 0.05, pace: 0.006, alpha: 0.5 },
  { from: 1.3, y: 0.09, width: 0.7, height: 0.06, pace: 0.003, alpha: 0.36 },
  { from: 0.6, y: 0.155, width: 0.8, height: 0.03, pace: 0.002, alpha: 0.45 },
];
const MIST: readonly Bank[] = [
  { from: 0.95, y: 0.2, width: 1.1, height: 0.12, pace: 0.003, alpha: 0.6 },
  { from: 1.15, y: 0.36, width: 0.9, height: 0.1, pace: 0.005, alpha: 0.45 },
  { from: 0.65, y: 0.55, width: 0.7, height: 0.1, pace: 0.006, alpha: 0.4 },
  { from: 1.15, y: 0.72, width: 0.8, height: 0.12, pace: 0.004, alpha: 0.35 },
];
const BANKS: Readonly<Record<Weather, readonly Bank[]>> = { clear: [], clouds: CLOUDS, drizzle: CLOUDS, mist: MIST };
const DROPS: Readonly<Partial<Record<Weather, number>>> = { drizzle: 90 };
/** Parts of the map in a second. */
const FALL = 0.55;

/** Clouds that pass, mist that hangs, rain that hardly falls. */
export class WeatherLayer {
  private readonly scene: Phaser.Scene;
  private weather: Weather | null = null;
  private banks: readonly { readonly image: Phaser.GameObjects.Image; readonly bank: Bank }[] = [];
  private drops: readonly Phaser.GameObjects.Image[] = [];

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  show(weather: Weather): void {
    if (weather === this.weather) return;
    this.weather = weather;
    for (const image of [...this.banks.map((one) => one.image), ...this.drops]) image.destroy();
    const add = (key: string) => this.scene.add.image(0, 0, key).setDepth(TOWN_DEPTHS.weather);
    this.banks = BANKS[weather].map((bank) => ({ image: add(puff(this.scene)).setAlpha(bank.alpha), bank }));
    this.drops = Array.from({ length: DROPS[weather] ?? 0 }, (_, index) => add(drop(this.scene)).setAlpha(0.16 + scatter(index, 3) * 0.26));
  }

  lay(at: Placed, seconds: number, ratio: number): void {
    for (const { image, bank } of this.banks) {
      const way = 1 + bank.width;
      const x = ((bank.from + seconds * bank.pace) % way) - bank.width / 2;
      image.setPosition(at.x + at.width * x, at.y + at.height * bank.y).setDisplaySize(at.width * bank.width, at.height * bank.height);
    }
    for (const [index, image] of this.drops.entries()) {
      const fallen = scatter(index, 1) + seconds * FALL * (0.8 + scatter(index, 4) * 0.4);
      const x = scatter(index + Math.floor(fallen) * 7, 2);
      image.setPosition(at.x + at.width * x, at.y + at.height * (fallen % 1)).setDisplaySize(2 * ratio, 16 * ratio);
    }
  }
}
