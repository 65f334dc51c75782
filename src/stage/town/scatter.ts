/** A number from 0 to 1 that is always the same for this pair: chance belongs to the platform. */
export function scatter(index: number, salt: number): number {
  const mixed = Math.imul((index + 1) ^ Math.imul(salt + 7, 0x9e3779b1), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 0xffffffff;
}
