/** Panels as HTML with declarative shadow DOM, in Node: readable without a script, and continued by one. */
import type { RenderInfo } from '@lit-labs/ssr';
import '../define.js';
import type { DrugDocument } from '../data/index.js';
import { pieces } from './markup.js';
import { panelDocument, TAGS } from './panel-document.js';
import { rendererFor } from './panel-renderer.js';

/** Attributes by their names in HTML, such as `heading-level`; `true` has no value, `false` and nothing are left out. */
export type PanelAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

export interface RenderOptions {
  /** BCP 47 tag of the words, dates and numbers; written as the panel's `lang`. Its translation has to be imported. */
  readonly lang?: string;
  /** Of the page's Content Security Policy, for the styles in the HTML. */
  readonly nonce?: string;
  /** When the document was received; now by default. The panel tells readers, and calls it stale after a day. */
  readonly loadedAt?: Date;
}

/** Longer than a network packet, and short enough that nobody waits for it. */
const CHUNK = 8192;

function attributesOf(attributes: PanelAttributes, { lang }: RenderOptions): [string, string][] {
  const given: PanelAttributes = lang ? { ...attributes, lang } : attributes;
  return Object.entries(given).flatMap(([name, value]) => {
    if (!/^[a-z][\w.:-]*$/i.test(name)) throw new TypeError(`"${name}" is no name of an attribute.`);
    return value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)]];
  });
}

function* draw(
  tag: string,
  attributes: PanelAttributes,
  document: DrugDocument | undefined,
  options: RenderOptions,
): Generator<string, undefined> {
  const Renderer = rendererFor(options.nonce ?? '');
  const renderer = new Renderer(tag);
  for (const [name, value] of attributesOf(attributes, options)) renderer.setAttribute(name, value);
  const json = document && panelDocument(tag, document, options.loadedAt ?? new Date());
  if (json) renderer.setProperty('data', json);
  renderer.connectedCallback();
  const renderInfo: RenderInfo = {
    elementRenderers: [Renderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  yield* pieces([`<${tag}`, renderer.renderAttributes(), '><template shadowrootmode="open">']);
  yield* pieces(renderer.renderShadow(renderInfo));
  yield '</template>';
  if (json) yield `<script type="application/json">${json}</script>`;
  yield `</${tag}>`;
  return undefined;
}

function assertTag(tag: string): void {
  if (!TAGS.includes(tag)) throw new TypeError(`"${tag}" is no panel: there are ${TAGS.join(', ')}.`);
}

/**
 * A panel as HTML with declarative shadow DOM and the document that it was drawn from.
 * @param tag such as `boxed-warning`
 * @param document `druglib/1`; without one, the panel says that it is loading, and asks in the browser
 * @throws TypeError for a tag or an attribute that cannot be
 */
export function renderToString(
  tag: string,
  attributes: PanelAttributes = {},
  document?: DrugDocument,
  options: RenderOptions = {},
): string {
  assertTag(tag);
  return [...draw(tag, attributes, document, options)].join('');
}

/**
 * The same piece by piece, as UTF-8: for `new Response(…)`, `for await`, or `Readable.fromWeb(…)`.
 * @param document may be on its way
 * @throws TypeError at once for a tag that cannot be; what fails later ends the stream with its reason
 */
export function renderToStream(
  tag: string,
  attributes: PanelAttributes = {},
  document?: DrugDocument | Promise<DrugDocument | undefined>,
  options: RenderOptions = {},
): ReadableStream<Uint8Array> {
  assertTag(tag);
  const encoder = new TextEncoder();
  let drawing: Iterator<string, undefined> | undefined;
  return new ReadableStream({
    async pull(controller) {
      drawing ??= draw(tag, attributes, await document, options);
      let chunk = '';
      while (chunk.length < CHUNK) {
        const { done, value } = drawing.next();
        if (!done) {
          chunk += value;
          continue;
        }
        if (chunk) controller.enqueue(encoder.encode(chunk));
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(chunk));
    },
  });
}
