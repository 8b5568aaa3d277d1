import type { DrugDocument, Format } from '../../../data/index.js';
import { labelSection, loadFormat, readDocument } from '../../../data/index.js';

/** Turns one record of openFDA's bulk files into the document that the panels read. */
export type LabelReader = (record: unknown, head: Readonly<Record<string, unknown>>) => Promise<DrugDocument>;

const SET_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The reader of the `openfda` format, for one record at a time. */
export async function labelReader(): Promise<LabelReader> {
  const openfda = await loadFormat('openfda');
  return (record, head) => readLabel(openfda, record, head);
}

/** @throws Error, or DataError with the JSON path, for a record that is no label */
async function readLabel(
  openfda: Format,
  record: unknown,
  head: Readonly<Record<string, unknown>>,
): Promise<DrugDocument> {
  const setId = (record as { set_id?: unknown } | null)?.set_id;
  if (typeof setId !== 'string' || !SET_ID.test(setId)) {
    throw new Error(
      `set_id: expected a GUID, found ${setId === undefined ? 'nothing' : JSON.stringify(setId)}`,
    );
  }
  // The count in the head is that of the file, not of labels for this drug.
  const meta = { ...(head.meta as object | undefined), results: undefined };
  const answer = { body: { meta, results: [record] }, query: { setId }, section: 'label', url: '' } as const;
  const document = (await openfda.read(answer)) as DrugDocument;
  // What panels would refuse is not written.
  readDocument(document, { setId }, labelSection);
  return document;
}
