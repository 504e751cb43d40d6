/** Each at least three to one against white, and neighbours apart in lightness too. */
const COLORS = ['#1a6b54', '#c2740c', '#3568b0', '#a3323a', '#7553a8', '#58802c', '#1f8796', '#8a6a35'];

/** The colour of a series or slice: the script's own, else one of ours. */
export function colorAt(own: string[], index: number): string {
  return own[index] || (COLORS[index % COLORS.length] as string);
}
