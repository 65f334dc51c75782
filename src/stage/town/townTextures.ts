import type Phaser from "phaser";
import { once } from "../textures.ts";
import { scatter } from "./scatter.ts";

/** Something soft that hangs in the air. */
export function puff(scene: Phaser.Scene): string {
  return once(scene, "puff", 256, 64, (context) => {
    for (let index = 0; index < 14; index++) {
      const along = (index + 0.5) / 14;
      const x = 24 + along * 208;
      const y = 32 + (scatter(index, 1) - 0.5) * 16;
      const radius = 14 + Math.sin(along * Math.PI) * 16 * (0.6 + scatter(index, 2) * 0.4);
      const light = context.createRadialGradient(x, y, 0, x, y, radius);
      light.addColorStop(0, "rgba(222, 228, 240, 0.62)");
      light.addColorStop(1, "rgba(222, 228, 240, 0)");
      context.fillStyle = light;
      context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
    }
  });
}

/** A drop as it falls. */
export function drop(scene: Phaser.Scene): string {
  return once(scene, "drop", 4, 32, (context) => {
    const down = context.createLinearGradient(0, 0, 0, 32);
    down.addColorStop(0, "rgba(220, 232, 250, 0)");
    down.addColorStop(1, "rgba(220, 232, 250, 1)");
    context.fillStyle = down;
    context.fillRect(1, 0, 2, 32);
  });
}

/** Warm light on the ground. A plain canvas cannot tint. */
export function lamplight(scene: Phaser.Scene): string {
  return once(scene, "lamplight", 96, 96, (context) => {
    const light = context.createRadialGradient(48, 48, 0, 48, 48, 48);
    light.addColorStop(0, "rgba(255, 196, 138, 1)");
    light.addColorStop(0.45, "rgba(255, 171, 102, 0.4)");
    light.addColorStop(1, "rgba(255, 171, 102, 0)");
    context.fillStyle = light;
    context.fillRect(0, 0, 96, 96);
  });
}
