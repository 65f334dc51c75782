import type { LensView } from "../../../view/model.ts";
import { GRADE_ICONS, Icon } from "../../parts/index.ts";
import { debrief } from "../../text/schermenDebrief.ts";
import "./lens.css";
import "./lens.print.css";

const words = debrief.pattern;

interface LensProps {
  readonly lens: LensView;
  /** To the decision that a line is about. */
  readonly onDecision?: (momentId: string) => void;
}

/** The picture of a longer drill: a sign a cell, and the same as a table with words. */
export function Lens({ lens, onDecision }: LensProps) {
  const { title, lead, columns, lines } = lens;
  const counted = columns.some(({ count }) => count !== undefined);
  return (
    <section class="wh-card wh-lens">
      <h3>{title}</h3>
      <p>{lead}</p>
      <div class="wh-lens-grid" style={{ "--wh-lens-columns": columns.length }} aria-hidden="true">
        <span />
        {columns.map(({ short }) => (
          <b key={short}>{short}</b>
        ))}
        {lines.map(({ name, cells }, line) => [
          <span key={line} class="wh-lens-name">
            {name}
          </span>,
          ...cells.map((cell, at) =>
            cell ? (
              <span key={at} class={`wh-grade-dot wh-grade--${cell.grade}`}>
                <Icon of={GRADE_ICONS[cell.grade]} size="xs" />
              </span>
            ) : (
              <span key={at} class="wh-soft">
                –
              </span>
            ),
          ),
        ])}
        {counted && <span class="wh-lens-count wh-soft">{words.lensCount}</span>}
        {counted &&
          columns.map(({ name, count }) => (
            <span key={name} class="wh-strong">
              {count}
            </span>
          ))}
      </div>
      <details class="wh-fold">
        <summary>{words.lensTable}</summary>
        <div class="wh-lens-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.lensWhat}</th>
                {columns.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ momentId, name, cells }, line) => (
                <tr key={line}>
                  <th scope="row">
                    {momentId !== undefined && onDecision ? (
                      <>
                        <button type="button" class="wh-link-button" aria-label={words.lensOpen(name)} onClick={() => onDecision(momentId)}>
                          {name}
                        </button>
                        <span class="wh-print-only">{name}</span>
                      </>
                    ) : (
                      name
                    )}
                  </th>
                  {cells.map((cell, at) => (
                    <td key={at} data-column={columns[at]?.name} class={cell ? undefined : "is-empty"}>
                      {cell ? (
                        <>
                          {cell.text} <span class={`wh-grade wh-grade--${cell.grade}`}>{cell.gradeName}</span>
                        </>
                      ) : (
                        <span class="wh-soft">{words.lensNone}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            {counted && (
              <tfoot>
                <tr>
                  <th scope="row">{words.lensCount}</th>
                  {columns.map(({ name, count }) => (
                    <td key={name} data-column={name}>
                      {count}
                    </td>
                  ))}
                </tr>
              </tfoot>
            )}
          </table>
        </div>
      </details>
    </section>
  );
}
