import { isLife, type LifeName } from "./life.ts";
import { trim, type Drawn } from "./trim.ts";

/** One layer of a picture, far (0) to near. `svg` is a stand-alone drawing of that layer alone. */
export interface Layer {
  readonly depth: number;
  readonly svg: string;
  readonly life?: LifeName;
  /** The point a living layer turns round, in fractions of the picture. */
  readonly pivot: Point;
}

interface Point {
  readonly x: number;
  readonly y: number;
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
 * A group that lives (`data-leven`) stays a layer of its own, on top of that number.
 */
export function takeApart(text: string, most = 8): LayeredPicture {
  const root = new DOMParser().parseFromString(hide(text), "image/svg+xml").documentElement;
  const [left = 0, top = 0, width = 0, height = 0] = (root.getAttribute("viewBox") ?? "").split(/\s+/u).map(Number);
  const children = [...root.children];
  const shared = children.filter((child) => child.localName === "defs" || child.localName === "desc");
  const groups = children.filter((child) => child.localName === "g" && child.hasAttribute("data-diepte"));
  const layers = runs(
    groups.map((group) => ({ depth: depthOf(group), lives: lifeOf(group).life !== undefined })),
    most,
  ).map(({ from, until }): Layer => {
    const members = groups.slice(from, until);
    const own = root.cloneNode(false) as Element;
    own.setAttribute("width", String(width));
    own.setAttribute("height", String(height));
    for (const part of [...shared, ...members]) own.append(part.cloneNode(true));
    const svg = unhide(new XMLSerializer().serializeToString(own));
    const [x, y] = (members[0]?.getAttribute("data-as") ?? "").split(/\s+/u).map(Number);
    const pivot = x === undefined || y === undefined ? { x: 0.5, y: 0.5 } : { x: (x - left) / width, y: (y - top) / height };
    return { depth: Math.max(0, ...members.map(depthOf)), svg, pivot, ...lifeOf(members[0]) };
  });
  return { width, height, layers };
}

function lifeOf(group: Element | undefined): { readonly life?: LifeName } {
  const name = group?.getAttribute("data-leven") ?? null;
  return isLife(name) ? { life: name } : {};
}

const depthOf = (group: Element) => Number(group.getAttribute("data-diepte"));

interface Run {
  readonly from: number;
  readonly until: number;
}

/**
 * Cuts a row of layers, in drawing order, into runs that are drawn as one: whatever lives apart, and of the rest as close to
 * `most` as that allows (one a stretch at least); the cuts lie where the depth changes.
 */
export function runs(layers: readonly { readonly depth: number; readonly lives: boolean }[], most: number): readonly Run[] {
  const edges = layers.flatMap(({ lives }, index) => (index === 0 || lives || layers[index - 1]?.lives ? [index] : []));
  const stretches = edges.map((from, index): Run => ({ from, until: edges[index + 1] ?? layers.length }));
  const still = stretches.filter(({ from }) => !layers[from]?.lives).length;
  const each = Math.max(1, Math.floor(most / Math.max(1, still)));
  return stretches.flatMap(({ from, until }) => {
    const own = layers.slice(from, until);
    return own[0]?.lives ? [{ from, until }] : together(own, each).map((run) => ({ from: from + run.from, until: from + run.until }));
  });
}

function together(layers: readonly { readonly depth: number }[], most: number): readonly Run[] {
  const starts = layers.flatMap(({ depth }, index) => (index === 0 || depth !== layers[index - 1]?.depth ? [index] : []));
  const size = Math.ceil(starts.length / most);
  const kept = starts.filter((_, index) => index % size === 0);
  return kept.map((from, index) => ({ from, until: kept[index + 1] ?? layers.length }));
}

/** Draws a layer at the size it will be shown. Rejects when the browser cannot read it. */
export async function rasterise(layer: Layer, width: number, height: number): Promise<Drawn> {
  const url = URL.createObjectURL(new Blob([layer.svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(width));
    canvas.height = Math.max(1, Math.round(height));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return trim(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}
