const loading = new Map();

/** One request a drug; a failed one is forgotten, so that it can be tried again. */
export function load(drug) {
  if (!loading.has(drug)) loading.set(drug, request(drug));
  return loading.get(drug);
}

async function request(drug) {
  try {
    const response = await fetch(`/data/${drug}.json`);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await response.json();
  } catch (error) {
    loading.delete(drug);
    throw error;
  }
}
