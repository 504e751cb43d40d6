import type { Execution } from '../execution.ts';
import type { DriveFile } from '../model.ts';
import { pickFields } from './drive-query.ts';
import type { Resource } from './drive-resource.ts';
import { DriveApiError, permissionsOf, visibleFile } from './drive-resource.ts';

const TYPES = ['user', 'group', 'domain', 'anyone'];
const ROLES = ['organizer', 'fileOrganizer', 'writer', 'commenter', 'reader'];
const DEFAULT_FIELDS = 'kind,id,type,role';

/** `Drive.Permissions`. A file that is shared is still not found by the script of who it is shared with (drive.file). */
export class Permissions {
  static readonly service = 'Permissions';
  private readonly execution: Execution;

  constructor(execution: Execution) {
    this.execution = execution;
  }

  create(resource: Resource, id: string, options?: Resource): unknown {
    const file = visibleFile(this.execution, id, 'permissions.create');
    const [type, role] = [String(resource['type'] ?? ''), String(resource['role'] ?? '')];
    const email = resource['emailAddress'];
    if (type === '' || role === '') throw refused('The permission type field is required.');
    if (!TYPES.includes(type)) throw refused('The specified type is invalid.');
    if (!ROLES.includes(role)) throw refused('The specified role is invalid.');
    const needsEmail = type === 'user' || type === 'group';
    if (needsEmail !== (email !== undefined) || (needsEmail && !/^\S+@\S+$/.test(String(email)))) {
      throw refused('The specified emailAddress is invalid or not applicable for the given permission type.');
    }
    const known = needsEmail ? file.permissions.find((other) => other.emailAddress === email) : undefined;
    const permission =
      known ?? added(file, { id: nextId(file), type, role, ...(needsEmail && { emailAddress: String(email) }) });
    permission.role = role;
    return pickFields({ kind: 'drive#permission', ...permission }, options?.['fields'] ?? DEFAULT_FIELDS);
  }

  list(id: string, options?: Resource): unknown {
    const permissions = permissionsOf(visibleFile(this.execution, id, 'permissions.list'));
    const fields = options?.['fields'] ?? `kind,permissions(${DEFAULT_FIELDS})`;
    return pickFields({ kind: 'drive#permissionList', permissions }, fields);
  }

  remove(id: string, permissionId: string): void {
    const file = visibleFile(this.execution, id, 'permissions.delete');
    if (!file.permissions.some((permission) => permission.id === permissionId)) {
      throw new DriveApiError('permissions.delete', 404, `Permission not found: ${permissionId}.`);
    }
    file.permissions = file.permissions.filter((permission) => permission.id !== permissionId);
  }
}

type Permission = DriveFile['permissions'][number];

function added(file: DriveFile, permission: Permission): Permission {
  file.permissions.push(permission);
  return permission;
}

function nextId(file: DriveFile): string {
  return String(file.permissions.reduce((most, { id }) => Math.max(most, Number(id)), 0) + 1);
}

function refused(message: string): DriveApiError {
  return new DriveApiError('permissions.create', 400, message);
}
