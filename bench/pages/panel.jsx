// The same components for React and Preact: each build brings its own JSX runtime.
import { trialsOf, viewOf } from './view.js';

const Row = ({ row: { title, url, badge, meta, text } }) => (
  <li>
    <h3>
      <a href={url}>{title}</a>
    </h3>
    <p className="meta">
      {badge && <span className="badge">{badge}</span>}
      {meta.map((fact, index) => (
        <span key={index}>{fact}</span>
      ))}
    </p>
    <p>{text}</p>
  </li>
);

const List = ({ name, heading, rows }) => (
  <section className={name}>
    <h2>{heading}</h2>
    <ol>
      {rows.map((row) => (
        <Row key={row.url} row={row} />
      ))}
    </ol>
  </section>
);

const Text = ({ title, body }) => (
  <>
    <h3>{title}</h3>
    {body.map((text, index) => (
      <p key={index}>{text}</p>
    ))}
  </>
);

function Content({ document }) {
  const { name, generic, warnings, facts, sections, articles, studies, trials } = viewOf(document);
  return (
    <>
      <section className="warning">
        <h2>Boxed warning</h2>
        {warnings.map((warning) => (
          <Text key={warning.title} {...warning} />
        ))}
      </section>
      <section className="summary">
        <h2>{name}</h2>
        <p>{generic}</p>
        <dl>
          {facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {sections.map((section) => (
          <Text key={section.id} title={section.title} body={section.body} />
        ))}
      </section>
      <List name="articles" heading="News" rows={articles} />
      <List name="studies" heading="Studies" rows={studies} />
      <List name="trials" heading="Clinical trials" rows={trials} />
    </>
  );
}

const TrialList = ({ document }) => (
  <List name="trials" heading="Clinical trials" rows={trialsOf(document.trials)} />
);

/** What there is to draw: a document, a failure or nothing yet. */
export function Panel({ answer: { document, failed }, listOnly, onRetry }) {
  if (failed)
    return (
      <article className="panel">
        <p>It could not be loaded.</p>
        <button onClick={onRetry}>Try again</button>
      </article>
    );
  if (!document)
    return (
      <article className="panel">
        <p>Loading…</p>
      </article>
    );
  return (
    <article className="panel" data-drug={document.drug.id}>
      {listOnly ? <TrialList document={document} /> : <Content document={document} />}
    </article>
  );
}
