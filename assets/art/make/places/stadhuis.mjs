import { windowRoom } from "../windowRoom.mjs";

const meeting = `<path fill="var(--kunst-kamer-donker)" d="M120 860c300-60 1060-60 1360 0v140H120Z"/><path fill="var(--kunst-voorgrond)" d="M330 740h30v110h-30zM300 700h90v60h-90zM1210 740h30v110h-30zM1180 700h90v60h-90z"/><path fill="var(--kunst-raam)" opacity=".9" d="M760 800h80v10h-80z"/><path fill="var(--kunst-voorgrond)" d="M720 806h160v26H720z"/>`;

/** The town hall: a meeting table before a window on the town. */
export function draw() {
  return windowRoom({ id: "sh", view: "120 230 520 224", front: meeting, glow: "#ffc878" });
}

/** The town is seen enlarged: its lines keep a decimal. */
export const detail = true;
