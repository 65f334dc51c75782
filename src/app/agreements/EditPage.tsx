import { useCallback, useMemo, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { AgreementKit } from "../../content/ownAgreements/kit.ts";
import type { Framework } from "../../domain/framework.ts";
import { EditScreen } from "../../ui/agreements/EditScreen.tsx";
import { LibraryScreen } from "../../ui/agreements/LibraryScreen.tsx";
import { ErrorScreen, LoadingScreen } from "../../ui/screens/index.ts";
import { afspraken } from "../../ui/text/afspraken.ts";
import { describeSet } from "../../view/agreements/index.ts";
import { draftId, nameIn, versionIn } from "../../runtime/setIds.ts";
import type { ShellPageProps } from "../pages/shellPage.ts";
import { useLoaded } from "../useLoaded.ts";
import { actChoices, factChoices } from "./choices.ts";
import { loadWriting, type Writing } from "./load.ts";
import { freeName, keepVersion, ownSetsIn, type OwnSet } from "./ownSets.ts";
import { useFile } from "./useFile.ts";

const { edit: words, library: libraryWords } = afspraken;

interface EditPageProps extends ShellPageProps {
  readonly framework: Framework;
  readonly kit: AgreementKit;
  readonly name: string;
  /** The examples to pick from are shown. */
  readonly library: boolean;
}

export function EditPage(props: EditPageProps) {
  const { ports, name } = props;
  const [, go] = useLocation();
  const [round, setRound] = useState(0);
  const load = useCallback(() => Promise.all([loadWriting(), ports.saves.records("afspraken")]), [ports, round]);
  const loaded = useLoaded(load);
  const back = () => go("/afspraken");
  if (loaded.is === "loading") return <LoadingScreen />;
  if (loaded.is === "failed")
    return <ErrorScreen title={afspraken.title} text={afspraken.failed} home={afspraken.back} onHome={back} onRetry={() => location.reload()} />;
  const [writing, records] = loaded.value;
  const own = ownSetsIn(records).find((one) => one.name === name);
  if (!own) return <ErrorScreen title={afspraken.title} text={words.gone} home={afspraken.back} onHome={back} />;
  return <Editor key={round} {...props} writing={writing} own={own} onAgain={() => setRound((count) => count + 1)} />;
}

interface EditorProps extends EditPageProps {
  readonly writing: Writing;
  readonly own: OwnSet;
  /** Reads the set from the device again. */
  readonly onAgain: () => void;
}

function Editor({ ports, settings, onSettings, status, framework, kit, name, library, writing, own, onAgain }: EditorProps) {
  const [, go] = useLocation();
  const opened = useFile((own.draft ?? own.newest)?.yaml ?? "", name, writing, { kit, framework, ports });
  const [open, setOpen] = useState<number | null>(null);
  const [told, setTold] = useState("");
  const [hasDraft, setHasDraft] = useState(own.draft !== null);
  const factWords = useMemo(() => ({ ...kit.words, ...opened?.file.facts }), [kit, opened?.file.facts]);
  const facts = useMemo(() => factChoices(kit, factWords), [kit, factWords]);
  const acts = useMemo(() => actChoices(writing.actForms(), kit, framework), [writing, kit, framework]);
  const shelves = useMemo(
    () => (library ? kit.sets.map((set) => ({ id: set.id, title: set.title, agreements: describeSet(set, framework, kit.words) })) : []),
    [library, kit, framework],
  );
  if (!opened) return <ErrorScreen title={afspraken.title} text={words.gone} home={afspraken.back} onHome={() => go("/afspraken")} />;
  const { file, text, change } = opened;
  const ids = [...file.own.map(({ id }) => id), ...file.along.map(({ id }) => id)];
  const titleOf = (id: string) => kit.sets.flatMap(({ agreements }) => agreements).find((one) => one.id === id)?.title ?? id;
  const edit: typeof change = (next, typing) => {
    setHasDraft(true);
    change(next, typing);
  };
  const take = (from: string, id: string) => {
    edit((now) => writing.copyEntry(now, writing.texts, from, id, freeId(id, ids), "local"));
    setTold(libraryWords.taken(titleOf(id)));
  };
  if (library) {
    const taken = shelves.flatMap((shelf) =>
      shelf.agreements.filter(({ title }) => file.own.some((one) => one.title === title)).map(({ id }) => `${shelf.id}/${id}`),
    );
    return <LibraryScreen target={file.title} shelves={shelves} taken={taken} told={told} onTake={take} onBack={() => go(`/afspraken/bewerk/${name}`)} />;
  }
  const save = async (use: boolean) => {
    opened.settle();
    const id = await keepVersion(ports, name, file.title, text);
    if (use || nameIn(settings.agreements) === name) onSettings({ ...settings, agreements: id });
    setHasDraft(false);
    setTold(words.saved(file.title, versionIn(id) ?? 1));
  };
  return (
    <EditScreen
      file={file}
      checking={opened.checking}
      along={file.along.map(({ id }) => ({ id, title: titleOf(id) }))}
      facts={facts}
      factWords={factWords}
      acts={acts}
      status={status}
      told={told}
      canUndo={opened.canUndo}
      canDiscard={hasDraft && own.newest !== null}
      open={open}
      onOpen={setOpen}
      onTitle={(title) => edit((now) => writing.setTitle(now, file.id, title), true)}
      onChange={(at, changes, typing) =>
        edit((now) => Object.entries(changes).reduce((next, [key, value]) => writing.setKey(next, at, key as keyof typeof changes, value), now), typing)
      }
      onOwnFact={(sentence) => {
        const others = Object.entries(file.facts).flatMap(([fact, said]) => (said === sentence ? [] : [fact.replace(/^eigen\./u, "")]));
        const id = `eigen.${freeName(sentence, others)}`;
        edit((now) => writing.setFact(now, id, sentence));
        return `feit(${JSON.stringify(id)})`;
      }}
      onAdd={() => {
        edit((now) => writing.addEntry(now, { ...NEW, id: freeId("E-1", ids) }));
        setOpen(file.own.length);
      }}
      onLibrary={() => go(`/afspraken/bewerk/${name}/voorbeelden`)}
      onRemove={(at) => {
        const title = file.own[at]?.title ?? "";
        edit((now) => writing.removeEntry(now, at));
        setOpen(null);
        setTold(words.removed(title === "" ? words.untitled : title));
      }}
      onMakeOwn={(id) => {
        const from = file.along.find((one) => one.id === id)?.from ?? "";
        const kind = kit.sets.find((set) => set.id === from)?.agreements.find((one) => one.id === id)?.kind ?? "local";
        edit((now) => writing.copyEntry(writing.leaveOut(now, kit, id), writing.texts, from, id, id, kind));
      }}
      onLeaveOut={(id) => {
        edit((now) => writing.leaveOut(now, kit, id));
        setTold(words.removed(titleOf(id)));
      }}
      onUndo={() => {
        opened.undo();
        setOpen(null);
        setTold(words.undone);
      }}
      onSave={(use) => void save(use)}
      onDiscard={() => {
        opened.settle();
        void ports.saves.forget("afspraken", draftId(name)).then(onAgain);
      }}
      onBack={() => go("/afspraken")}
    />
  );
}

/** What a new agreement is before anything is filled in. */
const NEW = {
  kind: "local",
  title: "",
  text: "",
  within: "zelfde-dag",
  parties: ["jongerenwerk", "politie", "boa", "oov"],
  breach: "riskant",
  step: "partners",
  source: { document: "eigen", own: true },
} as const;

/** `VB-01`, or when that is taken `VB-01-2`; a number at the end of a new one counts on. */
function freeId(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const one = wanted === "E-1" ? `E-${number}` : `${wanted}-${number}`;
    if (!taken.includes(one)) return one;
  }
}
