import type { Project } from "../../content/project.ts";
import type { CatalogueEntry } from "../../domain/catalogue.ts";
import { DEFAULT_SET, type Framework } from "../../domain/framework.ts";
import type { Mode } from "../../domain/log.ts";
import type { LmsStandard } from "../../runtime/lmsPort.ts";
import type { PackageConfig } from "../../runtime/lmsPackage.ts";
import { describeCase, describeCourse, describeRefreshers, type Wording } from "./describe.ts";
import type { PackageOptions } from "./options.ts";

/** One thing that a learner does and a learning system keeps a result of; a page of its own. */
export interface Activity {
  /** The same in every version and every standard. Another mode or set makes another activity: results of both do not belong together. */
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Ids of learning goals. */
  readonly objectives: readonly string[];
  readonly minutes: number;
  readonly content: PackageConfig["content"];
  readonly agreements: string;
  readonly mode: Mode | null;
  readonly threshold: number | null;
}

/** What becomes one zip for each standard. */
export interface Course {
  /** As of its activities: not of a version, not of a threshold. */
  readonly id: string;
  /** In the name of the file. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Of the program, and of the case when it is one. */
  readonly version: string;
  readonly activities: readonly Activity[];
  /** Words behind the standard in the name of the file. */
  readonly suffix: string;
}

const ONLY_PAGE = "index.html";
const COURSE = "cursus";
const REFRESHERS = "opfrissen";

export interface Source {
  readonly project: Pick<Project, "cases" | "catalogue" | "kader" | "drills">;
  readonly framework: Framework;
  /** Of the program. */
  readonly version: string;
}

/** What was asked for, one package each, in the order of the catalogue. The names in the options exist. */
export function coursesFor(source: Source, options: PackageOptions): readonly Course[] {
  const { catalogue } = source.project;
  const asked = options.all ? catalogue : catalogue.filter(({ id }) => options.cases.includes(id));
  const cases = asked.map((entry) => caseActivity(source, options, entry));
  const refreshers = options.all || options.flits ? [refresherActivity(source, options)] : [];
  const together = options.all ? [courseOf(source, options, [...cases, ...(options.flits ? refreshers : [])])] : [];
  return [
    ...cases.map((activity, index) => alone(source, options, activity, asked[index])),
    ...refreshers.map((activity) => alone(source, options, activity)),
    ...together,
  ];
}

export const configOf = (activity: Activity, standard: LmsStandard): PackageConfig => ({
  id: activity.id,
  title: activity.title,
  standard,
  content: activity.content,
  agreements: activity.agreements,
  mode: activity.mode,
  threshold: activity.threshold,
});

function caseActivity(source: Source, options: PackageOptions, entry: CatalogueEntry): Activity {
  const { agreements = DEFAULT_SET, mode = null, threshold = null } = options;
  return {
    id: [entry.id, ...variety(options)].join("-"),
    page: `${entry.id}.html`,
    title: entry.title,
    description: describeCase(wordingOf(source, options), entry),
    keywords: [entry.phenomenon, entry.channel],
    objectives: entry.objectives,
    minutes: entry.minutes,
    content: { kind: "casus", cases: [entry.id] },
    agreements,
    mode,
    threshold,
  };
}

function refresherActivity(source: Source, options: PackageOptions): Activity {
  const { agreements = DEFAULT_SET } = options;
  return {
    id: [REFRESHERS, ...ofSet(options)].join("-"),
    page: `${REFRESHERS}.html`,
    title: "Opfrissen",
    description: describeRefreshers(wordingOf(source, options), source.project.drills.length),
    keywords: ["opfrissen"],
    objectives: [],
    minutes: source.framework.weights.refresh.minutes,
    content: { kind: "flits" },
    agreements,
    mode: null,
    threshold: null,
  };
}

/** A package of its own: its page is the one that a learning system looks for first. */
function alone(source: Source, options: PackageOptions, activity: Activity, entry?: CatalogueEntry): Course {
  const version = source.project.cases.find(({ id }) => id === entry?.id)?.version;
  return {
    id: activity.id,
    name: entry?.id ?? REFRESHERS,
    title: activity.title,
    description: activity.description,
    version: version === undefined ? source.version : `${source.version}+${version}`,
    activities: [{ ...activity, page: ONLY_PAGE }],
    suffix: suffixOf(entry ? variety(options) : ofSet(options), entry ? options.threshold : undefined),
  };
}

function courseOf(source: Source, options: PackageOptions, activities: readonly Activity[]): Course {
  return {
    id: [COURSE, ...variety(options)].join("-"),
    name: COURSE,
    title: "Waterhaven: alle casussen",
    description: describeCourse(wordingOf(source, options), activities),
    version: source.version,
    activities,
    suffix: suffixOf(variety(options), options.threshold),
  };
}

const wordingOf = ({ framework, project }: Source, { agreements = DEFAULT_SET, mode, threshold }: PackageOptions): Wording => ({
  framework,
  objectives: project.kader?.objectives ?? {},
  agreements,
  mode: mode ?? null,
  threshold: threshold ?? null,
});

const ofSet = ({ agreements }: PackageOptions): readonly string[] => (agreements === undefined ? [] : [agreements]);
const variety = (options: PackageOptions): readonly string[] => [...ofSet(options), ...(options.mode === undefined ? [] : [options.mode])];
const suffixOf = (words: readonly string[], threshold: number | undefined) =>
  [...words, ...(threshold === undefined ? [] : [String(threshold)])].map((word) => `-${word}`).join("");
