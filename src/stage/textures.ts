import type Phaser from "phaser";

/** Dark towards the edges, clear around the phone: one small picture, stretched. */
export function shade(scene: Phaser.Scene): string {
  return once(scene, "shade", 128, 128, (context) => {
    const light = context.createRadialGradient(52, 60, 10, 64, 64, 92);
    light.addColorStop(0, "rgba(4, 8, 20, 0)");
    light.addColorStop(0.55, "rgba(4, 8, 20, 0.45)");
    light.addColorStop(1, "rgba(4, 8, 20, 1)");
    context.fillStyle = light;
    context.fillRect(0, 0, 128, 128);
  });
}

/** Film grain, stretched over the whole stage. */
export function grain(scene: Phaser.Scene): string {
  return once(scene, "grain", 480, 300, (context) => {
    const noise = context.createImageData(480, 300);
    for (let index = 0; index < noise.data.length; index += 4) {
      const value = scramble(index) % 256;
      noise.data.set([value, value, value, 255], index);
    }
    context.putImageData(noise, 0, 0);
  });
}

/** A soft round light. */
export function glow(scene: Phaser.Scene): string {
  return once(scene, "glow", 128, 128, (context) => {
    const light = context.createRadialGradient(64, 64, 0, 64, 64, 64);
    light.addColorStop(0, "rgba(255, 255, 255, 1)");
    light.addColorStop(0.4, "rgba(255, 255, 255, 0.35)");
    light.addColorStop(1, "rgba(255, 255, 255, 0)");
    context.fillStyle = light;
    context.fillRect(0, 0, 128, 128);
  });
}

/** The same noise in every session: chance belongs to the platform. */
function scramble(seed: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 7), 0x9e3779b1);
  return (mixed ^ (mixed >>> 13)) >>> 5;
}

/** Draws a texture the first time it is asked for. */
export function once(scene: Phaser.Scene, key: string, width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): string {
  if (scene.textures.exists(key)) return key;
  const texture = scene.textures.createCanvas(key, width, height);
  if (texture) {
    draw(texture.context);
    texture.refresh();
  }
  return key;
}
