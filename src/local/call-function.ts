import vm from 'node:vm';
import { GoogleError } from './google-error.ts';
import type { Membrane } from './membrane.ts';
import type { ExecutionKind } from './permission.ts';
import { copyPlain } from './plain-result.ts';

/**
 * Calls a function by its global name and gives what it returned as a plain copy. `google.script.run` reaches no
 * private names, and neither takes nor gives what is not plain. @throws GoogleError in those cases
 */
export function callFunction(membrane: Membrane, kind: ExecutionKind, name: string, args: readonly unknown[]): unknown {
  const path = kind === 'call' ? /^[A-Za-z_$][\w$]*$/ : /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/;
  if (!path.test(name)) throw new GoogleError(`Script function not found: ${name}`);
  if (kind === 'call' && name.endsWith('_')) throw new GoogleError(`Script function is private: ${name}`);
  const found = foundFunction(membrane, name);
  if (found === undefined) throw new GoogleError(`Script function not found: ${name}`);
  if (kind === 'call') {
    const refused = copyPlain(args, 'arguments').refused;
    if (refused) throw new GoogleError(`Failed due to illegal value in property: ${refused}`);
  }
  const returned = membrane.invoke(found, args);
  const { copy, refused } = copyPlain(returned);
  if (kind === 'call' && refused)
    throw new GoogleError(`The script completed but the returned value is not a supported return type: ${refused}`);
  return refused ? null : copy;
}

function foundFunction(membrane: Membrane, name: string): ((...given: unknown[]) => unknown) | undefined {
  const [owner = ''] = name.split('.');
  const text = `typeof ${owner} !== 'undefined' && typeof ${name} === 'function' ? ${name} : undefined`;
  return vm.runInContext(text, membrane.context) as ((...given: unknown[]) => unknown) | undefined;
}
