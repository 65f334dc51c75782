import { MODE_NAMES } from "../../view/shell.ts";
import type { AttemptLine, DifferenceView } from "../../view/routeMapModel.ts";
import { GradeBadge } from "../parts/index.ts";
import { whenText } from "../screens/when.ts";
import { watals } from "../text/watals.ts";

const words = watals.compare;

interface CompareProps {
  /** Null: still being read. */
  readonly attempts: readonly AttemptLine[] | null;
  readonly most: number;
  /** This attempt came from a file: perhaps somebody else's, so nothing stands beside it. */
  readonly fromFile: boolean;
}

/** Every other attempt beside this one: how it ended, and what was done otherwise first. */
export function Compare({ attempts, most, fromFile }: CompareProps) {
  return (
    <section class="wh-beside" aria-labelledby="naast">
      <h2 id="naast">{words.title}</h2>
      {attempts === null ? (
        <p class="wh-soft">{words.loading}</p>
      ) : attempts.length === 0 ? (
        <p class="wh-soft">{fromFile ? words.fromFile : words.none}</p>
      ) : (
        <>
          <ul>
            {attempts.map((attempt) => (
              <li key={attempt.attemptId} class="wh-card">
                <Attempt attempt={attempt} />
              </li>
            ))}
          </ul>
          <p class="wh-small wh-soft">{words.most(most)}</p>
        </>
      )}
    </section>
  );
}

function Attempt({ attempt }: { readonly attempt: AttemptLine }) {
  return (
    <>
      <h3>{words.attempt(whenText(attempt.startedAt), MODE_NAMES[attempt.mode])}</h3>
      <p class="wh-soft">{attempt.sameEnding ? words.same : words.ended(attempt.ending)}</p>
      {attempt.differences.length === 0 ? (
        <p>{words.equal}</p>
      ) : (
        <ul class="wh-differences">
          {attempt.differences.map((one) => (
            <li key={one.title}>
              <Difference one={one} />
            </li>
          ))}
        </ul>
      )}
      {attempt.more > 0 && <p class="wh-small wh-soft">{words.more(attempt.more)}</p>}
    </>
  );
}

function Difference({ one }: { readonly one: DifferenceView }) {
  return (
    <>
      <p>
        {words.at} <b>{one.title}</b>
      </p>
      <dl>
        <Side name={words.then} side={one.then} />
        <Side name={words.now} side={one.now} />
      </dl>
    </>
  );
}

function Side({ name, side }: { readonly name: string; readonly side: DifferenceView["now"] }) {
  return (
    <div>
      <dt class="wh-soft">{name}</dt>
      <dd>
        {side.did} <GradeBadge grade={side.grade} name={side.gradeName} />
      </dd>
    </div>
  );
}
