import type { Block, BoxedWarning, Facts, LabelSection } from '../model.js';
import type { PlacedTable } from '../text/spl-table.js';
import {
  dropEcho,
  labelText,
  liftHeading,
  liftWarningTitle,
  strings,
  toBlocks,
} from '../text/label-prose.js';

/** One label of the answer; every field may be missing, null, empty, a string or a list. */
export type LabelRecord = Readonly<Record<string, unknown>>;

/** Finds tables in prose, see {@link placeTables} of `spl-table.ts`. */
export type PlaceTables = (text: string, sources: readonly string[]) => readonly PlacedTable[];

/**
 * The sections that are shown, in reading order: keys of the openFDA record, after "=" our title where the key
 * does not make one, after "|" further titles that the source runs into its text. Package texts and medication
 * guides are left to the label's own page.
 */
const SECTIONS = `active_ingredient|Active ingredients
purpose|Uses
indications_and_usage|Indications|Uses|Use(s)|Use
dosage_and_administration|Dosage|Directions
dosage_forms_and_strengths
description
clinical_studies
contraindications
warnings|Warning
warnings_and_cautions=Warnings and precautions
do_not_use
ask_doctor=Ask a doctor before use
ask_doctor_or_pharmacist=Ask a doctor or pharmacist before use
when_using=When using this product
stop_use
precautions
adverse_reactions
drug_interactions
use_in_specific_populations
pregnancy
pregnancy_or_breast_feeding
pediatric_use
geriatric_use
keep_out_of_reach_of_children
drug_abuse_and_dependence
overdosage
clinical_pharmacology
mechanism_of_action
nonclinical_toxicology
references
how_supplied|How supplied/storage and handling
storage_and_handling|Storage
information_for_patients|Patient counseling information
other_safety_information=Other information
inactive_ingredient|Inactive ingredients
questions|Questions or comments?`
  .split('\n')
  .map((row) => {
    const [head = '', ...others] = row.split('|');
    const [key = '', title = key.replace(/^./, (initial) => initial.toUpperCase()).replace(/_/g, ' ')] =
      head.split('=');
    return { key, titles: [title, ...others] as const };
  });

/** openFDA's silence is never "none": its records leave out what they do not have. */
export function readBoxedWarning(
  record: LabelRecord,
  names: readonly string[],
  placeTables: PlaceTables,
): BoxedWarning {
  const warnings = labelText(record.boxed_warning).map((text) => {
    const [title, rest] = liftWarningTitle(text, names);
    const body = dropEcho(rest, title);
    // What is left of the summary is a paragraph of its own.
    const parts = title && body.includes(title) ? [body.slice(body.indexOf(title))] : [];
    const tables = placeTables(body, strings(record.boxed_warning_table));
    return { title: title || undefined, body: toBlocks(body, parts, '', tables) };
  });
  return warnings.length > 0 ? { status: 'present', warnings } : { status: 'not-provided' };
}

/** What the `openfda` block says of the product; "[EPC]" names the kind of class only. */
export function readFacts(openfda: LabelRecord): Facts {
  const classes = strings(openfda.pharm_class_epc);
  const [type] = strings(openfda.product_type);
  return {
    drugClass: (classes.length > 0 ? classes : strings(openfda.pharm_class_cs)).map((name) =>
      name.replace(/\s*\[[^\]]*\]$/, ''),
    ),
    routes: strings(openfda.route),
    dosageForms: strings(openfda.dosage_form),
    manufacturer: strings(openfda.manufacturer_name)[0],
    marketing:
      type === 'HUMAN PRESCRIPTION DRUG'
        ? 'prescription'
        : type === 'HUMAN OTC DRUG'
          ? 'over-the-counter'
          : undefined,
  };
}

/**
 * The sections of a label. One that another contains is not shown twice: "pregnancy" is a part of "use in
 * specific populations", and the parts tell where the prose of the whole may be cut.
 */
export function readSections(
  record: LabelRecord,
  drugClass: readonly string[],
  placeTables: PlaceTables,
): LabelSection[] {
  const shown = SECTIONS.map((section) => ({ ...section, texts: labelText(record[section.key]) }));
  const parts = Object.keys(record).flatMap((key) => (key.endsWith('_table') ? [] : strings(record[key])));
  const isContained = (text: string, index: number): boolean =>
    shown.some(({ texts }, other) =>
      texts.some((whole) => whole.includes(text) && (whole === text ? other < index : other !== index)),
    );
  return shown
    .filter(({ texts }, index) => !texts.every((text) => isContained(text, index)))
    .map(({ key, titles, texts }) => {
      let [title] = titles;
      const body = texts.flatMap((text, index): Block[] => {
        const [heading, rest, number] = liftHeading(text, titles);
        // The source's own word, such as "Uses", unless it differs by case or a slip only.
        if (index === 0 && heading && heading.length !== title.length) title = heading;
        const prose = dropEcho(rest, '', drugClass.join(' '));
        return toBlocks(prose, parts, number, placeTables(prose, strings(record[`${key}_table`])));
      });
      return { id: key.replace(/_and_(?:usage|administration)$/, '').replace(/_/g, '-'), title, body };
    });
}
