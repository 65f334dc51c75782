/** What lies over what on the canvas, far to near. */
export const DEPTHS = { place: 0, shade: 1, effect: 2, hand: 3, line: 4, post: 5 } as const;
