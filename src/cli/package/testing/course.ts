import type { Activity, Course } from "../activities.ts";

export function activityOf(id: string, other: Partial<Activity> = {}): Activity {
  return {
    id,
    page: "index.html",
    title: `Casus ${id}`,
    description: "Een bericht.",
    keywords: ["rivaliteit"],
    objectives: ["L1"],
    minutes: 10,
    content: { kind: "casus", cases: [id] },
    agreements: "waterhaven",
    mode: null,
    threshold: null,
    ...other,
  };
}

export function courseOf(activities: readonly Activity[], other: Partial<Course> = {}): Course {
  const [first] = activities;
  const id = activities.length === 1 && first ? first.id : "cursus";
  return { id, name: id, title: "Pakket", description: "Berichten.", version: "1.2.3+4", activities, suffix: "", ...other };
}
