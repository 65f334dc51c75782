import type { ProofView } from "../../view/progressPage.ts";
import { Brand } from "../screens/Brand.tsx";
import { deelnamebewijs as words } from "../text/deelnamebewijs.ts";
import { schermen } from "../text/schermen.ts";
import { townUrl } from "../town/townArt.ts";
import { dateText, spanText } from "./dates.ts";

interface ProofPaperProps {
  readonly proof: ProofView;
  readonly name: string;
  readonly withTests: boolean;
  readonly now: string;
}

/** The sheet itself, always by day: paper is white. */
export function ProofPaper({ proof, name, withTests, now }: ProofPaperProps) {
  const { from, to } = proof.period;
  const nothing = proof.plays.length + proof.refreshers === 0;
  return (
    <article class="wh-proof-paper" data-theme="light">
      <header class="wh-proof-head">
        <div class="wh-proof-art" aria-hidden="true">
          <img src={townUrl(false)} alt="" />
          <Waves />
        </div>
        <Brand />
        <p class="wh-proof-title">{words.title}</p>
        <p>{words.what}</p>
      </header>
      <div class="wh-proof-body">
        <p class="wh-proof-of">{words.of}</p>
        <p class={name.trim() === "" ? "wh-proof-name is-empty" : "wh-proof-name"}>
          {name.trim() === "" ? <span class="wh-hidden">{words.name}: …</span> : name}
        </p>
        {nothing ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p>{words.practised(spanText(from, to))}</p>
            {proof.plays.length > 0 && <Plays plays={proof.plays} />}
            {proof.refreshers > 0 && <p>{words.refreshers(proof.refreshers)}</p>}
            {proof.objectives.length > 0 && (
              <div class="wh-proof-part">
                <h3>{words.objectives}</h3>
                <p>{proof.objectives.join(" · ")}</p>
              </div>
            )}
            {withTests && proof.passed.length > 0 && (
              <div class="wh-proof-part">
                <h3>{words.passedTitle}</h3>
                <ul>
                  {proof.passed.map(({ title, role, at }) => (
                    <li key={at}>{words.passedLine(title ?? words.gone, words.roles[role], dateText(at))}</li>
                  ))}
                </ul>
              </div>
            )}
          </>
        )}
      </div>
      <footer class="wh-proof-foot">
        <p>
          {words.limits} {words.fiction}
        </p>
        <p>
          {proof.status.join(" ")} {words.device}
        </p>
        <p>{words.printed(dateText(now))}</p>
      </footer>
    </article>
  );
}

function Plays({ plays }: { readonly plays: ProofView["plays"] }) {
  const { columns } = words;
  return (
    <table class="wh-proof-plays">
      <thead>
        <tr>
          {[columns.case, columns.role, columns.mode, columns.when, columns.minutes].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plays.map(({ caseId, title, role, mode, part, times, first, last, minutes }) => (
          <tr key={`${caseId}/${role}/${mode}`}>
            <th scope="row">{title ?? words.gone}</th>
            <td>{words.roles[role]}</td>
            <td>{words.modes[mode]}</td>
            <td>
              {words.times(times)}
              {spanText(first, last)}
            </td>
            <td>{part === "bijrol" ? schermen.bijrolMinutes : minutes !== null && words.minutes(minutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The water of the brand, where the town meets the paper. */
function Waves() {
  return (
    <svg class="wh-proof-waves" viewBox="0 0 600 36" preserveAspectRatio="none">
      <path class="is-far" d="M0 12c50-14 100-14 150 0s100 14 150 0 100-14 150 0 100 14 150 0v24H0z" />
      <path class="is-near" d="M0 20c50 12 100 12 150 0s100-12 150 0 100 12 150 0 100-12 150 0v16H0z" />
    </svg>
  );
}
