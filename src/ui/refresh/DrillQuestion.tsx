import type { DrillView } from "../../view/refresh/index.ts";
import { OptionCards } from "../sheet/OptionCards.tsx";
import { opfrissen } from "../text/opfrissen.ts";
import "../sheet/fields.css";
import "../sheet/options.css";
import { DrillPost } from "./DrillPost.tsx";

interface DrillQuestionProps {
  readonly drill: DrillView;
  readonly picked: string | null;
  /** Keys of one sign may do something. */
  readonly shortcuts: boolean;
  readonly onPick: (option: string) => void;
  readonly onOpen?: ((tab: string) => void) | undefined;
}

/** Post above, question and answers in reach of the thumb. */
export function DrillQuestion({ drill, picked, shortcuts, onPick, onOpen }: DrillQuestionProps) {
  return (
    <>
      <DrillPost phone={drill.phone} onOpen={onOpen} />
      <section class="wh-drill-sheet" aria-labelledby="vraag">
        {drill.situation !== "" && <p class="wh-drill-situation wh-soft">{drill.situation}</p>}
        <h2 id="vraag">{drill.ask}</h2>
        <OptionCards small legend={opfrissen.drill.ask} options={drill.options.map((one) => ({ ...one, picked: one.id === picked }))} onPick={onPick} />
        {shortcuts && <p class="wh-drill-keys wh-small wh-soft">{opfrissen.drill.keys}</p>}
      </section>
    </>
  );
}
