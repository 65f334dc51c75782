import { playOnce, type Effect } from "./effect.ts";

/** The phone hums: short bows beside its upper half, twice. */
export const buzz: Effect = (scene, { phone, ratio }) => {
  playOnce(scene, 900, (graphics, progress) => {
    const pulse = Math.abs(Math.sin(progress * Math.PI * 2));
    for (const [index, gap] of [16, 27, 38].entries()) {
      graphics.lineStyle(3 * ratio, 0xffc58a, pulse * (0.85 - index * 0.22));
      for (const side of [-1, 1]) {
        const x = side < 0 ? phone.x - gap * ratio : phone.x + phone.width + gap * ratio;
        const y = phone.y + phone.height * 0.28;
        const bow = (34 + index * 10) * ratio;
        graphics.beginPath();
        graphics.arc(x - side * bow * 0.9, y, bow, side < 0 ? Math.PI * 0.85 : Math.PI * -0.15, side < 0 ? Math.PI * 1.15 : Math.PI * 0.15);
        graphics.strokePath();
      }
    }
  });
};
