import type Phaser from "phaser";

interface Way {
  readonly ms: number;
  readonly ease?: string;
}

/** Brings numbers of `target` to where they should be, from where they are now. What was on its way to elsewhere stops. */
export function glide<T extends object>(scene: Phaser.Scene, target: T, to: Readonly<Partial<Record<keyof T, number>>>, { ms, ease }: Way): void {
  scene.tweens.killTweensOf(target);
  scene.tweens.add({ targets: target, ...to, duration: ms, ...(ease === undefined ? {} : { ease }) });
}
