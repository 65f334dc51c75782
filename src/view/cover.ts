export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placed extends Size {
  readonly x: number;
  readonly y: number;
}

/** Which part of a picture stays in sight when it is larger than its frame: 0 = left or top, 1 = right or bottom. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

/** What happens in a post happens low in its picture. The still picture in the page is cut the same way (story.css). */
export const POST_FOCUS: Focus = { x: 0.5, y: 0.72 };

/** The work sheet covers the right of a place. The still picture in the page is cut the same way (play.css). */
export const PLACE_FOCUS: Focus = { x: 0, y: 0.5 };

/** Size of every vignette in assets/art/vignettes, in its own units; what matters stands in the middle half. */
export const VIGNETTE: Size = { width: 780, height: 844 };

/** Where a picture lies that fills its frame without being stretched. */
export function cover(frame: Size, picture: Size, focus: Focus): Placed {
  const scale = Math.max(frame.width / picture.width, frame.height / picture.height);
  const width = picture.width * scale;
  const height = picture.height * scale;
  return { x: (frame.width - width) * focus.x, y: (frame.height - height) * focus.y, width, height };
}
