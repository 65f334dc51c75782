import type Phaser from "phaser";

const left = new WeakSet<Phaser.Scene>();

/** The stage is being taken down: what is still loading for this scene must not be added to it. */
export function leave(scene: Phaser.Scene): void {
  left.add(scene);
}

export const isLeft = (scene: Phaser.Scene): boolean => left.has(scene);
