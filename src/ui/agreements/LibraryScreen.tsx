import { ArrowLeft, Check, Plus } from "lucide-preact";
import { useState } from "preact/hooks";
import type { AgreementView } from "../../view/agreements/index.ts";
import { Button } from "../parts/index.ts";
import { Main } from "../screens/Main.tsx";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import { afspraken } from "../text/afspraken.ts";
import { AgreementCard } from "./AgreementCard.tsx";
import { SelectField, TextField } from "./Field.tsx";
import "../screens/shell.css";
import "./agreements.css";
import "./fields.css";
import "./card.css";

const { library: words } = afspraken;

export interface Shelf {
  readonly id: string;
  readonly title: string;
  readonly agreements: readonly AgreementView[];
}

interface LibraryScreenProps {
  /** Title of the set that one picks for. */
  readonly target: string;
  readonly shelves: readonly Shelf[];
  /** `shelf/agreement` that stand in the set already. */
  readonly taken: readonly string[];
  readonly told: string;
  readonly onTake: (shelf: string, agreement: string) => void;
  readonly onBack: () => void;
}

/** `#/afspraken/bewerk/<name>/voorbeelden`: examples, to take over one at a time. */
export function LibraryScreen({ target, shelves, taken, told, onTake, onBack }: LibraryScreenProps) {
  const [shelf, setShelf] = useState("");
  const [search, setSearch] = useState("");
  const asked = search.toLowerCase().trim();
  const found = shelves
    .filter(({ id }) => shelf === "" || id === shelf)
    .flatMap(({ id, agreements }) => agreements.map((agreement) => ({ from: id, agreement })))
    .filter(({ agreement }) => asked === "" || [agreement.title, agreement.text, ...(agreement.when?.lines ?? [])].join(" ").toLowerCase().includes(asked));
  return (
    <Main kind="agreements">
      <Button look="quiet" icon={ArrowLeft} onPress={onBack}>
        {words.back}
      </Button>
      <header class="wh-page-head">
        <p class="wh-kicker">{words.to(target)}</p>
        <ScreenHeading text={words.title} />
        <p>{words.lead}</p>
      </header>
      <div class="wh-card wh-library-tools">
        <SelectField
          label={words.set}
          value={shelf}
          choices={[{ value: "", name: words.every }, ...shelves.map(({ id, title }) => ({ value: id, name: title }))]}
          onPick={setShelf}
        />
        <TextField label={words.search} value={search} onInput={setSearch} />
        <p class="wh-small wh-soft" role="status">
          {words.found(found.length)} {told}
        </p>
      </div>
      {found.length === 0 && <p class="wh-empty">{words.none}</p>}
      <div class="wh-accord-list">
        {found.map(({ from, agreement }) => {
          const has = taken.includes(`${from}/${agreement.id}`);
          return (
            <AgreementCard key={`${from}/${agreement.id}`} agreement={agreement}>
              <Button icon={has ? Check : Plus} label={words.takeOf(agreement.title)} off={has} onPress={() => onTake(from, agreement.id)}>
                {has ? words.again : words.take}
              </Button>
            </AgreementCard>
          );
        })}
      </div>
    </Main>
  );
}
