import { windowRoom } from "../windowRoom.mjs";

const desk = `<path fill="var(--kunst-kamer-donker)" d="M0 830h1600v170H0Z"/><path fill="var(--kunst-voorgrond)" d="M980 640h300v170H980zM1110 810h40v24h-40zM1060 830h140v12h-140z"/><path fill="var(--kunst-blauwlicht)" opacity=".35" d="M996 656h268v138H996z"/><path fill="var(--kunst-voorgrond)" d="M300 760h160v70H300zM330 720h100v40H330z"/>`;

/** The police office: a desk with a screen, a window on the town. */
export function draw() {
  return windowRoom({ id: "pb", view: "380 300 520 224", front: desk, glow: "#7db8ff" });
}

/** The town is seen enlarged: its lines keep a decimal. */
export const detail = true;
