import type { Execution, Factories } from './execution.ts';
import type { Membrane } from './membrane.ts';
import type { Workbook } from './model.ts';
import { CacheService } from './services/cache.ts';
import { ChartsService } from './services/charts-service.ts';
import { ContentService } from './services/content-service.ts';
import { DataValidation } from './services/data-validation.ts';
import { DriveService } from './services/drive.ts';
import { HtmlService } from './services/html-output.ts';
import { LockService } from './services/lock.ts';
import { LoggerService } from './services/logger.ts';
import { PropertiesService } from './services/properties.ts';
import { Range } from './services/range.ts';
import { RangeList } from './services/range-list.ts';
import { RichTextValue } from './services/rich-text.ts';
import { ScriptAppService } from './services/script-app.ts';
import { SessionService, User } from './services/session.ts';
import { SheetTab } from './services/sheet.ts';
import { Spreadsheet } from './services/spreadsheet.ts';
import { SpreadsheetApp } from './services/spreadsheet-app.ts';
import { UtilitiesService } from './services/utilities.ts';

/** Services of Apps Script that this host does not have: their names exist and refuse every use by name. */
const MISSING = `DocumentApp DriveApp MailApp GmailApp UrlFetchApp CalendarApp Jdbc XmlService FormApp SlidesApp
  ContactsApp GroupsApp LanguageApp LinearOptimizationService Maps CardService SitesApp Browser
  AddOnsResponseService ConferenceDataService DataStudioApp`.split(/\s+/);

/** Makers of the objects that services hand out. */
export function factoriesFor(execution: () => Execution): Factories {
  let spreadsheet: Spreadsheet | undefined;
  return {
    spreadsheet: () => {
      spreadsheet ??= new Spreadsheet(execution());
      return spreadsheet;
    },
    spreadsheetOf: (workbook) => {
      const own = execution();
      if (workbook === own.workbook) return own.make.spreadsheet();
      const there: Execution = { ...own, workbook, make: factoriesFor(() => there) };
      return there.make.spreadsheet();
    },
    sheet: (sheet) => new SheetTab(execution(), sheet),
    range: (sheet, grid) => new Range(execution(), sheet, grid),
    rangeList: (sheet, grids) => new RangeList(execution(), sheet, grids),
    user: (email) => new User(email),
    rule: (rule) => new DataValidation(execution(), rule),
    richText: (value) => new RichTextValue(value),
  };
}

/** Puts all services of an execution into its realm. */
export function installServices(membrane: Membrane, execution: Execution): void {
  const services = {
    SpreadsheetApp: new SpreadsheetApp(execution),
    HtmlService: new HtmlService(execution),
    PropertiesService: new PropertiesService(execution),
    CacheService: new CacheService(execution),
    LockService: new LockService(execution),
    Session: new SessionService(execution),
    ScriptApp: new ScriptAppService(execution),
    Utilities: new UtilitiesService(execution),
    Logger: new LoggerService(execution),
    Charts: new ChartsService(),
    ContentService: new ContentService(),
  };
  for (const [name, service] of Object.entries(services)) membrane.defineService(name, service);
  for (const name of MISSING) membrane.defineMissing(name);
  for (const { userSymbol, serviceId, version } of execution.bundle.manifest.dependencies?.enabledAdvancedServices ??
    []) {
    if (serviceId === 'drive' && version === 'v3') membrane.defineService(userSymbol, new DriveService(execution));
    else membrane.defineMissing(userSymbol);
  }
}

/** Whoever works in a spreadsheet is one of its editors. */
export function enrolEditor(workbook: Workbook, user: string): void {
  if (user !== '' && !workbook.editors.includes(user)) workbook.editors.push(user);
}
