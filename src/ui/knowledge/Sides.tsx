import { ArrowDown, ArrowUp, Ban, Star, type LucideIcon } from "lucide-preact";
import type { KnowledgePart, KnowledgeSide } from "../../domain/kader/knowledge.ts";
import { Icon } from "../parts/index.ts";

const ICONS: Readonly<Record<KnowledgeSide, LucideIcon>> = { goed: Star, "te-licht": ArrowDown, "te-zwaar": ArrowUp, niet: Ban };

/** A part with its side: an arrow down is too little, an arrow up too much. */
export function Side({ part, side }: { readonly part: KnowledgePart; readonly side: KnowledgeSide }) {
  return (
    <div class={`wh-kb-side wh-kb-side--${side}`}>
      <p class="wh-kb-side-name">
        <Icon of={ICONS[side]} size="xs" />
        {part.label}
      </p>
      <Lines lines={part.lines} />
    </div>
  );
}

/** The sides of something beside each other. */
export function Sides({ parts }: { readonly parts: readonly KnowledgePart[] }) {
  const sides = parts.flatMap((part) => (part.side ? [{ part, side: part.side }] : []));
  if (sides.length === 0) return null;
  return (
    <div class="wh-kb-sides" data-count={sides.length}>
      {sides.map(({ part, side }) => (
        <Side key={part.label} part={part} side={side} />
      ))}
    </div>
  );
}

export function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 1) return <p>{lines[0]}</p>;
  return (
    <ul class="wh-kb-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
