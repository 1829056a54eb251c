/**
 * Registration of event handlers: office.js asks the object of the model, once per kind of event. Every event is
 * sent to every window that runs office.js, which drops what nobody there handles; so there is nothing to keep.
 */
const nothing = (): void => {};

function registrations(names: readonly string[]): Record<string, () => void> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}`, nothing],
      [`_Unregister${name}`, nothing],
    ]),
  );
}

const ofSheets = [
  'ActivatedEvent',
  'CalculatedEvent',
  'DataChangedEvent',
  'DeactivatedEvent',
  'FormatChangedEvent',
  'EventNameChanged',
  'SelectionChangedEvent',
  'EventVisibilityChanged',
];

export const worksheetEvents = registrations(ofSheets);
export const worksheetCollectionEvents = registrations([
  ...ofSheets,
  'AddedEvent',
  'DeletedEvent',
  'EventMoved',
]);
export const tableEvents = registrations(['DataChangedEvent']);
export const tableCollectionEvents = registrations(['DataChangedEvent']);
