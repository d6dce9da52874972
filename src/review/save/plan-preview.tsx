import type { ReactElement } from 'react';
import type { PlanModel, Section } from '../../careplan/plan.ts';
import { Table } from '../parts/table.tsx';

function SectionBody({ section }: { section: Section }): ReactElement {
  if ('lines' in section) {
    return (
      <ul>
        {section.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  }
  return (
    <Table
      caption={section.heading}
      columns={section.columns}
      rows={section.rows.map((cells) => ({ key: cells.join('\t'), cells }))}
    />
  );
}

/** The plan as it will be written, from the model its narrative is made of. Scrolls by keyboard too. */
export function PlanPreview({ plan, label }: { plan: PlanModel; label: string }): ReactElement {
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="plan" role="region" aria-label={label} tabIndex={0}>
      <p>
        <b>{plan.title}</b>
      </p>
      <p>{plan.banner}</p>
      {plan.sections.map((section) => (
        <div key={section.id}>
          <h3>{section.heading}</h3>
          <SectionBody section={section} />
        </div>
      ))}
    </div>
  );
}
