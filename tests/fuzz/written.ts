/** Groups and lists inside each other that get lines of their own; what is deeper stands on one line. */
const BLOCKS = 6;

/** A value as YAML, quickly: words in quotes, also numbers that JSON does not have. What has no words in YAML is left out. */
export function written(value: unknown, depth = 0): string {
  const indent = "  ".repeat(depth);
  if (depth < BLOCKS && Array.isArray(value) && value.length > 0) return value.map((item) => `\n${indent}- ${written(item, depth + 1).trimStart()}`).join("");
  if (depth < BLOCKS && isGroup(value)) {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    if (entries.length > 0) return entries.map(([key, part]) => `\n${indent}${JSON.stringify(key)}: ${written(part, depth + 1)}`).join("");
  }
  return flow(value);
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (isGroup(value)) return `{${Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${flow(part)}`).join(", ")}}`; // prettier-ignore
  if (typeof value === "number" && !Number.isFinite(value)) return Number.isNaN(value) ? ".nan" : value < 0 ? "-.inf" : ".inf";
  return JSON.stringify(value) ?? "";
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
