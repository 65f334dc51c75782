import { frame, glow, spot } from "../photo.mjs";

/** A sports hall: floor lines, a bench with a cup and a ball. */
export function draw() {
  const id = "za";
  const defs = glow(`${id}-w`, "#fff3dc", 0.9) + `<linearGradient id="${id}-m" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#22345c"/><stop offset="1" stop-color="#3d5688"/></linearGradient><linearGradient id="${id}-v" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#7a5a48"/><stop offset="1" stop-color="#b98358"/></linearGradient><linearGradient id="${id}-g" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#b4781e"/><stop offset=".35" stop-color="#ffe0a0"/><stop offset="1" stop-color="#c98a2c"/></linearGradient>`;
  return frame(id, defs, [
    ["wand", 0, `<rect x="-195" width="780" height="844" fill="url(#${id}-m)"/><path fill="#1a2a4c" d="M-195 300h780v60h-780z"/><path stroke="#5f7bb0" stroke-width="3" opacity=".5" d="M-195 120h780M-195 200h780M-110 60v300M-20 60v300M70 60v300M160 60v300M250 60v300M340 60v300M430 60v300M520 60v300"/>`],
    ["lampen", 1, spot(`${id}-w`, 90, 70, 90, 0.5) + spot(`${id}-w`, 300, 62, 100, 0.5) + spot(`${id}-w`, -110, 66, 90, 0.5) + spot(`${id}-w`, 500, 64, 90, 0.5)],
    ["vloer", 2, `<path fill="url(#${id}-v)" d="M-195 470h780v374h-780z"/><path fill="none" stroke="#e8d3b4" stroke-width="5" opacity=".75" d="M-195 576 585 505M120 844 196 470M-195 790C0 660 330 600 585 700"/>`],
    ["bank", 3, `<path fill="#0f1c38" opacity=".35" d="M20 744h350l-16 30H40Z"/><path fill="#c58a58" d="M22 640h346v34H22z"/><path fill="#8d5a38" d="M22 674h346v12H22zM54 686h22v66H54zM314 686h22v66h-22z"/>`],
    ["beker", 4, `<path fill="none" stroke="url(#${id}-g)" stroke-width="11" d="M118 520c-40-6-42 58 14 62M222 520c40-6 42 58-14 62"/><path fill="url(#${id}-g)" d="M112 500h116c4 62-14 96-46 104v14c20 2 30 8 32 22h-88c2-14 12-20 32-22v-14c-32-8-50-42-46-104Z"/><path fill="#fff3dc" opacity=".55" d="M128 510c0 40 6 62 18 78-4-30-6-54-4-78Z"/><circle cx="292" cy="592" r="48" fill="#e9eef6"/><path fill="#22345c" d="m292 570 20 15-8 23h-24l-8-23ZM256 560l14-12 10 10-8 18-16 2ZM328 560l-14-12-10 10 8 18 16 2ZM266 628l4-14 18 6 2 18-10 2ZM318 628l-4-14-18 6-2 18 10 2Z"/><path fill="#0f1c38" opacity=".18" d="M292 544a48 48 0 0 1 0 96c30-20 30-76 0-96Z"/>`],
  ]);
}
