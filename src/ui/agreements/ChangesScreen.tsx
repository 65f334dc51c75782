import { ArrowLeft, ArrowRight, CircleStop, PenLine, RotateCcw } from "lucide-preact";
import { useId } from "preact/hooks";
import { GRADE_NAMES, PARTY_NAMES, type ChangeLine, type ChangeView } from "../../view/agreements/index.ts";
import { dateText } from "../../view/format.ts";
import { Button, GradeBadge, Icon } from "../parts/index.ts";
import { Main } from "../screens/Main.tsx";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import { afspraken } from "../text/afspraken.ts";
import "../screens/shell.css";
import "./agreements.css";
import "./changes.css";

const { changes: words } = afspraken;

interface ChangesScreenProps {
  readonly title: string;
  /** Title of the set that it is compared with. */
  readonly from: string;
  readonly inForce: boolean;
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly changed: readonly string[];
  /** Null until something is known. */
  readonly report: {
    readonly done: number;
    readonly all: number;
    readonly failed: number;
    readonly skipped: number;
    readonly touched: readonly (Omit<ChangeView, "lines"> & { readonly agreements: readonly string[] })[];
    readonly changes: readonly ChangeView[];
    readonly attempts: readonly (ChangeView & { readonly attemptId: string; readonly startedAt: string })[];
  } | null;
  readonly stopped: boolean;
  readonly onStop: () => void;
  readonly onAgain: () => void;
  readonly onEdit: () => void;
  readonly onBack: () => void;
}

/** `#/afspraken/verschil/<name>`: which cases a set touches, and which choices get another judgement. */
export function ChangesScreen({ title, from, inForce, added, dropped, changed, report, stopped, onStop, onAgain, onEdit, onBack }: ChangesScreenProps) {
  const isSame = added.length + dropped.length + changed.length === 0;
  const isDone = report !== null && report.done === report.all;
  const found = report?.changes.reduce((sum, { lines }) => sum + lines.length, 0) ?? 0;
  return (
    <Main kind="agreements">
      <Button look="quiet" icon={ArrowLeft} onPress={onBack}>
        {afspraken.back}
      </Button>
      <header class="wh-page-head">
        <ScreenHeading text={words.title(title)} />
        <p>{inForce ? words.leadSame(from) : words.lead(from)}</p>
      </header>
      <section class="wh-card wh-delta">
        <h2>{words.sets}</h2>
        {isSame ? (
          <p>{words.same}</p>
        ) : (
          <dl>
            <Titles name={words.added} of={added} />
            <Titles name={words.changed} of={changed} />
            <Titles name={words.dropped} of={dropped} />
          </dl>
        )}
        <div class="wh-actions">
          <Button icon={PenLine} onPress={onEdit}>
            {afspraken.sets.edit}
          </Button>
        </div>
      </section>
      {!isSame && report && (
        <>
          <div class="wh-delta-progress">
            <progress max={report.all} value={report.done} aria-label={words.judged} />
            <p role="status">{isDone ? words.done(found) : stopped ? words.stopped : ""}</p>
            {!isDone && <p aria-hidden="true">{words.progress(report.done, report.all)}</p>}
            {!isDone && !stopped && (
              <Button icon={CircleStop} onPress={onStop}>
                {words.stop}
              </Button>
            )}
            {(stopped || (isDone && report.failed > 0)) && (
              <Button icon={RotateCcw} onPress={onAgain}>
                {words.again}
              </Button>
            )}
          </div>
          {report.failed > 0 && <p class="wh-empty">{words.failed}</p>}
          <section class="wh-shown">
            <h2>{words.touched}</h2>
            <p class="wh-soft">{report.touched.length === 0 && isDone ? words.nowhere : words.touchedText}</p>
            {report.touched.length > 0 && (
              <ul class="wh-touched">
                {report.touched.map((one) => (
                  <li key={`${one.caseId}/${one.role}`} class="wh-card">
                    <b>{one.title}</b> <span class="wh-soft">{PARTY_NAMES[one.role]}</span>
                    <p class="wh-small">{one.agreements.join(" · ")}</p>
                  </li>
                ))}
              </ul>
            )}
          </section>
          <section class="wh-shown">
            <h2>{words.judged}</h2>
            <p class="wh-soft">{words.judgedText}</p>
            {report.changes.map((one) => (
              <Changes key={`${one.caseId}/${one.role}`} name={`${one.title} · ${PARTY_NAMES[one.role]}`} lines={one.lines} />
            ))}
          </section>
          {report.attempts.length + report.skipped > 0 && (
            <section class="wh-shown">
              <h2>{words.attempts}</h2>
              {report.skipped > 0 && <p class="wh-soft">{words.skipped(report.skipped)}</p>}
              {report.attempts.map((one) => (
                <Changes key={one.attemptId} mine name={words.attempt(one.title, PARTY_NAMES[one.role], dateText(one.startedAt))} lines={one.lines} />
              ))}
            </section>
          )}
        </>
      )}
    </Main>
  );
}

function Titles({ name, of }: { readonly name: string; readonly of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul class="wh-bullets">
          {of.map((title, index) => (
            <li key={`${index}${title}`}>{title}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function Changes({ name, lines, mine = false }: { readonly name: string; readonly lines: readonly ChangeLine[]; readonly mine?: boolean }) {
  const id = useId();
  return (
    <article class="wh-card wh-changes" aria-labelledby={id}>
      <h3 id={id}>
        {name} <span class="wh-soft">{words.lines(lines.length)}</span>
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <p class="wh-change-where">
              <span>{line.step}</span> <span>{mine ? words.youDid : line.done ? words.strongest : words.other}</span>
            </p>
            <p>{line.choice}</p>
            <p class="wh-change-grades">
              <span class="wh-hidden">{words.before}: </span>
              <GradeBadge grade={line.before} name={GRADE_NAMES[line.before]} />
              <Icon of={ArrowRight} size="sm" />
              <span class="wh-hidden">{words.after}: </span>
              <GradeBadge grade={line.after} name={GRADE_NAMES[line.after]} />
            </p>
            <p class="wh-soft wh-small">{words.because(line.agreements.join(" · "))}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}
