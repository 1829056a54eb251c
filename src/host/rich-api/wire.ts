/**
 * What travels between office.js and the host. Names are PascalCase here, except inside `Select` and
 * `ObjectState`, which keep the caller's casing.
 */
export const PathType = {
  Global: 1,
  New: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** Per argument: 0 = a plain value, n = the argument is object path n, a list = the same for an array. */
export type ReferenceMask = number | ReferenceMask[];

export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: ReferenceMask[];
}

export interface ObjectPathInfo {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ActionInfo {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: ActionInfo[];
  ObjectPaths: Record<string, ObjectPathInfo>;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface ErrorBody {
  Code: string;
  Message: string;
  Location: string | null;
  HttpStatusCode: number;
  /** Index into the request's Actions of the one that failed. */
  ActionIndex: number;
}

export interface ResponseBody {
  /** Of the actions before the failing one; they stay applied. */
  Results: ActionResult[];
  Error: ErrorBody | null;
}

/** "NumberFormat" → "numberFormat"; names that begin with _ are the same on both sides. */
export const toApiName = (wireName: string): string =>
  wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** "numberFormat" → "NumberFormat" */
export const toWireName = (apiName: string): string =>
  apiName.startsWith('_') ? apiName : apiName.charAt(0).toUpperCase() + apiName.slice(1);
