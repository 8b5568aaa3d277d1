import { createSignal } from 'solid-js';
import { NoHydration } from 'solid-js/web';

/** `panel` is what `druglib-widgets/ssr` has drawn; in the browser it stands there already, and Solid leaves it alone. */
export function Page(props: { panel?: string }) {
  const [pressed, setPressed] = createSignal(0);
  return (
    <main>
      <button onClick={() => setPressed(pressed() + 1)}>{pressed()}</button>
      <NoHydration>
        <div innerHTML={props.panel ?? ''} />
      </NoHydration>
    </main>
  );
}
