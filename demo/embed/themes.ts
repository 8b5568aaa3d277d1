/** The themes that the package brings, as the text of their files. */
const files = import.meta.glob<string>('../../themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const themes = new Map(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.css$/g, ''), text]),
);

export const themeNames: readonly string[] = [...themes.keys()];

export const themeNamed = (name: string): string => themes.get(name) ?? '';
