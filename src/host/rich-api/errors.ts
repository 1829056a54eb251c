/**
 * An answer "no" as Excel gives it: the client turns it into an OfficeExtension.Error with the same code.
 * `location` is "Type.member" in the casing of the API, e.g. "WorksheetCollection.getItem".
 */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null,
    readonly httpStatus: number = 400,
  ) {
    super(message);
    this.name = 'RichApiError';
  }
}

/** Something asked for by name, id or index is not there (no neighbour, no print area, … as well). */
export const itemNotFound = (
  location: string,
  message = "The requested resource doesn't exist.",
): RichApiError => new RichApiError('ItemNotFound', message, location, 404);

/** A bad address, a wrong array shape, a name that is not allowed, a value outside its range. */
export const invalidArgument = (
  location: string,
  message = 'The argument is invalid or missing or has an incorrect format.',
): RichApiError => new RichApiError('InvalidArgument', message, location, 400);

/** The state of the object forbids the call (deleting a very hidden sheet, the last sheet, …). */
export const invalidOperation = (
  location: string,
  message = "The operation attempted isn't valid on the object.",
): RichApiError => new RichApiError('InvalidOperation', message, location, 400);

/** A locked cell, or the sheet's structure, under protection. */
export const accessDenied = (
  location: string,
  message = 'You cannot perform the requested operation.',
): RichApiError => new RichApiError('AccessDenied', message, location, 403);

/** A second sheet, name, … with a name that is taken. */
export const itemAlreadyExists = (
  location: string,
  message = 'A resource with the same name or identifier already exists.',
): RichApiError => new RichApiError('ItemAlreadyExists', message, location, 409);

/** The host does not have this member. Never silence: a caller must see what is not modelled. */
export const apiNotFound = (location: string): RichApiError =>
  new RichApiError('ApiNotFound', `The API ${location} is not available in this host.`, location, 404);

/** An object whose sheet, table or cells are gone, or a reference that was released. */
export const invalidReference = (
  location: string,
  message = 'This reference is not valid for the current operation.',
): RichApiError => new RichApiError('InvalidReference', message, location, 404);
