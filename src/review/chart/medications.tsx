import type { ReactElement } from 'react';
import type { Assessment } from '../../assessment.ts';
import type { Medication } from '../../core/facts.ts';
import { formatDate } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { Table } from '../parts/table.tsx';
import { chart, drugClassWords, source } from '../words-in-depth.ts';
import { Absent, Incomplete } from './absent.tsx';

function MedicationTable({ medications }: { medications: Medication[] }): ReactElement {
  const { drug, status, date, kind } = chart.columns;
  return (
    <Table
      caption={chart.medications}
      columns={[drug, status, date, kind]}
      rows={medications.map((one, index) => ({
        key: `${one.name} ${index}`,
        cells: [
          one.name,
          chart.medicationStatus[one.status],
          one.date === null ? source.undated : formatDate(one.date),
          one.classes.length === 0
            ? chart.notRecognised
            : one.classes.map((name) => drugClassWords[name]).join(', '),
        ],
      }))}
    />
  );
}

/** The medicines found; one that no terminology entry fits is named and asked about, never dropped. */
export function Medications({ assessment }: { assessment: Assessment }): ReactElement {
  const fact = assessment.facts.medications;
  const all = fact.state === 'present' ? fact.value : [];
  const stopped = all.filter((one) => one.status === 'stopped');
  const others = all.filter((one) => one.status !== 'stopped');
  return (
    <div className="stack">
      <h3>{chart.medications}</h3>
      <Incomplete fact="medications" gaps={assessment.gaps} />
      {all.length === 0 && <Absent fact={fact} gaps={assessment.gaps} none={chart.noMedication} />}
      {others.length > 0 && <MedicationTable medications={others} />}
      {stopped.length > 0 && (
        <Deeper summary={chart.otherMedicines(stopped.length)}>
          <MedicationTable medications={stopped} />
        </Deeper>
      )}
    </div>
  );
}
