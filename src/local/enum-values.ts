/** One value of a Google enum. There is one object a value for the whole process, so that `===` holds. */
export class EnumValue {
  static readonly service = 'Enum';
  static readonly uncounted = true;
  private readonly label: string;
  private readonly position: number;

  constructor(label: string, position: number) {
    this.label = label;
    this.position = position;
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumValue): number {
    return this.position - other.ordinal();
  }
}

/** An enum as scripts hold it. */
export type Enum = Readonly<Record<string, EnumValue>>;

/** Declares an enum by its names in order. */
export function declareEnum(names: string): Enum {
  return Object.fromEntries(names.split(/\s+/).map((name, position) => [name, new EnumValue(name, position)]));
}

/** The value of a name that is known to be in the enum. */
export function enumValue(values: Enum, name: string): EnumValue {
  const value = values[name];
  if (!value) throw new Error(`no such enum value: ${name}`);
  return value;
}
