import { Search, X } from "lucide-preact";
import { useId, type MutableRef } from "preact/hooks";
import { Icon, IconButton } from "../parts/index.ts";
import { kennisbank } from "../text/kennisbank.ts";

const T = kennisbank.search;

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Down or Enter: on to the results. */
  readonly onDown: () => void;
  readonly field: MutableRef<HTMLInputElement | null>;
}

export function SearchBox({ query, onQuery, onDown, field }: SearchBoxProps) {
  const id = useId();
  const clear = () => {
    onQuery("");
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || (event.key === "Enter" && !event.isComposing)) {
      event.preventDefault();
      onDown();
    }
    // In a panel Escape would close it; with something typed it only empties the field.
    if (event.key === "Escape" && query !== "") {
      event.preventDefault();
      event.stopPropagation();
      onQuery("");
    }
  };
  return (
    <search class="wh-kb-search">
      <label class="wh-hidden" for={id}>
        {T.label}
      </label>
      <Icon of={Search} size="sm" />
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={80}
        placeholder={T.example}
        aria-describedby={`${id}-hint`}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span id={`${id}-hint`} class="wh-hidden">
        {T.hint}
      </span>
      {query !== "" && <IconButton icon={X} label={T.clear} onPress={clear} />}
    </search>
  );
}
