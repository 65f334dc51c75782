/** One layer of a picture, far (0) to near. `texture` is a stand-alone SVG of that layer alone. */
export interface Layer {
  readonly id: string;
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

/** Takes a layered SVG apart: every top-level group with `data-diepte` becomes a picture with the shared definitions. */
export function takeApart(text: string): LayeredPicture {
  const root = new DOMParser().parseFromString(hide(text), "image/svg+xml").documentElement;
  const [, , width = 0, height = 0] = (root.getAttribute("viewBox") ?? "").split(/\s+/u).map(Number);
  const groups = [...root.children].filter((child) => child.localName === "g" && child.hasAttribute("data-diepte"));
  const rest = [...root.children].filter((child) => child.localName !== "g");
  const shared = rest.filter((child) => child.localName === "defs" || child.localName === "desc");
  const layers = groups.map((group): Layer => {
    const own = root.cloneNode(false) as Element;
    own.setAttribute("width", String(width));
    own.setAttribute("height", String(height));
    for (const part of shared) own.append(part.cloneNode(true));
    own.append(group.cloneNode(true));
    return { id: group.id, depth: Number(group.getAttribute("data-diepte")), svg: unhide(new XMLSerializer().serializeToString(own)) };
  });
  return { width, height, layers };
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
