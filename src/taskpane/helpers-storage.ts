import { Storage } from '@microsoft/office-js-helpers';

/**
 * Keeps a value for the user, in this browser; `name` tells it from other things that are kept. The only file that knows
 * office-js-helpers: it is large and carries polyfills, so it is loaded with the first thing to keep.
 * @throws where storage is blocked or full
 */
export function keep(name: string, value: object): void {
  new Storage<object>('plan-kpi').set(name, value);
}
