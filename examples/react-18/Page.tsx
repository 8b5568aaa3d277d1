import { useState } from 'react';

/** `panel` is what `druglib-widgets/ssr` has drawn; in the browser it stands there already, and React leaves it alone. */
export function Page({ panel = '' }: { panel?: string }) {
  const [pressed, setPressed] = useState(0);
  return (
    <main>
      <button onClick={() => setPressed(pressed + 1)}>{pressed}</button>
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: panel }} />
    </main>
  );
}
