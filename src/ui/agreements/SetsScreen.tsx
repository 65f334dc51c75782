import { FileUp, Handshake, PenLine, Printer, SquarePlus } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { PARTY_NAMES, ROLES, type AgreementView, type Role } from "../../view/agreements/index.ts";
import type { SaveStatus } from "../../view/shell.ts";
import { Button } from "../parts/index.ts";
import { ChoiceGroup } from "../screens/ChoiceGroup.tsx";
import { Main } from "../screens/Main.tsx";
import { NoticeBar, Notice } from "../screens/NoticeBar.tsx";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import { afspraken } from "../text/afspraken.ts";
import { AgreementCard } from "./AgreementCard.tsx";
import { AgreementTable } from "./AgreementTable.tsx";
import { OwnSetCard, type OwnSetLine } from "./OwnSetCard.tsx";
import "../screens/shell.css";
import "./agreements.css";
import "./fields.css";
import "./card.css";
import "./paper.css";

const { sets: words, shown: shownWords } = afspraken;

export interface SetChoice {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

interface SetsScreenProps {
  readonly choices: readonly SetChoice[];
  readonly chosen: string;
  /** What was chosen cannot be used. */
  readonly missing: boolean;
  readonly own: readonly OwnSetLine[];
  readonly shown: { readonly title: string; readonly agreements: readonly AgreementView[] };
  readonly today: string;
  readonly status: SaveStatus;
  /** The last thing that happened, to be said once. */
  readonly told: string;
  /** A set that came in and is not in use. */
  readonly offer: { readonly title: string; readonly onUse: () => void } | null;
  readonly onChoose: (id: string) => void;
  readonly onCopy: () => void;
  readonly onFresh: () => void;
  readonly onImport: () => void;
  readonly onEdit: (name: string) => void;
  readonly onChanges: (name: string) => void;
  readonly onExport: (name: string) => void;
  readonly onRemove: (name: string) => void;
  /** The panel for a file, when it is open. */
  readonly importing: ComponentChildren;
}

/** `#/afspraken`: under which set one plays, what stands in it, and the sets of one's own. */
export function SetsScreen(props: SetsScreenProps) {
  const { choices, chosen, missing, own, shown, today, status, told, offer, importing, onChoose, onCopy, onFresh, onImport } = props;
  const [role, setRole] = useState<Role | "">("");
  const seen = role === "" ? shown.agreements : shown.agreements.filter(({ roles }) => roles.includes(role));
  return (
    <Main kind="agreements">
      <header class="wh-page-head">
        <ScreenHeading text={afspraken.title} />
        <p>{afspraken.lead}</p>
      </header>
      <NoticeBar status={status} />
      {missing && (
        <Notice title={words.title}>
          <p>{words.missing}</p>
        </Notice>
      )}
      <section class="wh-card wh-sets">
        <ChoiceGroup
          legend={words.title}
          hint={words.hint}
          value={chosen}
          choices={choices.map(({ id, title, text }) => ({ value: id, name: title, text }))}
          onPick={onChoose}
        />
        <p class="wh-told" role="status">
          {told}
        </p>
        {offer && (
          <div class="wh-actions">
            <Button look="primary" icon={Handshake} label={words.useOf(offer.title)} onPress={offer.onUse}>
              {words.use}
            </Button>
          </div>
        )}
        {own.length === 0 && <p class="wh-soft">{words.none}</p>}
        <div class="wh-actions">
          <Button icon={PenLine} onPress={onCopy}>
            {words.copy}
          </Button>
          <Button icon={SquarePlus} onPress={onFresh}>
            {words.fresh}
          </Button>
          <Button icon={FileUp} onPress={onImport}>
            {words.import}
          </Button>
        </div>
      </section>
      {importing}
      {own.length > 0 && (
        <section class="wh-own-sets" aria-labelledby="eigen-sets">
          <h2 id="eigen-sets">{words.ownTitle}</h2>
          {own.map((set) => (
            <OwnSetCard key={set.name} set={set} {...props} />
          ))}
        </section>
      )}
      <section class="wh-shown" aria-labelledby="getoond">
        <header class="wh-shown-head">
          <div>
            <p class="wh-kicker">{shownWords.inForce}</p>
            <h2 id="getoond">{shown.title}</h2>
          </div>
          <div class="wh-shown-tools">
            <label class="wh-write">
              <span>{shownWords.filter}</span>
              <select value={role} onChange={(event) => setRole(ROLES.find((one) => one === event.currentTarget.value) ?? "")}>
                <option value="">{shownWords.all}</option>
                {ROLES.map((one) => (
                  <option key={one} value={one}>
                    {PARTY_NAMES[one]}
                  </option>
                ))}
              </select>
            </label>
            <Button icon={Printer} onPress={() => print()}>
              {words.print}
            </Button>
          </div>
          <p class="wh-small wh-soft" role="status">
            {shownWords.found(seen.length, shown.agreements.length)}
          </p>
        </header>
        {seen.length === 0 ? (
          <p class="wh-empty">{role === "" ? shownWords.empty : shownWords.emptyFor}</p>
        ) : (
          <div class="wh-accord-list">
            {seen.map((agreement) => (
              <AgreementCard key={agreement.id} agreement={agreement} />
            ))}
          </div>
        )}
      </section>
      <AgreementTable title={shown.title} date={today} agreements={seen} />
    </Main>
  );
}
