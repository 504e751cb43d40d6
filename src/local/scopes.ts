import { GoogleError } from './google-error.ts';
import type { Manifest } from './script-bundle.ts';

const AUTH = 'https://www.googleapis.com/auth/';

/** Scopes of which one must be granted, by the call's name or its beginning. */
const NEEDED: [RegExp, string[]][] = [
  [/^SpreadsheetApp\.(create|open|openById|openByUrl)$/, ['spreadsheets']],
  [/^ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)$/, ['script.scriptapp']],
  [/^Session\.(getActiveUser|getEffectiveUser)$/, ['userinfo.email']],
  [/^Ui\.(show|alert|prompt)/, ['script.container.ui']],
  [/^(Files|Permissions)\./, ['drive.file', 'drive']],
];

/**
 * Refuses a call whose scope the manifest does not carry. A manifest without `oauthScopes` grants all, as Google then
 * finds the scopes itself.
 */
export function assertScope(manifest: Manifest, call: string): void {
  const granted = manifest.oauthScopes;
  if (!granted) return;
  const rule = NEEDED.find(([pattern]) => pattern.test(call));
  if (!rule || rule[1].some((scope) => granted.includes(AUTH + scope))) return;
  const required = rule[1].map((scope) => AUTH + scope).join(' || ');
  const name = call.replace(/^(Files|Permissions)\./, 'drive.$&').replace('.Files', '.files');
  throw new GoogleError(
    `Specified permissions are not sufficient to call ${name}. Required permissions: ${rule[1].length > 1 ? `(${required})` : required}`,
  );
}
