import { conditionLine, type AgreementView } from "../../view/agreements/index.ts";
import { lower } from "../../view/format.ts";
import { afspraken } from "../text/afspraken.ts";

const { table: words } = afspraken;

interface AgreementTableProps {
  readonly title: string;
  readonly date: string;
  readonly agreements: readonly AgreementView[];
}

/** On paper only: a table as the routekaart suggests, to lay on the table and to sign off. */
export function AgreementTable({ title, date, agreements }: AgreementTableProps) {
  return (
    <section class="wh-accord-paper" aria-hidden="true">
      <p class="wh-paper-title">{title}</p>
      <p class="wh-paper-town">
        <span>{words.town}</span>
        <span>{words.date(date)}</span>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.agreement}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.when}</th>
          </tr>
        </thead>
        <tbody>
          {agreements.map(({ id, title: kind, when, text, except, who, within, collides }) => (
            <tr key={id}>
              <th scope="row">
                {kind}
                {when && <small>{conditionLine(when)}</small>}
              </th>
              <td>
                {text}
                {except && (
                  <small>
                    {words.except} {lower(conditionLine(except))}
                  </small>
                )}
                {collides !== null && <small>{collides}</small>}
              </td>
              <td>{who.join(", ")}</td>
              <td>{within}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="wh-paper-foot">{words.foot}</p>
    </section>
  );
}
