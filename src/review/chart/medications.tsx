import type { ReactElement } from 'react';
import type { Correcting } from '../answers/correct.tsx';
import { Fold } from '../answers/fold.tsx';
import { Medicines } from '../answers/medicines.tsx';
import { medicines } from '../answers/words.ts';
import type { Medication } from '../../core/facts.ts';
import { formatDate } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { Table } from '../parts/table.tsx';
import { chart, drugClassWords, source } from '../words-in-depth.ts';
import { Absent, Incomplete } from './absent.tsx';

const isAnswered = ({ sources }: Medication): boolean => sources.some(({ from }) => from === 'clinician');

/** What was answered says so: beside the chart's own status it would be taken for it. */
const statusWords = (one: Medication): string =>
  isAnswered(one)
    ? `${chart.medicationStatus[one.status]}, ${medicines.answered}`
    : chart.medicationStatus[one.status];

function dateWords({ date, sources }: Medication): string {
  const day = date ?? sources.find(({ from }) => from === 'clinician')?.date;
  return day === undefined ? source.undated : formatDate(day);
}

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
          statusWords(one),
          dateWords(one),
          one.classes.length === 0
            ? chart.notRecognised
            : one.classes.map((name) => drugClassWords[name]).join(', '),
        ],
      }))}
    />
  );
}

/** The medicines found; one that no terminology entry fits is named and asked about, never dropped. */
export function Medications(props: Correcting): ReactElement {
  const { assessment } = props;
  const fact = assessment.facts.medications;
  const all = fact.state === 'present' ? fact.value : [];
  // What the clinician took off the list stays in sight.
  const isHistory = (one: Medication) => one.status === 'stopped' && !isAnswered(one);
  const stopped = all.filter(isHistory);
  const others = all.filter((one) => !isHistory(one));
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
      <Fold quiet words={medicines.correct}>
        <Medicines {...props} />
      </Fold>
    </div>
  );
}
