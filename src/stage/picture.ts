/** One layer of a picture, far (0) to near. `svg` is a stand-alone drawing of that layer alone. */
export interface Layer {
  readonly depth: number;
  readonly svg: string;
}

export interface LayeredPicture {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly Layer[];
}

/** The style sheet inside is hidden while it is being read: the page's content policy would refuse to apply it. */
const hide = (text: string) => text.replaceAll("<style>", '<desc data-style="1">').replaceAll("</style>", "</desc>");
const unhide = (text: string) =>
  text
    .replaceAll('<desc data-style="1">', "<style>")
    .replaceAll("</desc>", "</style>")
    .replace(/<desc [^>]*data-style="1"[^>]*>/gu, "<style>");

/**
 * Takes a layered SVG apart: top-level groups with `data-diepte` become pictures of their own with the shared
 * definitions, at most `most` of them: neighbouring depths are taken together, so that a rich picture stays cheap to move.
 */
export function takeApart(text: string, most = 8): LayeredPicture {
  const root = new DOMParser().parseFromString(hide(text), "image/svg+xml").documentElement;
  const [, , width = 0, height = 0] = (root.getAttribute("viewBox") ?? "").split(/\s+/u).map(Number);
  const children = [...root.children];
  const shared = children.filter((child) => child.localName === "defs" || child.localName === "desc");
  const groups = children.filter((child) => child.localName === "g" && child.hasAttribute("data-diepte"));
  const layers = together(groups.map(depthOf), most).map(({ from, until }): Layer => {
    const own = root.cloneNode(false) as Element;
    own.setAttribute("width", String(width));
    own.setAttribute("height", String(height));
    const members = groups.slice(from, until);
    for (const part of [...shared, ...members]) own.append(part.cloneNode(true));
    return { depth: Math.max(0, ...members.map(depthOf)), svg: unhide(new XMLSerializer().serializeToString(own)) };
  });
  return { width, height, layers };
}

const depthOf = (group: Element) => Number(group.getAttribute("data-diepte"));

/** Cuts a row of depths, in drawing order, into at most `most` runs; the cuts lie where the depth changes. */
export function together(depths: readonly number[], most: number): readonly { readonly from: number; readonly until: number }[] {
  const starts = depths.flatMap((depth, index) => (index === 0 || depth !== depths[index - 1] ? [index] : []));
  const size = Math.ceil(starts.length / Math.max(1, most));
  const kept = starts.filter((_, index) => index % Math.max(1, size) === 0);
  return kept.map((from, index) => ({ from, until: kept[index + 1] ?? depths.length }));
}

/** Draws a layer at the size it will be shown. Rejects when the browser cannot read it. */
export async function rasterise(layer: Layer, width: number, height: number): Promise<HTMLCanvasElement> {
  const url = URL.createObjectURL(new Blob([layer.svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(width));
    canvas.height = Math.max(1, Math.round(height));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}
