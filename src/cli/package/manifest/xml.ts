/** An element: its name, its attributes, and either text or elements in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly inside: string | readonly Element[];
}

type Inside = string | readonly (Element | null)[];

/** Attributes that are undefined and elements that are null are left out. */
export function element(name: string, attributes: Element["attributes"] = {}, inside: Inside = []): Element {
  return { name, attributes, inside: typeof inside === "string" ? inside : inside.filter((one) => one !== null) };
}

/** A whole document, the same text for the same element. */
export function document(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, "")}`;
}

function write({ name, attributes, inside }: Element, indent: string): string {
  const words = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeText(value)}"`]));
  const open = `${indent}<${name}${words.join("")}`;
  if (typeof inside === "string") return `${open}>${escapeText(inside)}</${name}>\n`;
  if (inside.length === 0) return `${open}/>\n`;
  return `${open}>\n${inside.map((one) => write(one, `${indent}  `)).join("")}${indent}</${name}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Safe as text and as an attribute, in XML and in HTML. */
export function escapeText(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
