import { ArrowLeft, ArrowRight } from "lucide-preact";
import { useId, useState } from "preact/hooks";
import type { RoleProfile } from "../../domain/framework.ts";
import type { Mode } from "../../domain/log.ts";
import type { Role } from "../../domain/roles.ts";
import { MODES, ROLES, type CatalogueEntry } from "../../view/shell.ts";
import { Button } from "../parts/index.ts";
import { ChoiceGroup } from "../screens/ChoiceGroup.tsx";
import { Main } from "../screens/Main.tsx";
import { Notice } from "../screens/NoticeBar.tsx";
import { RoleCards } from "../screens/RoleCards.tsx";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import "../screens/shell.css";
import "../screens/role.css";
import { samen } from "../text/samen.ts";
import { voorbereiden } from "../text/voorbereiden.ts";

const words = samen.start;
/** Fewer is nobody to pass it to. */
const FEWEST = 2;

interface TeamStartScreenProps {
  readonly entry: CatalogueEntry;
  readonly roles?: Readonly<Partial<Record<Role, Pick<RoleProfile, "name">>>>;
  readonly onStart: (roles: readonly Role[], mode: Mode) => void;
  readonly onBack: () => void;
}

/** Who plays together, and in which form. */
export function TeamStartScreen({ entry, roles = {}, onStart, onBack }: TeamStartScreenProps) {
  const [picked, setPicked] = useState<readonly Role[]>([]);
  const [mode, setMode] = useState<Mode>("oefenen");
  const hint = useId();
  const few = picked.length < FEWEST;
  // In the order of the cards: what is on screen is the order in which they play.
  const toggle = (role: Role) => setPicked(ROLES.filter((one) => (one === role ? !picked.includes(one) : picked.includes(one))));
  return (
    <Main kind="role">
      <Button look="quiet" icon={ArrowLeft} onPress={onBack}>
        {words.back}
      </Button>
      <header class="wh-page-head">
        <p class="wh-kicker">{entry.title}</p>
        <ScreenHeading text={words.title} title={[words.title, entry.title]} />
        <p>{words.lead}</p>
      </header>
      {entry.warning !== undefined && (
        <Notice title={voorbereiden.role.warningTitle}>
          <p>
            {entry.warning} {voorbereiden.role.skipText}
          </p>
        </Notice>
      )}
      <RoleCards entry={entry} roles={roles} picked={picked} several legend={words.choose} lead={words.chooseLead} onPick={toggle} />
      <ChoiceGroup
        legend={voorbereiden.role.mode}
        value={mode}
        choices={MODES.map((value) => ({ value, name: voorbereiden.role.modes[value].name, text: voorbereiden.role.modes[value].text }))}
        onPick={setMode}
      />
      <p class="wh-soft">{words.talk}</p>
      <p class="wh-soft">{words.counts}</p>
      <div class="wh-go">
        <Button look="primary" iconEnd={ArrowRight} off={few} describedBy={few ? hint : undefined} onPress={() => !few && onStart(picked, mode)}>
          {words.go}
        </Button>
        {few && (
          <p id={hint} class="wh-small wh-soft">
            {words.fewerWhy}
          </p>
        )}
      </div>
    </Main>
  );
}
