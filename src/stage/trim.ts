/** A drawn layer without the empty edges around it: `box` says where it lies in the picture, in fractions. */
export interface Drawn {
  readonly canvas: HTMLCanvasElement;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Looked for what is drawn in a copy of this many pixels: an edge may be off by one of those. */
const LOOK = 48;

/** Cuts the empty edges off: what is not there costs no memory and no time to move. */
export function trim(canvas: HTMLCanvasElement): Drawn {
  const look = shrunk(canvas);
  const box = look ? filled(look.getImageData(0, 0, LOOK, LOOK).data) : { x: 0, y: 0, width: 1, height: 1 };
  if (box.width === 1 && box.height === 1) return { canvas, box };
  const cut = document.createElement("canvas");
  cut.width = Math.max(1, Math.round(canvas.width * box.width));
  cut.height = Math.max(1, Math.round(canvas.height * box.height));
  cut.getContext("2d")?.drawImage(canvas, -Math.round(canvas.width * box.x), -Math.round(canvas.height * box.y));
  return { canvas: cut, box };
}

function shrunk(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const small = document.createElement("canvas");
  small.width = LOOK;
  small.height = LOOK;
  const context = small.getContext("2d", { willReadFrequently: true });
  context?.drawImage(canvas, 0, 0, LOOK, LOOK);
  return context;
}

/** The part of a square of pixels in which anything is drawn, one pixel wider on every side, in fractions. */
export function filled(pixels: Uint8ClampedArray | readonly number[]): Drawn["box"] {
  const size = Math.sqrt(pixels.length / 4);
  let [left, right, top, bottom] = [size, 0, size, 0];
  for (let at = 0; at < size * size; at++) {
    if (!pixels[at * 4 + 3]) continue;
    left = Math.min(left, at % size);
    right = Math.max(right, at % size);
    top = Math.min(top, Math.floor(at / size));
    bottom = Math.max(bottom, Math.floor(at / size));
  }
  if (right < left) return { x: 0, y: 0, width: 1 / size, height: 1 / size };
  const [x, y] = [Math.max(0, left - 1), Math.max(0, top - 1)];
  return { x: x / size, y: y / size, width: (Math.min(size, right + 2) - x) / size, height: (Math.min(size, bottom + 2) - y) / size };
}
