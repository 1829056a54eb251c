import { HostObject, RichApiError } from './host-object';
import { callMember, readMember, updateMembers, writeMember } from './members';
import type { ObjectPaths } from './object-paths';
import { identityOf, Query } from './query';
import type { References } from './references';
import { ActionType, PathType, toApiName, type ActionInfo } from './wire';

/** Resolves when every written formula shows its result; at once when nothing is pending. */
export interface Settling {
  settle(): Promise<void>;
}

/** Method paths whose answer depends on calculated values; the other paths only name a place. */
const READING_PATH =
  /^(Find|FindOrNullObject|FindAll|FindAllOrNullObject|GetUsedRange|GetUsedRangeOrNullObject|GetSpecialCells|GetSpecialCellsOrNullObject|GetSurroundingRegion|GetRangeEdge|GetExtendedRange|GetInvalidCells|GetInvalidCellsOrNullObject)$/;

/** Methods that answer, copy, order or measure calculated values; the others only write. */
const READING_METHOD =
  /^(Get|Is|Find|Calculate|CopyFrom|AutoFill|Apply|Reapply|Autofit|RemoveDuplicates|ReplaceAll|Save)/;

/** One request: its paths, and whether calculation may be behind what was written. */
export class Batch {
  private behind = true;

  constructor(
    private readonly root: Settling,
    private readonly paths: ObjectPaths,
    private readonly references: References,
  ) {}

  async perform(action: ActionInfo): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    if (this.reads(action)) await this.settle();
    const object = this.paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        this.behind ||= this.paths.info(action.ObjectPathId)?.ObjectPathType === PathType.Method;
        return object && identityOf(object, this.referenceOf);
      case ActionType.Query:
        return new Query(this.referenceOf).run(object, action.QueryInfo ?? {});
      case ActionType.QueryAsJson:
        return new Query(this.referenceOf, 'json').run(object, action.QueryInfo ?? {});
      case ActionType.EnsureUnchanged:
        return object && ensureUnchanged(object, action.ObjectState ?? {});
      case ActionType.SetProperty:
        this.behind = true;
        if (object !== null) {
          writeMember(object, toApiName(action.Name), this.paths.argumentsOf(action.ArgumentInfo)[0]);
        }
        return null;
      case ActionType.Update:
        this.behind = true;
        if (object !== null)
          updateMembers(
            object,
            this.paths.argumentsOf({ Arguments: [action.ObjectState] })[0] as Record<string, unknown>,
          );
        return null;
      case ActionType.Method:
        return this.call(object, action);
      default:
        throw new RichApiError(
          'NotImplemented',
          `Action type ${action.ActionType} is not implemented.`,
          null,
          501,
        );
    }
  }

  private readonly referenceOf = (object: HostObject): string | undefined => this.references.idOf(object);

  /** Whether the action's answer depends on calculated values. */
  private reads(action: ActionInfo): boolean {
    switch (action.ActionType) {
      case ActionType.Query:
      case ActionType.QueryAsJson:
      case ActionType.EnsureUnchanged:
        return true;
      case ActionType.Method:
        return READING_METHOD.test(action.Name);
      default: {
        const path = this.paths.info(action.ObjectPathId);
        return path !== undefined && !this.paths.isResolved(path.Id) && READING_PATH.test(path.Name);
      }
    }
  }

  private async settle(): Promise<void> {
    if (!this.behind) return;
    await this.root.settle();
    this.behind = false;
  }

  private async call(object: HostObject | null, action: ActionInfo): Promise<unknown> {
    if (object === null) return null;
    if (action.Name === '_KeepReference') {
      this.references.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const name = toApiName(action.Name);
    const value = await callMember(object, name, this.paths.argumentsOf(action.ArgumentInfo));
    this.behind ||= !/^(get|is)/.test(name);
    return value instanceof HostObject ? new Query(this.referenceOf).run(value, {}) : value;
  }
}

/** @throws Conflict when a property is no longer what the client last saw */
function ensureUnchanged(object: HostObject, state: Record<string, unknown>): null {
  for (const [key, expected] of Object.entries(state)) {
    const actual = readMember(object, toApiName(key));
    if (actual instanceof HostObject) ensureUnchanged(actual, expected as Record<string, unknown>);
    else if (JSON.stringify(actual) !== JSON.stringify(expected)) {
      throw new RichApiError(
        'Conflict',
        'The object changed in the meantime.',
        `${object.typeName}.${toApiName(key)}`,
        409,
      );
    }
  }
  return null;
}
