declare module "virtual:catalogue" {
  const catalogue: readonly import("../domain/catalogue.ts").CatalogueEntry[];
  export default catalogue;
}
declare module "virtual:locations" {
  const locations: readonly import("../domain/kader/locations.ts").TownLocation[];
  export default locations;
}
declare module "virtual:framework" {
  const framework: import("../domain/framework.ts").Framework;
  export default framework;
}
declare module "virtual:case-loaders" {
  const loaders: Readonly<Record<string, () => Promise<{ default: import("./compiled.ts").CompiledCase }>>>;
  export default loaders;
}
declare module "virtual:gespreksvragen" {
  const questions: readonly import("../domain/kader/questions.ts").DiscussionQuestion[];
  export default questions;
}
declare module "virtual:lessen" {
  const lessons: {
    readonly plans: readonly import("../domain/kader/lessons.ts").LessonPlan[];
    readonly objectives: import("../domain/kader/kader.ts").Kader["objectives"];
  };
  export default lessons;
}
declare module "virtual:kennisbank" {
  const entries: readonly import("../domain/kader/knowledge.ts").KnowledgeEntry[];
  export default entries;
}
declare module "virtual:afspraken" {
  const kit: import("./ownAgreements/kit.ts").AgreementKit;
  export default kit;
}
declare module "virtual:afspraken-teksten" {
  const texts: import("./ownAgreements/kit.ts").AgreementTexts;
  export default texts;
}
declare module "virtual:route-loaders" {
  const loaders: Readonly<Record<string, () => Promise<{ default: import("../domain/routes/packed.ts").PackedMaps }>>>;
  export default loaders;
}
declare module "virtual:flits" {
  const drills: readonly import("../domain/drill.ts").Drill[];
  export default drills;
}
declare module "virtual:woorden" {
  const words: Readonly<Record<string, string>>;
  export default words;
}
declare module "virtual:voorgedaan" {
  const introduction: import("./compiled.ts").CompiledCase | null;
  export default introduction;
}
