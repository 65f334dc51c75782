import { SlidersHorizontal, X } from "lucide-preact";
import { useId, useRef, useState } from "preact/hooks";
import { FILTER_FIELDS, type CaseFilter, type CatalogueView, type FilterField } from "../../view/shell.ts";
import { Button, Icon } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import "./filters.css";

const words = schermen.start.filter;

interface CaseFiltersProps {
  readonly found: CatalogueView;
  readonly filter: CaseFilter;
  readonly onFilter: (filter: CaseFilter) => void;
}

/** What one looks for: folded away until asked for; what is chosen shows as a plate that can be taken off. */
export function CaseFilters({ found, filter, onFilter }: CaseFiltersProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const asked = FILTER_FIELDS.filter((field) => filter[field] !== undefined);
  // The plate that was pressed is gone.
  const pick = (next: CaseFilter) => {
    onFilter(next);
    button.current?.focus({ preventScroll: true });
  };
  return (
    <div class="wh-filters">
      <div class="wh-filter-bar">
        <p class="wh-small wh-soft" role="status">
          {words.found(found.lines.length, found.total)}
        </p>
        <Button look="quiet" icon={SlidersHorizontal} inner={button} expanded={open} onPress={() => setOpen(!open)}>
          {words.open}
        </Button>
      </div>
      {open && (
        <div class="wh-filter-fields">
          {FILTER_FIELDS.filter((field) => found.choices[field].length > 1 || filter[field] !== undefined).map((field) => (
            <FilterSelect key={field} id={`${id}-${field}`} field={field} found={found} filter={filter} onFilter={onFilter} />
          ))}
        </div>
      )}
      {asked.length > 0 && (
        <ul class="wh-filter-plates" aria-label={words.chosen}>
          {asked.map((field) => (
            <li key={field}>
              <button type="button" class="wh-filter-plate" aria-label={words.off(said(field, filter))} onClick={() => pick(without(filter, field))}>
                {said(field, filter)}
                <Icon of={X} size="xs" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.lines.length === 0 && found.total > 0 && (
        <div class="wh-empty">
          <p>{words.none}</p>
          <Button onPress={() => pick({})}>{words.all}</Button>
        </div>
      )}
    </div>
  );
}

interface FilterSelectProps extends CaseFiltersProps {
  readonly id: string;
  readonly field: FilterField;
}

function FilterSelect({ id, field, found, filter, onFilter }: FilterSelectProps) {
  const choices = found.choices[field];
  const chosen = filter[field];
  return (
    <div class="wh-filter-field">
      <label for={id}>{words.fields[field]}</label>
      <select
        id={id}
        value={chosen ?? ""}
        onChange={(event) => {
          const next = choices.find((choice) => String(choice) === event.currentTarget.value);
          onFilter(next === undefined ? without(filter, field) : { ...filter, [field]: next });
        }}
      >
        <option value="">{words.any[field]}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words.said(field, choice)}
          </option>
        ))}
        {/* What was chosen, and nothing here answers to any more. */}
        {chosen !== undefined && !choices.some((choice) => choice === chosen) && <option value={chosen}>{words.said(field, chosen)}</option>}
      </select>
    </div>
  );
}

const said = (field: FilterField, filter: CaseFilter) => words.said(field, filter[field] ?? "");

function without(filter: CaseFilter, field: FilterField): CaseFilter {
  const { [field]: _gone, ...rest } = filter;
  return rest;
}
