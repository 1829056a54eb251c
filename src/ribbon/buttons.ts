import { catalogue, catalogueEntry, commandGroups, type CommandGroup } from '../commands/catalogue';
import { functionNames, type FunctionName } from './function-names';

/** A button, or an item of a menu. It runs a command, or shows the pane where one is chosen. */
export type RibbonButton = { name: FunctionName; command: string } | { name: 'showTemplates' };

/** Templates of the menu, by what an office begins with and then comes back to. The pane has the others. */
const MOST_USED = [
  'roster',
  'role-library',
  'evaluation',
  'weekly-report',
  'weekly-plan',
  'daily-log',
  'monthly-plan',
  'responsibility-letter',
  'collection-register',
];

/** "rank.month" → "rankMonth". */
const functionName = (command: string): string =>
  command.replace(/[.-]([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** @throws Error where no such function is known to Office: a mistake in `function-names.ts` */
function buttonOf(command: string): RibbonButton {
  const name = functionNames.find((known) => known === functionName(command));
  if (!name) throw new Error(`${functionName(command)} is not among the function names.`);
  return { name, command: catalogueEntry(command).id };
}

const showTemplates: RibbonButton = { name: 'showTemplates' };

/** Items of the menu 插入模板. */
export const insertMenu: readonly RibbonButton[] = [
  ...MOST_USED.map((template) => buttonOf(`insert.${template}`)),
  showTemplates,
];

/** Items of the menu behind the right mouse button; there is one level only. */
export const contextMenu: readonly RibbonButton[] = [
  buttonOf('recalc'),
  buttonOf('normalize-weights'),
  showTemplates,
];

/** Buttons of a group; the menu of the templates and the pane's own button come besides. */
export function buttonsOf(group: CommandGroup): RibbonButton[] {
  if (group === 'templates') return [];
  return catalogue.filter((entry) => entry.group === group).map(({ id }) => buttonOf(id));
}

const all = [...insertMenu, ...commandGroups.flatMap(buttonsOf)];

/** What a function of the manifest is for. */
export function buttonNamed(name: FunctionName): RibbonButton {
  return all.find((button) => button.name === name)!;
}

/** Ids by which the manifest and Office.ribbon speak of the same control. */
export const ids = {
  tab: 'PlanKpi.Tab',
  group: (group: CommandGroup): string => `PlanKpi.Group.${group}`,
  button: (name: FunctionName): string => `PlanKpi.${name}`,
  menu: 'PlanKpi.Insert',
  menuItem: (name: FunctionName): string => `PlanKpi.Insert.${name}`,
  open: 'PlanKpi.Open',
  context: 'PlanKpi.Context',
  contextItem: (name: FunctionName): string => `PlanKpi.Context.${name}`,
};
