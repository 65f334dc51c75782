import { BookOpen, Gavel, Handshake, Map as RouteMap, PenLine, ShieldAlert, type LucideIcon } from "lucide-preact";
import type { SourceChip as Source } from "../../view/model.ts";
import { SOURCE_KINDS, SOURCE_STATUSES, sourceState } from "../../view/text/sources.ts";
import { nl } from "../text/nl.ts";
import { Icon } from "./Icon.tsx";
import { LookUp } from "./LookUp.tsx";

const ICONS: Readonly<Record<Source["kind"], LucideIcon>> = {
  routekaart: RouteMap,
  afspraak: Handshake,
  recht: Gavel,
  connect: BookOpen,
  grens: ShieldAlert,
  eigen: PenLine,
};

/** Names where a judgement comes from; opens to what it says. Anything but settled law says so in its label. */
export function SourceChip({ source }: { readonly source: Source }) {
  const open = source.kind === "eigen" || (source.status !== undefined && source.status !== "geldend");
  const contested = source.status === "betwist";
  return (
    <details class={`wh-source wh-source--${source.kind}${open ? " wh-source--open" : ""}${contested ? " wh-source--contested" : ""}`}>
      <summary class="wh-source-chip">
        <Icon of={ICONS[source.kind]} size="xs" />
        <span>
          {source.label}
          {source.status && <em class="wh-source-status">{SOURCE_STATUSES[source.status]}</em>}
        </span>
      </summary>
      <p class="wh-source-detail">
        {source.label !== SOURCE_KINDS[source.kind] && <b>{SOURCE_KINDS[source.kind]}.</b>} {source.detail}
        {source.checked && <span class="wh-soft"> ({sourceState(source.checked)})</span>}
        {source.entry && (
          <>
            <br />
            <LookUp of={source.entry} about={source.label} />
          </>
        )}
      </p>
    </details>
  );
}

export function SourceChips({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <ul class="wh-sources" aria-label={nl.judgement.sources}>
      {sources.map((source) => (
        <li key={`${source.kind}${source.label}`}>
          <SourceChip source={source} />
        </li>
      ))}
    </ul>
  );
}
