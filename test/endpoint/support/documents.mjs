// Documents of invented drugs, and a folder in memory that holds them.
const pages = (count, make) => Array.from({ length: count }, (_, index) => make(index));

export function calmazine(changes = {}) {
  return {
    contract: 'druglib/1',
    drug: {
      id: 'calmazine',
      name: 'Tranquillex',
      genericName: 'calmazine',
      aliases: ['Calma'],
      identifiers: {
        rxcui: ['9000001'],
        ndc: ['0999-1001-01'],
        setId: ['00000000-0000-4000-8000-000000000001'],
      },
    },
    label: {
      source: { name: 'A label' },
      boxedWarning: {
        status: 'present',
        warnings: [{ title: 'Deep sleep', body: ['It may be very deep.'] }],
      },
    },
    studies: { source: { name: 'An index' }, items: pages(61, (n) => ({ id: `${n}`, title: `Study ${n}` })) },
    trials: {
      source: { name: 'A register' },
      items: pages(237, (n) => ({ id: `T${n}`, title: `Trial ${n}`, status: 'recruiting' })),
    },
    ...changes,
  };
}

export function folderOf(documents) {
  const files = new Map();
  let version = 0;
  const put = (name, value) =>
    files.set(name, {
      version: `${version++}`,
      text: typeof value === 'string' ? value : JSON.stringify(value),
    });
  for (const [name, value] of Object.entries(documents)) put(name, value);
  const reader = {
    list: async () => [...files].map(([name, file]) => ({ name, version: file.version })),
    read: async (name) => files.get(name).text,
  };
  return { put, remove: (name) => files.delete(name), reader };
}
