/** Under this name an object of the host says how it is made anew in a script's realm, instead of being wrapped. */
export const IN_REALM: unique symbol = Symbol('in realm');
