import { DEPTHS } from "../depths.ts";
import { glow } from "../textures.ts";
import type { Effect } from "./effect.ts";

/** A step is done: light passes through the room behind the phone. */
export const step: Effect = (scene, { phone, ratio }) => {
  const light = scene.add.image(phone.x - phone.width, phone.y + phone.height / 2, glow(scene)).setDepth(DEPTHS.effect);
  light
    .setDisplaySize(420 * ratio, phone.height * 1.6)
    .setTint(0xffd6a0)
    .setAlpha(0);
  scene.tweens.add({ targets: light, x: phone.x + phone.width * 2, duration: 1300, ease: "Sine.easeInOut", onComplete: () => light.destroy() });
  scene.tweens.add({ targets: light, alpha: 0.34, duration: 600, yoyo: true, ease: "Sine.easeInOut" });
};
