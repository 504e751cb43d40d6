import type { Execution } from '../execution.ts';
import { Files } from './drive-files.ts';
import { Permissions } from './drive-permissions.ts';

/** The advanced Drive service, version 3, under the scope drive.file: who made a file sees it, nobody else does. */
export class DriveService {
  static readonly service = 'Drive';
  private readonly files: Files;
  private readonly permissions: Permissions;

  constructor(execution: Execution) {
    this.files = new Files(execution);
    this.permissions = new Permissions(execution);
  }

  get Files(): Files {
    return this.files;
  }
  get Permissions(): Permissions {
    return this.permissions;
  }
}
