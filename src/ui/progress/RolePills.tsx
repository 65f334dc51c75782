import { useId } from "preact/hooks";
import type { Role } from "../../domain/roles.ts";
import { ROLES } from "../../view/progressPage.ts";
import { shortRole, voortgang } from "../text/voortgang.ts";

const words = voortgang.filter;

interface RolePillsProps {
  readonly role: Role | undefined;
  readonly onPick: (role: Role | undefined) => void;
}

/** One role, or all of them: real radio buttons on one row that wraps. */
export function RolePills({ role, onPick }: RolePillsProps) {
  const name = useId();
  return (
    <fieldset class="wh-prog-roles">
      <legend class="wh-hidden">{words.legend}</legend>
      {[undefined, ...ROLES].map((one) => (
        <label key={one ?? "all"}>
          <input type="radio" name={name} checked={one === role} onChange={() => onPick(one)} />
          <span>{one === undefined ? words.all : shortRole[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
