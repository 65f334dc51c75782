interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where something stands on the map, for the style sheet: it knows where the picture lies (town.css). */
export const spotOf = ({ x, y }: Spot) => ({ "--wh-spot-x": String(x), "--wh-spot-y": String(y) });
