import { kindOfCall } from './call-costs.ts';
import { GoogleError } from './google-error.ts';
import { assertScope, neededScopes, publicName, requiredText } from './scopes.ts';
import type { Manifest } from './script-bundle.ts';

/** What starts an execution. */
export type ExecutionKind = 'menu' | 'call' | 'simple' | 'installable' | 'webApp';

/** What an execution was authorised for. */
export type Mode = 'NONE' | 'LIMITED' | 'FULL';

/** What a simple trigger may touch without anybody's consent: the file itself, dialogs of text, and an identity that is blank. */
const UNASKED = /^(SpreadsheetApp\.(?!create|open)|Session\.|Ui\.(alert|prompt))/;

/** Tells whether an execution may make a call: by its kind, by its mode, and by the scopes of the manifest. */
export function permitFor(kind: ExecutionKind, mode: Mode, manifest: Manifest): (call: string) => void {
  const known = new Map<string, GoogleError | null>();
  return (call) => {
    let refusal = known.get(call);
    if (refusal === undefined) {
      refusal = refusalOf(kind, mode, manifest, call);
      known.set(call, refusal);
    }
    if (refusal) throw new GoogleError(refusal.message);
  };
}

function refusalOf(kind: ExecutionKind, mode: Mode, manifest: Manifest, call: string): GoogleError | null {
  if (mode === 'NONE' && (kindOfCall(call) !== 'object' || /^Ui\.(show|alert|prompt)/.test(call))) {
    return new GoogleError(`You do not have permission to call ${publicName(call)}`);
  }
  const needed = neededScopes(call);
  const isFile = needed?.some((scope) => scope.endsWith('/spreadsheets.currentonly'));
  if (mode !== 'FULL' && needed && !isFile && !UNASKED.test(call)) {
    return new GoogleError(
      `You do not have permission to call ${publicName(call)}. Required permissions: ${requiredText(needed)}`,
    );
  }
  if (kind === 'webApp' && call === 'SpreadsheetApp.getUi') {
    return new GoogleError('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  try {
    assertScope(manifest, call);
    return null;
  } catch (error) {
    return error as GoogleError;
  }
}
