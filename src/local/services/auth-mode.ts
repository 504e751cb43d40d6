import { declareEnum } from '../enum-values.ts';
import type { Mode } from '../permission.ts';

/** `ScriptApp.AuthMode`. */
export const AuthMode = declareEnum('NONE CUSTOM_FUNCTION LIMITED FULL');

/** The value of `e.authMode` for a mode's name. */
export function authMode(name: Mode): unknown {
  return AuthMode[name];
}
