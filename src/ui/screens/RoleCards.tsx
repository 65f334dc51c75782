import { useId } from "preact/hooks";
import { ROLES, type CatalogueEntry } from "../../view/shell.ts";
import type { Role } from "../../domain/roles.ts";
import { Icon } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import { ROLE_ICONS } from "./roleIcons.ts";
import { voorbereiden } from "../text/voorbereiden.ts";

const { role: words } = voorbereiden;

interface RoleCardsProps {
  readonly entry: CatalogueEntry;
  readonly roles: Readonly<Partial<Record<Role, { readonly name: string }>>>;
  readonly picked: readonly Role[];
  /** More than one can be picked: picking one again takes it away. */
  readonly several?: boolean;
  readonly legend?: string;
  readonly lead?: string;
  readonly onPick: (role: Role) => void;
}

/** The roles this case can be played in: what each sees and asks. */
export function RoleCards({ entry, roles, picked, several = false, legend = words.choose, lead = words.lead, onPick }: RoleCardsProps) {
  const name = useId();
  return (
    <fieldset class="wh-role-cards">
      <legend>{legend}</legend>
      <p class="wh-soft">{lead}</p>
      <div>
        {ROLES.flatMap((role) => {
          const part = entry.roles[role];
          if (part === undefined) return [];
          const own = schermen.roles[role];
          return [
            <label key={role} class="wh-role-card">
              <input type={several ? "checkbox" : "radio"} name={name} value={role} checked={picked.includes(role)} onChange={() => onPick(role)} />
              <span class="wh-role-head">
                <Icon of={ROLE_ICONS[role]} />
                <b>{roles[role]?.name ?? own.name}</b>
              </span>
              <span class="wh-role-part wh-small wh-soft">
                {words.part[part]} · {part === "bijrol" ? schermen.bijrolMinutes : schermen.minutes(entry.minutes)}
              </span>
              <span>{own.sees}</span>
              <span>
                <span class="wh-soft">{words.ask}:</span> {own.question}
              </span>
            </label>,
          ];
        })}
      </div>
    </fieldset>
  );
}
