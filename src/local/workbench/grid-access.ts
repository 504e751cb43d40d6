const HELP = 'Tombol F10 menuju menu, Shift+F10 membuka menu sel.';

/** Gives the parts of the table the roles that a screen reader needs and that the drawing library leaves out. */
export function nameParts(grid: HTMLElement): void {
  for (const row of grid.querySelectorAll('revogr-header .header-rgRow:not([role])')) row.setAttribute('role', 'row');
  for (const corner of grid.querySelectorAll('revogr-header .rgHeaderCell:not([role])')) {
    corner.setAttribute('role', 'columnheader');
    corner.setAttribute('aria-label', 'Nomor baris');
  }
  for (const body of grid.querySelectorAll('.vertical-inner:not([tabindex])')) {
    body.setAttribute('role', 'rowgroup');
    body.setAttribute('tabindex', '0');
  }
  if (!grid.hasAttribute('aria-description')) grid.setAttribute('aria-description', HELP);
}

/** The table is one stop for the Tab key: a part of it that is reached from behind hands the focus on. */
export function sendFocusHome(grid: HTMLElement): void {
  grid.addEventListener('focusin', ({ target }) => {
    if ((target as HTMLElement).classList.contains('vertical-inner')) grid.focus({ preventScroll: true });
  });
}
