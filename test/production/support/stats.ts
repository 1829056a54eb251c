interface StatsModule {
  name?: string;
  nameForCondition?: string;
  chunks?: (string | number)[];
  modules?: StatsModule[];
}

/** What webpack reports of a build. */
export interface Stats {
  modules: StatsModule[];
  chunks: { id: string | number; initial: boolean }[];
}

/** Every file that went into modules, also those that webpack joined into one. */
export function filesIn(modules: readonly StatsModule[]): string[] {
  return modules.flatMap((module) => [
    (module.nameForCondition ?? module.name ?? '').replaceAll('\\', '/'),
    ...filesIn(module.modules ?? []),
  ]);
}
