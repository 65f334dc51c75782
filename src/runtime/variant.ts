import { fnv1a } from "../domain/hash.ts";

/** Deals a variant from the attempt's seed (SPEC A18): every variant equally often over many seeds. */
export function dealVariant(variants: readonly string[], seed: number): string {
  return variants[mix(seed) % variants.length] ?? "basis";
}

/** Order of things shown, shuffled from the seed and a name, the same on every replay. */
export function shuffled<T>(items: readonly T[], seed: number, name: string): readonly T[] {
  let state = mix(seed ^ fnv1a(name));
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    state = mix(state + 0x9e3779b9);
    const j = state % (i + 1);
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

/** A number from 0 up to 1, from the seed and a name, the same every time. */
export function drawn(seed: number, name: string): number {
  return mix(seed ^ fnv1a(name)) / 2 ** 32;
}

function mix(seed: number): number {
  let value = seed >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
