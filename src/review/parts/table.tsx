import type { ReactElement, ReactNode } from 'react';

/** `cells` follow the columns; the first one names the row. */
export type Row = { key: string; cells: ReactNode[] };

/**
 * A table that becomes labelled blocks on a narrow screen.
 * The roles are written out because a browser drops them when the style sheet changes `display`.
 */
export function Table(props: { caption: string; columns: string[]; rows: Row[] }): ReactElement {
  return (
    <table role="table">
      <caption className="visually-hidden">{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.rows.map((row) => (
          <tr key={row.key} role="row">
            {row.cells.map((cell, index) =>
              index === 0 ? (
                <th key={props.columns[index]} role="rowheader" scope="row">
                  {cell}
                </th>
              ) : (
                <td key={props.columns[index]} role="cell" data-label={props.columns[index]}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
