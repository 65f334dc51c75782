import { OctagonX, TriangleAlert } from "lucide-preact";
import type { Complaint } from "../../domain/agreementDraft.ts";
import { Icon } from "../parts/index.ts";
import { afspraken } from "../text/afspraken.ts";

/** What the checker says, in words of the form where its own name keys of the file. */
export function complaintText({ code, field, message, remedy }: Complaint): string {
  const said = afspraken.says[`${code} ${field ?? ""}`];
  return said ?? `${message} ${remedy}`;
}

/** The opinion of the checker, at the place it is about. */
export function Complaints({ of, id }: { readonly of: readonly Complaint[]; readonly id?: string }) {
  if (of.length === 0) return null;
  const worst = of.some(({ severity }) => severity === "error") ? "error" : "warning";
  return (
    <ul id={id} class={`wh-complaints wh-complaints--${worst}`}>
      {of.map((one) => (
        <li key={`${one.code}${one.message}`}>
          <Icon of={one.severity === "error" ? OctagonX : TriangleAlert} size="sm" />
          <span>{complaintText(one)}</span>
        </li>
      ))}
    </ul>
  );
}
