import { playOnce, type Effect } from "./effect.ts";

const RINGS = 3;
const DOTS = 16;

/** Something left your hands: how far it reaches widens into the room. */
export const shared: Effect = (scene, { phone, ratio }) => {
  const x = phone.x + phone.width / 2;
  const y = phone.y + phone.height * 0.4;
  const reach = Math.max(phone.width, phone.height) * 0.95;
  playOnce(scene, 1500, (graphics, progress) => {
    for (let ring = 0; ring < RINGS; ring++) {
      const own = Math.min(1, Math.max(0, progress * 1.5 - ring * 0.25));
      if (own <= 0 || own >= 1) continue;
      graphics.lineStyle(2.5 * ratio, 0x9cc4ff, (1 - own) * 0.75);
      graphics.strokeCircle(x, y, reach * own);
    }
    for (let dot = 0; dot < DOTS; dot++) {
      const angle = (dot / DOTS) * Math.PI * 2 + 0.2;
      const far = reach * (0.35 + 0.65 * progress) * (0.75 + 0.25 * ((dot * 5) % 4) * 0.33);
      graphics.fillStyle(0xcfe2ff, (1 - progress) * 0.9);
      graphics.fillCircle(x + Math.cos(angle) * far, y + Math.sin(angle) * far, 3 * ratio);
    }
  });
};
