import { useLocation } from "wouter-preact";
import { ErrorScreen, LoadingScreen } from "../../ui/screens/index.ts";
import { afspraken } from "../../ui/text/afspraken.ts";
import { loadKit } from "../agreements/load.ts";
import { SetsPage } from "../agreements/SetsPage.tsx";
import { loadFramework } from "../content.ts";
import { later } from "../part.ts";
import { KnowledgeHost } from "../KnowledgeHost.tsx";
import { WithTerms } from "../WithTerms.tsx";
import { useLoaded } from "../useLoaded.ts";
import type { ShellPageProps } from "./shellPage.ts";

const EditPage = later(() => import("../agreements/EditPage.tsx").then(({ EditPage }) => EditPage));
const ChangesPage = later(() => import("../agreements/ChangesPage.tsx").then(({ ChangesPage }) => ChangesPage));

const loadAll = () => Promise.all([loadFramework(), loadKit()]);

/** `#/afspraken`, `#/afspraken/bewerk/<name>`, `#/afspraken/bewerk/<name>/voorbeelden` and `#/afspraken/verschil/<name>`. */
export function AgreementsPage(props: ShellPageProps) {
  const [, go] = useLocation();
  const loaded = useLoaded(loadAll);
  const [place = "", name = "", more = ""] = props.rest.split("/");
  if (loaded.is === "loading") return <LoadingScreen />;
  if (loaded.is === "failed") return <ErrorScreen title={afspraken.title} text={afspraken.failed} onHome={() => go("/")} onRetry={() => location.reload()} />;
  const [framework, kit] = loaded.value;
  const all = { ...props, framework, kit };
  if (place === "bewerk" && name !== "") return <EditPage key={name} {...all} name={name} library={more === "voorbeelden"} />;
  if (place === "verschil" && name !== "") return <ChangesPage key={name} {...all} name={name} />;
  return (
    <KnowledgeHost>
      <WithTerms screen={props.settings.agreements}>
        <SetsPage {...all} />
      </WithTerms>
    </KnowledgeHost>
  );
}
