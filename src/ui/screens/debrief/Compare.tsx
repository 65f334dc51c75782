import { ArrowRight } from "lucide-preact";
import type { DifferenceView } from "../../../view/model.ts";
import { Button, GradeBadge, Icon } from "../../parts/index.ts";
import { debrief } from "../../text/schermenDebrief.ts";

const words = debrief.compare;

/** Other sets to assess the same choices under, and what is found. */
export interface Comparing {
  readonly sets: readonly { readonly id: string; readonly title: string }[];
  readonly picked: string | null;
  /** Null while it is worked out. */
  readonly found: DifferenceView | "failed" | null;
  readonly onPick: (set: string) => void;
}

/** The same choices under another set of agreements, side by side. */
export function Compare({ sets, picked, found, onPick }: Comparing) {
  return (
    <section class="wh-card wh-other-sets" data-picked={picked === null ? undefined : ""}>
      <h3>{words.title}</h3>
      {sets.length === 0 ? <p>{words.none}</p> : <p>{words.lead}</p>}
      <div class="wh-actions">
        {sets.map((set) => (
          <Button key={set.id} pressed={set.id === picked} onPress={() => onPick(set.id)}>
            {set.title}
          </Button>
        ))}
      </div>
      <p role="status" class="wh-other-sets-summary">
        {picked !== null && (found === null ? words.busy : found === "failed" ? words.failed : found.summary)}
      </p>
      {found !== null && found !== "failed" && <Found found={found} />}
    </section>
  );
}

function Found({ found }: { readonly found: DifferenceView }) {
  return (
    <>
      <table class="wh-other-sets-table">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.played}</th>
            <th scope="col">{found.setTitle}</th>
          </tr>
        </thead>
        <tbody>
          <Row name={words.score} pair={found.total} />
          <Row name={words.result} pair={found.result} />
          {found.agreements.map((one) => (
            <Row key={one.id} name={one.title} pair={[one.before, one.after]} />
          ))}
        </tbody>
      </table>
      {found.decisions.length > 0 && (
        <>
          <h4>{words.decisions}</h4>
          <ul class="wh-other-sets-decisions">
            {found.decisions.map((one) => (
              <li key={one.momentId}>
                <p>
                  <time class="wh-soft">{one.clock}</time> <b>{one.title}</b>
                </p>
                <p class="wh-other-sets-grades">
                  <GradeBadge grade={one.before.grade} name={one.before.gradeName} />
                  <span class="wh-hidden">{words.becomes}</span>
                  <Icon of={ArrowRight} size="sm" />
                  <GradeBadge grade={one.after.grade} name={one.after.gradeName} />
                </p>
                <p class="wh-soft">{one.because}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Row({ name, pair: [before, after] }: { readonly name: string; readonly pair: readonly [string, string] }) {
  return (
    <tr class={before === after ? "" : "is-other"}>
      <th scope="row">{name}</th>
      <td>{before}</td>
      <td>{after}</td>
    </tr>
  );
}
