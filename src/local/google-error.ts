/** An error that the real service would raise; it reaches the script as an Error named `Exception` with this wording. */
export class GoogleError extends Error {
  override readonly name = 'Exception';
}

/** A member of a Google service that this host does not have. It is never silently a stub. */
export class LocalRuntimeNotImplemented extends Error {
  override readonly name = 'LocalRuntimeNotImplemented';
}

/** The execution was ended from outside (time limit, test hook); the script cannot go on after it. */
export class ExecutionStopped extends Error {
  override readonly name = 'Exception';
}

/** Google's wording for an argument of the wrong kind. */
export function signatureError(method: string, types: string): GoogleError {
  return new GoogleError(`The parameters (${types}) don't match the method signature for SpreadsheetApp.${method}.`);
}
