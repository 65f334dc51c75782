import type { ConditionView } from "../../view/agreements/index.ts";
import { Said } from "../parts/Said.tsx";
import { afspraken } from "../text/afspraken.ts";

const { card: words } = afspraken;

interface ConditionLinesProps {
  readonly of: ConditionView;
  readonly names: { readonly one: string; readonly all: string; readonly any: string };
}

/** A term with its sentences: what one condition says, or several that go together. */
export function ConditionLines({ of, names }: ConditionLinesProps) {
  const [first] = of.lines;
  if (of.lines.length === 1)
    return (
      <>
        <dt>{names.one}</dt>
        <dd>
          <Said text={first ?? ""} />
        </dd>
      </>
    );
  return (
    <>
      <dt>{of.join === "and" ? names.all : names.any}</dt>
      <dd>
        <ul class="wh-bullets">
          {of.lines.map((line) => (
            <li key={line}>
              <Said text={line} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

export const WHEN = { one: words.when, all: words.whenAll, any: words.whenAny };
export const EXCEPT = { one: words.except, all: words.exceptAll, any: words.exceptAny };
