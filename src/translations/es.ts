import type { Subject, Terms } from '../components/panel/terms.js';

const noun: Record<Subject, string> = {
  warning: 'la advertencia de recuadro',
  summary: 'el resumen del medicamento',
  studies: 'los estudios publicados',
  trials: 'los ensayos clínicos',
  articles: 'las noticias',
  monograph: 'la información del medicamento',
};

const none: Omit<Record<Subject, string>, 'warning'> = {
  summary: 'No hay resumen del medicamento',
  studies: 'No hay estudios publicados',
  trials: 'No hay ensayos clínicos',
  articles: 'No hay noticias',
  monograph: 'No hay información del medicamento',
};

const group: Terms['group'] = {
  open: 'Abiertos',
  upcoming: 'Próximos',
  closed: 'Cerrados',
  halted: 'Detenidos',
  unknown: 'Desconocidos',
};

const counted = (count: string, plural: string, one: string, other: string): string =>
  `${count} ${plural === 'one' ? one : other}`;

export const es: Terms = {
  heading: {
    warning: 'Advertencia de recuadro',
    summary: 'Resumen del medicamento',
    studies: 'Estudios publicados',
    trials: 'Ensayos clínicos',
    articles: 'En las noticias',
    monograph: 'Información del medicamento',
  },
  separator: ', ',
  thisDrug: 'este medicamento',
  dataSource: 'la fuente de datos',
  idle: 'Todavía no hay nada que mostrar: este panel necesita un medicamento y una fuente de datos.',
  loading: (subject, drug) => `Cargando ${noun[subject]} de ${drug}`,
  loaded: (heading) => `${heading}: carga terminada`,
  slow: (host, tries) =>
    tries
      ? `Tarda más de lo habitual: ${host} no respondió como debía. Este es el intento ${tries}.`
      : `Tarda más de lo habitual. Se sigue esperando a ${host}.`,
  panels: {
    loading: (count) => `Paneles que se están cargando: ${count}`,
    loaded: (count) => `Paneles cargados: ${count}`,
  },
  empty: (subject, { source, drug, date }) => `${none[subject]} sobre ${drug} en ${source} (${date}).`,
  notProvided: (subject, { source, drug }) =>
    `La respuesta de ${source} no incluye ${noun[subject]} de ${drug}.`,
  failed: (subject, drug) => `No fue posible cargar ${noun[subject]} de ${drug}.`,
  retry: 'Intentar de nuevo',
  retrying: 'Intentando de nuevo',
  error: {
    config: 'Este panel no está bien configurado.',
    offline: 'Este dispositivo no tiene conexión.',
    network: 'No fue posible conectar con la fuente de datos.',
    timeout: 'La fuente de datos no respondió a tiempo.',
    'not-found': 'La fuente de datos no tiene registro de este medicamento.',
    unauthorized: 'La fuente de datos rechazó la solicitud.',
    'rate-limited': 'La fuente de datos está ocupada. Espere un minuto antes de intentarlo de nuevo.',
    http: 'La fuente de datos comunicó un fallo.',
    'too-large': 'La respuesta era demasiado grande para leerla.',
    'invalid-json': 'La fuente de datos envió algo que no son datos.',
    'invalid-data': 'Los datos tienen un fallo y no se pueden mostrar.',
    'unsupported-contract': 'Los datos tienen un formato más nuevo del que este panel puede leer.',
    unidentified: 'El registro no permite identificar el medicamento.',
  },
  wrongDrug: (asked, answered) =>
    `La fuente de datos respondió sobre ${answered}, pero se preguntó por ${asked}. No se muestra nada de esa respuesta.`,
  officialLabel: 'Buscar la ficha técnica oficial en DailyMed',
  record: {
    byCode: (code, name) => `Registro${name && `: ${name}`}. Identificado por ${code}.`,
    byIngredient: (code, name) =>
      `Registro${name && `: ${name}`}. No codifica ningún producto; identificado por su único principio activo, ${code}.`,
    byText: (text) =>
      `Registro: ${text}. No tiene ningún código RxNorm o NDC que se pueda usar; identificado por este texto.`,
    unused: (codes) => `También en el registro, sin usar: ${codes}.`,
    unidentified: {
      other: 'Lo que se dio no es el registro de un medicamento.',
      reference: 'Remite a otro registro del medicamento, que no se dio.',
      ingredients: 'Tiene varios principios activos y ningún código ni nombre propio.',
      nothing: 'No tiene ningún código RxNorm o NDC que se pueda usar, ni nombre.',
    },
  },
  warning: {
    unknown: 'Advertencia de recuadro: no se sabe',
    present: 'Este medicamento tiene una advertencia de recuadro.',
    has: (drug) => `${drug} tiene una advertencia de recuadro.`,
    noText: 'Este medicamento tiene una advertencia de recuadro. No se proporcionó su texto.',
    noneStated: 'La ficha técnica no indica ninguna advertencia de recuadro.',
    notProvided: (source) =>
      `No se sabe si hay una advertencia de recuadro: el registro de ${source} no incluye esa parte de la ficha técnica.`,
    failed: (drug) =>
      `No fue posible cargar la advertencia de recuadro de ${drug}. No lo interprete como ausencia de advertencias.`,
    unasked: (drug) =>
      `No se sabe si ${drug} tiene una advertencia de recuadro: este panel no tiene una fuente de datos a la que preguntar.`,
    full: 'Sección completa de advertencias',
  },
  selection: ({ manufacturer, setId, date }, matched) => {
    const given = [
      manufacturer && `de ${manufacturer}`,
      setId && `identificador ${setId}`,
      date && `vigente desde ${date}`,
    ].filter(Boolean);
    return `${matched} fichas técnicas coinciden con este medicamento y se muestra una de ellas${given.length ? `: ${given.join(', ')}` : ''}. Las demás pueden ser distintas.`;
  },
  otherWarnings: (count, plural) =>
    plural === 'one'
      ? 'Otra ficha técnica de este medicamento tiene una advertencia de recuadro.'
      : `Otras ${count} fichas técnicas de este medicamento tienen una advertencia de recuadro.`,
  updated: (date) => `actualizado: ${date}`,
  lastUpdated: (date) => `Última actualización: ${date}`,
  effective: (date) => `vigente desde: ${date}`,
  version: (version) => `versión ${version}`,
  retrieved: (time) => `obtenido: ${time}`,
  loadedAt: (time) => `cargado: ${time}`,
  stale: 'Puede no estar al día.',
  refreshFailed: (time) => `No se ha podido actualizar desde: ${time}. Puede no estar al día.`,
  skipped: (count, plural) => `No fue posible mostrar ${counted(count, plural, 'entrada', 'entradas')}.`,
  count: {
    studies: (count, plural) => counted(count, plural, 'estudio', 'estudios'),
    trials: (count, plural) => counted(count, plural, 'ensayo', 'ensayos'),
    articles: (count, plural) => counted(count, plural, 'noticia', 'noticias'),
  },
  showing: (shown, total) => `Se muestran ${shown} de ${total}`,
  showMore: 'Mostrar más',
  showAll: (count, isLoaded) => (isLoaded ? `Mostrar todo lo cargado: ${count}` : `Mostrar todo: ${count}`),
  loadingMore: 'Cargando más',
  moreFailed: 'No fue posible cargar más.',
  moreAt: { studies: 'Más estudios', trials: 'Más ensayos', articles: 'Más noticias' },
  drugClass: 'Clase',
  route: 'Vía',
  form: 'Forma',
  manufacturer: 'Fabricante',
  marketing: { prescription: 'Medicamento con receta', 'over-the-counter': 'Medicamento sin receta' },
  extent: {
    words: (count, plural) => counted(count, plural, 'palabra', 'palabras'),
    tables: (count, plural) => counted(count, plural, 'tabla', 'tablas'),
  },
  showSection: (extent) => `Mostrar toda esta sección (${extent})`,
  hideSection: 'Mostrar menos de esta sección',
  otherSections: (count, plural) =>
    `Mostrar ${counted(count, plural, 'sección', 'secciones')} más de la ficha técnica`,
  sections: (count) => `Secciones de esta ficha técnica (${count})`,
  allIndications: 'Todas las indicaciones y la posología',
  fullLabel: 'Ficha técnica completa',
  flag: {
    retracted: 'Retractado',
    preprint: 'Prepublicación, sin revisión por pares',
    'open-access': 'Acceso abierto',
    sponsored: 'Patrocinado',
  },
  status: {
    recruiting: 'En reclutamiento',
    'enrolling-by-invitation': 'Inscripción por invitación',
    available: 'Acceso ampliado disponible',
    'not-yet-recruiting': 'Aún sin reclutamiento',
    'active-not-recruiting': 'Activo, sin reclutamiento',
    completed: 'Completado',
    'approved-for-marketing': 'Aprobado para su comercialización',
    'no-longer-available': 'Acceso ampliado ya no disponible',
    suspended: 'Suspendido',
    terminated: 'Terminado antes de tiempo',
    withdrawn: 'Retirado',
    'temporarily-not-available': 'Acceso ampliado no disponible temporalmente',
    withheld: 'Datos reservados',
    unknown: 'Estado desconocido',
  },
  statusMeaning: {
    recruiting: 'El ensayo busca participantes.',
    'enrolling-by-invitation': 'Solo pueden participar personas invitadas.',
    available:
      'Algunos pacientes pueden recibir este tratamiento sin estar en un ensayo, a través de su médico.',
    'not-yet-recruiting': 'El ensayo aún no ha empezado a admitir participantes.',
    'active-not-recruiting': 'El ensayo continúa y no admite participantes nuevos.',
    completed: 'El ensayo ha terminado según lo previsto.',
    'approved-for-marketing':
      'Los pacientes podían recibir este tratamiento fuera de un ensayo; desde entonces fue aprobado.',
    'no-longer-available': 'Los pacientes podían recibir este tratamiento fuera de un ensayo y ya no pueden.',
    suspended: 'El ensayo se ha detenido antes de tiempo y puede reanudarse.',
    terminated: 'El ensayo se ha detenido antes de tiempo y no se reanudará.',
    withdrawn: 'El ensayo se detuvo antes de su primer participante.',
    'temporarily-not-available':
      'Los pacientes no pueden recibir ahora este tratamiento fuera de un ensayo; quizá puedan más adelante.',
    withheld: 'El registro no da los detalles de este ensayo.',
    unknown: 'No se sabe si este ensayo continúa ni si admite participantes.',
  },
  staleStatus: (date) =>
    `Verificado por última vez: ${date}, hace más de dos años. El estado puede haber cambiado.`,
  group,
  groupCount: (count, name) => `${group[name]}: ${count}`,
  phase: {
    na: 'Fase no aplicable',
    'early-phase-1': 'Fase 1 temprana',
    'phase-1': 'Fase 1',
    'phase-2': 'Fase 2',
    'phase-3': 'Fase 3',
    'phase-4': 'Fase 4',
  },
  filterAndSort: 'Filtrar y ordenar',
  filterTrials: 'Filtrar ensayos',
  everything: 'Todos',
  noMatch: (filter, loaded) => `De ${loaded} ensayos cargados, ninguno coincide con: ${filter}.`,
  showEverything: 'Mostrar todos los ensayos',
  ofLoaded: (loaded) => `de ${loaded} cargados`,
  onlyLoaded: (loaded, total) =>
    `Los recuentos, los filtros y el orden abarcan ${loaded} cargados de ${total}.`,
  sort: 'Ordenar por',
  order: {
    source: 'Orden de la fuente',
    newest: 'Más recientes primero',
    oldest: 'Más antiguos primero',
    status: 'Estado',
    title: 'Título',
  },
  details: 'Detalles',
  detail: {
    statusMeaning: 'Significado del estado',
    whyStopped: 'Motivo de la interrupción',
    sponsor: 'Promotor',
    enrollment: 'Participantes',
    interventions: 'Intervenciones',
    start: 'Inicio',
    completion: 'Finalización',
    verified: 'Última verificación',
    sites: 'Centros',
  },
  enrollment: {
    actual: (count) => `${count} (reales)`,
    estimated: (count) => `${count} (previstos)`,
  },
  sites: (total, listed) => (total === listed ? total : `${total}, de los cuales figuran ${listed}`),
  noCountry: 'País no indicado',
  showSites: (count, plural) => `Mostrar ${counted(count, plural, 'centro', 'centros')}`,
  hideSites: 'Ocultar centros',
  study: (id) => `Ensayo ${id}: `,
  noSummary: 'No se proporcionó un resumen de este ensayo.',
  noDate: 'Fecha no indicada',
  contents: 'En esta página',
  contentsState: {
    empty: 'ninguno',
    'none-stated': 'no se indica',
    'not-provided': 'no incluido',
    error: 'no cargado',
  },
  readWarning: 'Leer la advertencia',
  years: {
    heading: 'Estudios por año',
    range: (first, last) => `de ${first} a ${last}`,
    count: (years, count, plural) => `${years}: ${counted(count, plural, 'estudio', 'estudios')}`,
    undated: (count, plural) => `Sin año: ${counted(count, plural, 'estudio', 'estudios')}.`,
    all: 'Todos los años',
  },
  otherAuthors: (count, plural) => counted(count, plural, 'más', 'más'),
  showAuthors: 'Mostrar todos los autores',
  hideAuthors: 'Mostrar menos autores',
  showAbstract: (words) => `Mostrar todo el resumen (${words} palabras)`,
  hideAbstract: 'Mostrar menos del resumen',
};
