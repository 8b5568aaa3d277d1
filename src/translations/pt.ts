import type { Subject, Terms } from '../components/panel/terms.js';

const noun: Record<Subject, string> = {
  warning: 'a advertência em caixa',
  summary: 'o resumo do medicamento',
  studies: 'os estudos publicados',
  trials: 'os ensaios clínicos',
  articles: 'as notícias',
  monograph: 'as informações do medicamento',
};

const none: Omit<Record<Subject, string>, 'warning'> = {
  summary: 'Nenhum resumo do medicamento',
  studies: 'Nenhum estudo publicado',
  trials: 'Nenhum ensaio clínico',
  articles: 'Nenhuma notícia',
  monograph: 'Nenhuma informação',
};

const group: Terms['group'] = {
  open: 'Abertos',
  upcoming: 'Próximos',
  closed: 'Encerrados',
  halted: 'Interrompidos',
  unknown: 'Desconhecidos',
};

const counted = (count: string, plural: string, one: string, other: string): string =>
  `${count} ${plural === 'one' ? one : other}`;

export const pt: Terms = {
  heading: {
    warning: 'Advertência em caixa',
    summary: 'Resumo do medicamento',
    studies: 'Estudos publicados',
    trials: 'Ensaios clínicos',
    articles: 'Nas notícias',
    monograph: 'Informações do medicamento',
  },
  separator: ', ',
  thisDrug: 'este medicamento',
  dataSource: 'a fonte de dados',
  idle: 'Ainda não há nada para mostrar: este painel precisa de um medicamento e de uma fonte de dados.',
  loading: (subject, drug) => `Carregando ${noun[subject]} (${drug})`,
  loaded: (heading) => `${heading}: carregamento concluído`,
  slow: (host, tries) =>
    tries
      ? `Está demorando mais que o normal: ${host} não respondeu como devia. Esta é a tentativa ${tries}.`
      : `Está demorando mais que o normal. Ainda aguardando ${host}.`,
  panels: {
    loading: (count) => `Painéis carregando: ${count}`,
    loaded: (count) => `Painéis carregados: ${count}`,
  },
  empty: (subject, { source, drug, date }) => `${none[subject]} sobre ${drug}; fonte: ${source} (${date}).`,
  notProvided: (subject, { source, drug }) =>
    `A resposta não inclui ${noun[subject]} (${drug}); fonte: ${source}.`,
  failed: (subject, drug) => `Não foi possível carregar ${noun[subject]} (${drug}).`,
  retry: 'Tentar novamente',
  retrying: 'Nova tentativa em curso',
  error: {
    config: 'Este painel não está bem configurado.',
    offline: 'Este dispositivo está sem conexão com a rede.',
    network: 'Não foi possível contatar a fonte de dados.',
    timeout: 'A fonte de dados não respondeu a tempo.',
    'not-found': 'A fonte de dados não tem registro deste medicamento.',
    unauthorized: 'A fonte de dados recusou a solicitação.',
    'rate-limited': 'A fonte de dados está ocupada. Aguarde um minuto antes de tentar novamente.',
    http: 'A fonte de dados comunicou uma falha.',
    'too-large': 'A resposta era grande demais para ser lida.',
    'invalid-json': 'A fonte de dados enviou algo que não são dados.',
    'invalid-data': 'Os dados têm uma falha e não podem ser mostrados.',
    'unsupported-contract': 'Os dados têm uma forma mais recente do que este painel consegue ler.',
    unidentified: 'O registro não permite identificar o medicamento.',
  },
  wrongDrug: (asked, answered) =>
    `A fonte de dados respondeu sobre ${answered}, mas a pergunta era sobre ${asked}. Nada dessa resposta é mostrado.`,
  officialLabel: 'Procurar a bula oficial no DailyMed',
  record: {
    byCode: (code, name) => `Registro${name && `: ${name}`}. Identificado por ${code}.`,
    byIngredient: (code, name) =>
      `Registro${name && `: ${name}`}. Não codifica nenhum produto; identificado por seu único princípio ativo, ${code}.`,
    byText: (text) =>
      `Registro: ${text}. Não tem código RxNorm ou NDC que possa ser usado; identificado por este texto.`,
    unused: (codes) => `Também no registro, não usado: ${codes}.`,
    unidentified: {
      other: 'O que foi dado não é o registro de um medicamento.',
      reference: 'Ele remete a outro registro do medicamento, que não foi dado.',
      ingredients: 'Ele tem vários princípios ativos e nenhum código nem nome próprio.',
      nothing: 'Ele não tem código RxNorm ou NDC que possa ser usado, nem nome.',
    },
  },
  warning: {
    unknown: 'Advertência em caixa: não se sabe',
    present: 'Este medicamento tem uma advertência em caixa.',
    has: (drug) => `${drug} tem uma advertência em caixa.`,
    noText: 'Este medicamento tem uma advertência em caixa. O texto não foi fornecido.',
    noneStated: 'A bula não indica nenhuma advertência em caixa.',
    notProvided: (source) =>
      `Não se sabe se há uma advertência em caixa: o registro não inclui essa parte da bula (fonte: ${source}).`,
    failed: (drug) =>
      `Não foi possível carregar a advertência em caixa de ${drug}. Não interprete isto como ausência de advertências.`,
    unasked: (drug) =>
      `Não se sabe se ${drug} tem uma advertência em caixa: este painel não tem uma fonte de dados a consultar.`,
    full: 'Seção completa de advertências',
  },
  selection: ({ manufacturer, setId, date }, matched) => {
    const given = [
      manufacturer && `de ${manufacturer}`,
      setId && `identificador ${setId}`,
      date && `em vigor desde ${date}`,
    ].filter(Boolean);
    return `${matched} bulas correspondem a este medicamento, e uma delas é mostrada${given.length ? `: ${given.join(', ')}` : ''}. As outras podem ser diferentes.`;
  },
  otherWarnings: (count, plural) =>
    plural === 'one'
      ? 'Outra bula deste medicamento tem uma advertência em caixa.'
      : `Outras ${count} bulas deste medicamento têm uma advertência em caixa.`,
  updated: (date) => `atualizado: ${date}`,
  lastUpdated: (date) => `Última atualização: ${date}`,
  effective: (date) => `em vigor desde ${date}`,
  version: (version) => `versão ${version}`,
  retrieved: (time) => `obtido: ${time}`,
  loadedAt: (time) => `carregado: ${time}`,
  stale: 'Isto pode estar desatualizado.',
  refreshFailed: (time) => `Não foi possível atualizar desde: ${time}. Isto pode estar desatualizado.`,
  skipped: (count, plural) =>
    plural === 'one'
      ? `${count} entrada não pôde ser mostrada.`
      : `${count} entradas não puderam ser mostradas.`,
  count: {
    studies: (count, plural) => counted(count, plural, 'estudo', 'estudos'),
    trials: (count, plural) => counted(count, plural, 'ensaio', 'ensaios'),
    articles: (count, plural) => counted(count, plural, 'notícia', 'notícias'),
  },
  showing: (shown, total) => `Mostrados: ${shown} de ${total}`,
  showMore: 'Mostrar mais',
  showAll: (count, isLoaded) =>
    isLoaded ? `Mostrar tudo o que foi carregado: ${count}` : `Mostrar tudo: ${count}`,
  loadingMore: 'Carregando mais',
  moreFailed: 'Não foi possível carregar mais.',
  moreAt: { studies: 'Mais estudos', trials: 'Mais ensaios', articles: 'Mais notícias' },
  drugClass: 'Classe',
  route: 'Via',
  form: 'Forma',
  manufacturer: 'Fabricante',
  marketing: {
    prescription: 'Medicamento com receita',
    'over-the-counter': 'Medicamento sem receita',
  },
  extent: {
    words: (count, plural) => counted(count, plural, 'palavra', 'palavras'),
    tables: (count, plural) => counted(count, plural, 'tabela', 'tabelas'),
  },
  showSection: (extent) => `Mostrar toda esta seção (${extent})`,
  hideSection: 'Mostrar menos desta seção',
  otherSections: (count, plural) => `Mostrar mais ${counted(count, plural, 'seção', 'seções')} da bula`,
  sections: (count) => `Seções desta bula (${count})`,
  allIndications: 'Todas as indicações e a posologia',
  fullLabel: 'Bula completa',
  flag: {
    retracted: 'Retratado',
    preprint: 'Pré-publicação, sem revisão por pares',
    'open-access': 'Acesso aberto',
    sponsored: 'Patrocinado',
  },
  status: {
    recruiting: 'Em recrutamento',
    'enrolling-by-invitation': 'Inclusão por convite',
    available: 'Acesso expandido disponível',
    'not-yet-recruiting': 'Recrutamento ainda não iniciado',
    'active-not-recruiting': 'Ativo, sem recrutamento',
    completed: 'Concluído',
    'approved-for-marketing': 'Aprovado para comercialização',
    'no-longer-available': 'Acesso expandido não está mais disponível',
    suspended: 'Suspenso',
    terminated: 'Terminado antes do previsto',
    withdrawn: 'Retirado',
    'temporarily-not-available': 'Acesso expandido temporariamente indisponível',
    withheld: 'Não divulgado',
    unknown: 'Situação desconhecida',
  },
  statusMeaning: {
    recruiting: 'O ensaio procura participantes.',
    'enrolling-by-invitation': 'Só podem participar pessoas convidadas.',
    available: 'Alguns pacientes podem receber este tratamento fora de um ensaio, por meio do seu médico.',
    'not-yet-recruiting': 'O ensaio ainda não começou a aceitar participantes.',
    'active-not-recruiting': 'O ensaio continua e não aceita novos participantes.',
    completed: 'O ensaio terminou como previsto.',
    'approved-for-marketing':
      'Os pacientes podiam receber este tratamento fora de um ensaio; entretanto foi aprovado.',
    'no-longer-available': 'Os pacientes podiam receber este tratamento fora de um ensaio e não podem mais.',
    suspended: 'O ensaio parou antes do previsto e pode recomeçar.',
    terminated: 'O ensaio parou antes do previsto e não recomeçará.',
    withdrawn: 'O ensaio parou antes do primeiro participante.',
    'temporarily-not-available':
      'No momento, os pacientes não podem receber este tratamento fora de um ensaio; talvez possam mais tarde.',
    withheld: 'O registro não divulga os detalhes deste ensaio.',
    unknown: 'Não se sabe se este ensaio continua nem se aceita participantes.',
  },
  staleStatus: (date) => `Última verificação: ${date}, há mais de dois anos. A situação pode ter mudado.`,
  group,
  groupCount: (count, name) => `${group[name]}: ${count}`,
  phase: {
    na: 'Fase não aplicável',
    'early-phase-1': 'Fase 1 inicial',
    'phase-1': 'Fase 1',
    'phase-2': 'Fase 2',
    'phase-3': 'Fase 3',
    'phase-4': 'Fase 4',
  },
  filterAndSort: 'Filtrar e ordenar',
  filterTrials: 'Filtrar ensaios',
  everything: 'Todos',
  noMatch: (filter, loaded) => `De ${loaded} ensaios carregados, nenhum corresponde a: ${filter}.`,
  showEverything: 'Mostrar todos os ensaios',
  ofLoaded: (loaded) => `de ${loaded} carregados`,
  onlyLoaded: (loaded, total) =>
    `As contagens, os filtros e a ordem abrangem ${loaded} carregados de ${total}.`,
  sort: 'Ordenar por',
  order: {
    source: 'Ordem da fonte',
    newest: 'Mais recentes primeiro',
    oldest: 'Mais antigos primeiro',
    status: 'Situação',
    title: 'Título',
  },
  details: 'Detalhes',
  detail: {
    statusMeaning: 'Significado da situação',
    whyStopped: 'Motivo da interrupção',
    sponsor: 'Patrocinador',
    enrollment: 'Participantes',
    interventions: 'Intervenções',
    start: 'Início',
    completion: 'Conclusão',
    verified: 'Última verificação',
    sites: 'Centros',
  },
  enrollment: {
    actual: (count) => `${count} (real)`,
    estimated: (count) => `${count} (previsto)`,
  },
  sites: (total, listed) => (total === listed ? total : `${total}, dos quais ${listed} listados`),
  noCountry: 'País não indicado',
  showSites: (count, plural) => `Mostrar ${counted(count, plural, 'centro', 'centros')}`,
  hideSites: 'Ocultar centros',
  study: (id) => `Ensaio ${id}: `,
  noSummary: 'Não foi fornecido um resumo deste ensaio.',
  noDate: 'Data não indicada',
  contents: 'Nesta página',
  contentsState: {
    empty: 'nenhum',
    'none-stated': 'não indicado',
    'not-provided': 'não incluído',
    error: 'não carregado',
  },
  readWarning: 'Ler a advertência',
  years: {
    heading: 'Estudos por ano',
    range: (first, last) => `de ${first} a ${last}`,
    count: (years, count, plural) => `${years}: ${counted(count, plural, 'estudo', 'estudos')}`,
    undated: (count, plural) => `Sem ano: ${counted(count, plural, 'estudo', 'estudos')}.`,
    all: 'Todos os anos',
  },
  otherAuthors: (count, plural) => counted(count, plural, 'outro', 'outros'),
  showAuthors: 'Mostrar todos os autores',
  hideAuthors: 'Mostrar menos autores',
  showAbstract: (words) => `Mostrar todo o resumo (${words} palavras)`,
  hideAbstract: 'Mostrar menos do resumo',
};
