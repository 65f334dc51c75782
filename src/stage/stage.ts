import type { Placed } from "../view/index.ts";

/** Addresses of what the stage draws; undefined when nobody drew it. */
export interface StagePictures {
  readonly vignette: (name: string) => string | undefined;
  readonly place: (name: string) => string | undefined;
  readonly hand: () => string | undefined;
}

/** What the page shows above the canvas, in device pixels of the canvas; null = not in sight. */
export interface Found {
  readonly phone: Placed | null;
  readonly picture: Placed | null;
  /** Corner of the phone's case. */
  readonly radius: number;
  /** Device pixels in a CSS pixel, as drawn: at most 2. */
  readonly ratio: number;
  /** A small screen shows only what is on the phone. */
  readonly roomForHand: boolean;
}

/** Sharper than this nobody sees, and it costs four times as much to draw. */
const SHARPEST = 2;
const HAND_NEEDS = 60;

/** Device pixels in a CSS pixel, as drawn. */
export const ratioNow = (): number => Math.min(SHARPEST, devicePixelRatio);

/** Finds the phone and the picture of its post on the page, by the slots the interface marks. */
export function findOn(host: HTMLElement, root: HTMLElement): Found {
  const ratio = ratioNow();
  const own = host.getBoundingClientRect();
  const boxOf = (slot: string): Placed | null => {
    const element = root.querySelector(`[data-stage-slot="${slot}"]`);
    const box = element?.getBoundingClientRect();
    if (!box || box.width < 2 || box.height < 2) return null;
    return { x: (box.x - own.x) * ratio, y: (box.y - own.y) * ratio, width: box.width * ratio, height: box.height * ratio };
  };
  const phone = boxOf("phone");
  const element = root.querySelector('[data-stage-slot="phone"]');
  const radius = element ? Number.parseFloat(getComputedStyle(element).borderTopLeftRadius) || 0 : 0;
  return { phone, picture: boxOf("vignette"), radius: radius * ratio, ratio, roomForHand: phone !== null && phone.x > HAND_NEEDS * ratio };
}
