import type Phaser from "phaser";
import type { Light, Size, Weather } from "../../view/index.ts";
import { once } from "../textures.ts";
import { TOWN_DEPTHS } from "./depths.ts";

type Tint = readonly [sky: string, horizon: string, land: string];

/** What the hour lays over the map. */
const TINTS: Readonly<Record<Light, Tint>> = {
  ochtend: ["rgba(150, 180, 230, 0.16)", "rgba(255, 205, 160, 0.22)", "rgba(150, 170, 225, 0.1)"],
  dag: ["rgba(170, 205, 245, 0.16)", "rgba(225, 232, 240, 0.14)", "rgba(165, 195, 235, 0.08)"],
  avond: ["rgba(20, 24, 70, 0.06)", "rgba(255, 150, 90, 0.1)", "rgba(16, 20, 60, 0.06)"],
  nacht: ["rgba(4, 8, 30, 0.44)", "rgba(8, 14, 46, 0.4)", "rgba(4, 9, 30, 0.3)"],
};

/** What the weather takes from the colours. */
const VEILS: Readonly<Partial<Record<Weather, string>>> = {
  clouds: "rgba(96, 108, 140, 0.1)",
  drizzle: "rgba(84, 98, 132, 0.18)",
  mist: "rgba(168, 178, 198, 0.2)",
};

/** The light of the hour and the weather: a wash over everything that stands still. */
export class LightLayer {
  private readonly scene: Phaser.Scene;
  private readonly wash: Phaser.GameObjects.Image;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
    this.wash = scene.add
      .image(0, 0, washOf(scene, "avond", "clear"))
      .setOrigin(0)
      .setDepth(TOWN_DEPTHS.light);
  }

  show(light: Light, weather: Weather): void {
    this.wash.setTexture(washOf(this.scene, light, weather));
  }

  lay({ width, height }: Size): void {
    this.wash.setDisplaySize(width, height);
  }
}

function washOf(scene: Phaser.Scene, light: Light, weather: Weather): string {
  return once(scene, `wash-${light}-${weather}`, 2, 128, (context) => {
    const [sky, horizon, land] = TINTS[light];
    const down = context.createLinearGradient(0, 0, 0, 128);
    down.addColorStop(0, sky);
    down.addColorStop(0.16, horizon);
    down.addColorStop(0.5, land);
    down.addColorStop(1, land);
    context.fillStyle = down;
    context.fillRect(0, 0, 2, 128);
    context.fillStyle = VEILS[weather] ?? "transparent";
    context.fillRect(0, 0, 2, 128);
  });
}
