import { ArrowRight } from "lucide-preact";
import { useId, useState } from "preact/hooks";
import type { Role } from "../../domain/roles.ts";
import { ROLES } from "../../view/shell.ts";
import { Button, Icon } from "../parts/index.ts";
import { opfrissen } from "../text/opfrissen.ts";
import { ROLE_ICONS } from "../screens/roleIcons.ts";
import { schermen } from "../text/schermen.ts";
import "../screens/role.css";

const words = opfrissen.role;

interface RolePickProps {
  readonly current: Role | null;
  readonly onPick: (role: Role) => void;
  /** Absent the first time: then there is nothing to keep. */
  readonly onKeep?: (() => void) | undefined;
}

/** In which role one refreshes: asked once, and kept in the settings. */
export function RolePick({ current, onPick, onKeep }: RolePickProps) {
  const name = useId();
  const hint = useId();
  const [picked, setPicked] = useState(current);
  return (
    <section class="wh-refresh-role">
      <fieldset class="wh-role-cards">
        <legend>{words.choose}</legend>
        <p class="wh-soft">{words.hint}</p>
        <div>
          {ROLES.map((role) => (
            <label key={role} class="wh-role-card">
              <input type="radio" name={name} value={role} checked={picked === role} onChange={() => setPicked(role)} />
              <span class="wh-role-head">
                <Icon of={ROLE_ICONS[role]} />
                <b>{schermen.roles[role].name}</b>
              </span>
              <span>{schermen.roles[role].sees}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="wh-go">
        <Button
          look="primary"
          iconEnd={ArrowRight}
          off={picked === null}
          describedBy={picked === null ? hint : undefined}
          onPress={() => picked && onPick(picked)}
        >
          {words.pick}
        </Button>
        {onKeep && (
          <Button look="quiet" onPress={onKeep}>
            {words.keep}
          </Button>
        )}
        {picked === null && (
          <p id={hint} class="wh-small wh-soft">
            {words.pickFirst}
          </p>
        )}
      </div>
    </section>
  );
}
