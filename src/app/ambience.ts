import type { Background } from "../runtime/sound.ts";

/** What is heard at a place; a place that is not here is silent. Indoors the same loop is farther away. */
export const PLACE_SOUNDS: Readonly<Record<string, Background>> = {
  jongerencentrum: { name: "plein", near: 0.5 },
  politiebureau: { name: "kantoor", near: 1 },
  stadhuis: { name: "kantoor", near: 0.8 },
  straat: { name: "avondstraat", near: 1 },
  auto: { name: "avondstraat", near: 0.6 },
  plein: { name: "plein", near: 1 },
  thuis: { name: "avondstraat", near: 0.35 },
};
