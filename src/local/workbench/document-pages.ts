/**
 * Cuts each section of a document into sheets of the height of its paper. Lines break as this browser's fonts have it,
 * so that a page may end elsewhere than on paper by a line or two.
 */
export function cutIntoPages(paper: Document): void {
  for (const sheet of paper.querySelectorAll<HTMLElement>('.sheet')) cutSheet(sheet);
}

function cutSheet(sheet: HTMLElement): void {
  const height = Number.parseFloat(getComputedStyle(sheet).minHeight);
  let page = sheet;
  const isOver = (): boolean => page.getBoundingClientRect().height > height + 1;
  const turn = (first?: HTMLElement): void => {
    const next = sheet.cloneNode(false) as HTMLElement;
    page.after(next);
    page = next;
    if (first) page.append(first);
  };
  /** Fills a table row by row; on the next page it begins with its heading again. */
  const putRows = (table: HTMLTableElement, rows: HTMLTableRowElement[]): void => {
    let part = table;
    for (const row of rows) {
      bodyOf(part).append(row);
      if (!isOver()) continue;
      const isFirst = bodyOf(part).rows.length === 1;
      if (!isFirst) {
        part = shellOf(table);
        turn(part);
        bodyOf(part).append(row);
      } else if (page.childElementCount > 1) turn(part);
    }
  };

  const blocks = [...sheet.children] as HTMLElement[];
  sheet.replaceChildren();
  for (const block of blocks) {
    page.append(block);
    if (isOver()) {
      // It belongs to the frame's document, whose classes are not those of this page.
      if (block.localName === 'table') {
        const table = block as HTMLTableElement;
        const rows = [...bodyOf(table).rows];
        for (const row of rows) row.remove();
        putRows(table, rows);
      } else if (page.childElementCount > 1) turn(block);
    }
    if (block.querySelector('.page-break')) turn();
  }
  if (page !== sheet && page.childElementCount === 0) page.remove();
}

function bodyOf(table: HTMLTableElement): HTMLTableSectionElement {
  return table.tBodies[0] ?? table.createTBody();
}

/** The same table with its columns and heading, and without rows. */
function shellOf(table: HTMLTableElement): HTMLTableElement {
  const shell = table.cloneNode(false) as HTMLTableElement;
  for (const part of table.querySelectorAll(':scope > colgroup, :scope > thead')) shell.append(part.cloneNode(true));
  shell.createTBody();
  return shell;
}
