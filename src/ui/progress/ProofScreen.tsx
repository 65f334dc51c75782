import { ArrowLeft, Printer } from "lucide-preact";
import { useId, useState } from "preact/hooks";
import type { ProofView } from "../../view/progressPage.ts";
import { Button, Icon } from "../parts/index.ts";
import { Main } from "../screens/Main.tsx";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import { deelnamebewijs as words } from "../text/deelnamebewijs.ts";
import { PROGRESS } from "./paths.ts";
import { ProofPaper } from "./ProofPaper.tsx";
import "../screens/shell.css";
import "./proof.css";
import "./print.css";

interface ProofScreenProps {
  readonly proof: ProofView;
  /** Wall time, ISO 8601. */
  readonly now: string;
  readonly onPeriod: (period: ProofView["period"]) => void;
  readonly onPrint: () => void;
}

/** The name lives in this screen alone: nobody gets it, and it is gone with the screen. */
export function ProofScreen({ proof, now, onPeriod, onPrint }: ProofScreenProps) {
  const id = useId();
  const [name, setName] = useState("");
  const [withTests, setWithTests] = useState(false);
  const { from, to } = proof.period;
  return (
    <Main kind="proof">
      <header class="wh-page-head wh-proof-screen">
        <p>
          <a class="wh-button wh-button--quiet" href={PROGRESS}>
            <Icon of={ArrowLeft} size="sm" />
            <span>{words.back}</span>
          </a>
        </p>
        <ScreenHeading text={words.title} />
        <p>{words.lead}</p>
      </header>
      <div class="wh-proof">
        <section class="wh-card wh-proof-form wh-proof-screen" aria-labelledby={`${id}-form`}>
          <h2 id={`${id}-form`}>{words.form}</h2>
          <p class="wh-proof-field">
            <label for={`${id}-name`}>{words.name}</label>
            <input
              id={`${id}-name`}
              type="text"
              maxLength={80}
              autocomplete="off"
              spellcheck={false}
              value={name}
              aria-describedby={`${id}-hint`}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <span id={`${id}-hint`} class="wh-small wh-soft">
              {words.nameHint}
            </span>
          </p>
          <div class="wh-proof-period">
            <DateField id={`${id}-from`} label={words.from} value={from} onPick={(day) => onPeriod({ from: day, to })} />
            <DateField id={`${id}-to`} label={words.to} value={to} onPick={(day) => onPeriod({ from, to: day })} />
          </div>
          {proof.passed.length > 0 && (
            <label class="wh-choice wh-switch">
              <input type="checkbox" checked={withTests} onChange={(event) => setWithTests(event.currentTarget.checked)} />
              <span>
                <b>{words.passed}</b>
                <span class="wh-soft">{words.passedHint}</span>
              </span>
            </label>
          )}
          <Button look="primary" icon={Printer} onPress={onPrint}>
            {words.print}
          </Button>
        </section>
        <section aria-labelledby={`${id}-paper`}>
          <h2 id={`${id}-paper`} class="wh-hidden">
            {words.paper}
          </h2>
          <ProofPaper proof={proof} name={name} withTests={withTests} now={now} />
        </section>
      </div>
    </Main>
  );
}

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onPick: (day: string) => void;
}

function DateField({ id, label, value, onPick }: DateFieldProps) {
  return (
    <p class="wh-proof-field">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value} onInput={({ currentTarget: { value: day } }) => day !== "" && onPick(day)} />
    </p>
  );
}
