import { GoogleError } from './google-error.ts';
import type { Manifest } from './script-bundle.ts';

const AUTH = 'https://www.googleapis.com/auth/';
const SHEETS = ['spreadsheets.currentonly', 'spreadsheets'];
const DRIVE = ['drive.file', 'drive'];

/** Classes of the spreadsheet service that reach into the file. */
const FILE_CLASSES =
  'Spreadsheet|Sheet|Range|RangeList|Protection|NamedRange|Filter|TextFinder|Group|Selection|Banding|DeveloperMetadata|DeveloperMetadataFinder|DeveloperMetadataLocation';

/** Scopes of which one must be granted, by the call's name or its beginning. The first that fits decides. */
const NEEDED: [RegExp, string[]][] = [
  [/^SpreadsheetApp\.(create|open|openById|openByUrl)$/, ['spreadsheets']],
  [/^SpreadsheetApp\.(getActive|getCurrentCell|getSelection|setActive|setCurrentCell|flush)/, SHEETS],
  [new RegExp(`^(${FILE_CLASSES})\\.`), SHEETS],
  [/^ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)$/, ['script.scriptapp']],
  [/^Session\.(getActiveUser|getEffectiveUser)$/, ['userinfo.email']],
  [/^Ui\.(show|alert|prompt)/, ['script.container.ui']],
  [/^(Files|Permissions|Drive)\./, DRIVE],
  [/^DocumentApp\./, ['documents']],
  [/^(Docs|Documents)\./, ['documents', 'drive.file', 'drive']],
  [/^(Sheets|Spreadsheets)\./, ['spreadsheets', ...DRIVE]],
  [/^DriveApp\./, ['drive', 'drive.readonly']],
  [/^MailApp\./, ['script.send_mail']],
  [/^GmailApp\./, ['https://mail.google.com/']],
  [/^(UrlFetchApp|Jdbc)\./, ['script.external_request']],
  [/^CalendarApp\./, ['calendar']],
  [/^FormApp\./, ['forms.currentonly', 'forms']],
  [/^SlidesApp\./, ['presentations.currentonly', 'presentations']],
  [/^ContactsApp\./, ['contacts']],
  [/^GroupsApp\./, ['groups']],
  [/^(BigQuery|Jobs)\./, ['bigquery']],
];

const whole = (scope: string): string => (scope.startsWith('https:') ? scope : AUTH + scope);

/** The scopes one of which a call needs, null where it needs none. */
export function neededScopes(call: string): string[] | null {
  return NEEDED.find(([pattern]) => pattern.test(call))?.[1].map(whole) ?? null;
}

/**
 * Refuses a call whose scope the manifest does not carry. A manifest without `oauthScopes` grants all, as Google then
 * finds the scopes itself.
 */
export function assertScope(manifest: Manifest, call: string): void {
  const granted = manifest.oauthScopes;
  const needed = granted && neededScopes(call);
  if (!granted || !needed || needed.some((scope) => granted.includes(scope))) return;
  throw new GoogleError(
    `Specified permissions are not sufficient to call ${publicName(call)}. Required permissions: ${requiredText(needed)}`,
  );
}

/** Scopes as Google lists them in refusals. */
export function requiredText(scopes: readonly string[]): string {
  return scopes.length > 1 ? `(${scopes.join(' || ')})` : (scopes[0] ?? '');
}

/** A call under the name that refusals give it: `drive.files.create` for the advanced service. */
export function publicName(call: string): string {
  return call.replace(/^(Files|Permissions)\./, (_all, name: string) => `drive.${name.toLowerCase()}.`);
}
