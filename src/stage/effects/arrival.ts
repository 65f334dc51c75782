import { playOnce, type Effect } from "./effect.ts";

const RINGS = 2;
const REACH = 46;

/** Something came in: light leaves the edge of the phone. */
export const arrival: Effect = (scene, { phone, radius, ratio }) => {
  playOnce(scene, 1100, (graphics, progress) => {
    for (let ring = 0; ring < RINGS; ring++) {
      const own = Math.min(1, Math.max(0, progress * 1.4 - ring * 0.28));
      if (own <= 0 || own >= 1) continue;
      const gap = (8 + own * REACH) * ratio;
      graphics.lineStyle((5 - own * 3) * ratio, 0xffc58a, (1 - own) * 0.8);
      graphics.strokeRoundedRect(phone.x - gap, phone.y - gap, phone.width + gap * 2, phone.height + gap * 2, radius + gap);
    }
  });
};
