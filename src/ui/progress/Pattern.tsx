import { ShieldAlert, ShieldCheck } from "lucide-preact";
import { totalOf, type GradeCounts, type ProgressView } from "../../view/progressPage.ts";
import { Icon } from "../parts/index.ts";
import { voortgang } from "../text/voortgang.ts";
import { Counts } from "./Counts.tsx";
import { knowledgeAt } from "./paths.ts";

/** Steps, what was allowed, axes and leaning: all counts (SPEC A5). */
export function Pattern({ view }: { readonly view: ProgressView }) {
  if (view.looked.attempts === 0) return <p class="wh-empty">{voortgang.noAttempt}</p>;
  return (
    <div class="wh-prog-pattern">
      <section class="wh-card wh-prog-card" aria-labelledby="stappen">
        <header>
          <h2 id="stappen">{voortgang.steps.title}</h2>
          <p class="wh-soft">{voortgang.steps.lead}</p>
        </header>
        <Rows rows={view.steps.map(({ step, name, counts }) => ({ id: step, name, counts }))} />
      </section>
      <section class="wh-card wh-prog-card" aria-labelledby="assen">
        <h2 id="assen">{voortgang.axes.title}</h2>
        {view.axes.length === 0 ? (
          <p class="wh-soft">{voortgang.axes.few}</p>
        ) : (
          <>
            <p class="wh-soft">{voortgang.axes.counted}</p>
            <Rows rows={view.axes.map(({ axis, name, counts }) => ({ id: axis, name, counts }))} />
          </>
        )}
      </section>
      <Lawful lawful={view.lawful} />
      <Tilts tilts={view.tilts} />
      {view.older && <p class="wh-small wh-soft">{voortgang.older}</p>}
    </div>
  );
}

function Rows({ rows }: { readonly rows: readonly { readonly id: string; readonly name: string; readonly counts: GradeCounts }[] }) {
  return (
    <ul class="wh-prog-rows">
      {rows.map(({ id, name, counts }) => (
        <li key={id}>
          <h3>{name}</h3>
          {totalOf(counts) === 0 ? <p class="wh-soft">{voortgang.steps.none}</p> : <Counts counts={counts} />}
        </li>
      ))}
    </ul>
  );
}

/** Never a bar: a limit is touched or it is not. */
function Lawful({ lawful: { limits, criteria } }: { readonly lawful: ProgressView["lawful"] }) {
  const words = voortgang.lawful;
  const clean = limits.length + criteria.length === 0;
  return (
    <section class={`wh-card wh-prog-card wh-prog-lawful${clean ? " is-clean" : ""}`} aria-labelledby="mag">
      <Icon of={clean ? ShieldCheck : ShieldAlert} />
      <h2 id="mag">{words.title}</h2>
      {limits.length === 0 && <p>{words.clean}</p>}
      {limits.length > 0 && <Touched title={words.limits} found={limits.map(({ id, title, times }) => ({ kind: "grens", id, text: title, times }))} />}
      {criteria.length > 0 && (
        <Touched title={words.edge} found={criteria.map(({ id, question, times }) => ({ kind: "criterium", id, text: question, times }))} />
      )}
    </section>
  );
}

interface TouchedProps {
  readonly title: string;
  readonly found: readonly { readonly kind: "grens" | "criterium"; readonly id: string; readonly text: string; readonly times: number }[];
}

function Touched({ title, found }: TouchedProps) {
  return (
    <div>
      <h3>{title}</h3>
      <ul class="wh-bullets">
        {found.map(({ kind, id, text, times }) => (
          <li key={id}>
            <a href={knowledgeAt(kind, id)}>{text}</a>{" "}
            <span class="wh-soft">({kind === "grens" ? voortgang.lawful.attempts(times) : voortgang.lawful.times(times)})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Two sides of a middle line: too little left, too much right. */
function Tilts({ tilts: { light, heavy, other, both, sentence } }: { readonly tilts: ProgressView["tilts"] }) {
  const words = voortgang.tilts;
  const most = Math.max(light, heavy, 1);
  return (
    <section class="wh-card wh-prog-card" aria-labelledby="balans">
      <h2 id="balans">{words.title}</h2>
      <p class="wh-soft">{words.counted}</p>
      <div class="wh-prog-scales">
        <p>
          <b>{words.times(light)}</b> {words.light}
        </p>
        <p>
          <b>{words.times(heavy)}</b> {words.heavy}
        </p>
        <svg width="100%" height="20" aria-hidden="true">
          <rect class="wh-prog-light" x={`${50 - (48 * light) / most}%`} width={`${(48 * light) / most}%`} y="4" height="12" rx="4" />
          <rect class="wh-prog-heavy" x="50%" width={`${(48 * heavy) / most}%`} y="4" height="12" rx="4" />
          <rect class="wh-prog-middle" x="50%" width="2" height="20" />
        </svg>
      </div>
      <p>{sentence}</p>
      {both > 0 && <p class="wh-small wh-soft">{words.both(both)}</p>}
      {other > 0 && <p class="wh-small wh-soft">{words.other(other)}</p>}
    </section>
  );
}
