import { playOnce, type Effect } from "./effect.ts";

const GRAINS = 48;

/** A message was taken back: it goes up in dust beside the phone. */
export const deleted: Effect = (scene, { phone, ratio }) => {
  playOnce(scene, 1600, (graphics, progress) => {
    for (let index = 0; index < GRAINS; index++) {
      const side = index % 2 === 0 ? -1 : 1;
      const edge = side < 0 ? phone.x : phone.x + phone.width;
      const start = phone.y + phone.height * (0.35 + ((index * 37) % 60) / 100);
      const drift = (12 + ((index * 13) % 46)) * progress;
      const size = (2 + (index % 3)) * ratio * (1 - progress * 0.6);
      graphics.fillStyle(0xb9cdf0, (1 - progress) * 0.85);
      graphics.fillRect(edge + side * drift * ratio, start - (20 + ((index * 29) % 90)) * progress * ratio, size, size);
    }
  });
};
