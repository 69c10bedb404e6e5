import type en from './reasons.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Pourquoi cette suggestion',
  excludedTitle: 'Pourquoi cette organisation n’est pas suggérée',
  ours: 'Pourquoi cette organisation vous correspond',
  theirs: 'Pourquoi vous lui correspondez',
  criteria: {
    baseline: 'Point de départ',
    topics: 'Thèmes',
    sector: 'Secteur',
    stage: 'Stade',
    place: 'Lieu',
    ticket: 'Montant',
    cooperation: 'Besoins et offres',
    languages: 'Langues',
    text: 'Présentations',
    meaning: 'Sens des présentations',
    lead: 'Rôles dans un tour de table',
    activity: 'Activité',
  },
  baseline:
    'Niveau de départ, identique pour toutes : la plupart des organisations n’ont pas de raison de se rencontrer.',
  past: {
    ours: 'Profil proche de ceux que vous avez déjà acceptés.',
    theirs: 'Votre profil est proche de ceux qui l’intéressent.',
  },
  topics: {
    metOurs: 'Travaille sur les thèmes que vous recherchez : {topics}.',
    metTheirs: 'Recherche vos thèmes : {topics}.',
    nearOurs: 'Travaille sur des thèmes proches de ceux que vous recherchez : {topics}.',
    nearTheirs: 'Recherche des thèmes proches des vôtres : {topics}.',
    missedOurs: 'Ne travaille pas sur les thèmes que vous recherchez.',
    missedTheirs: 'Recherche d’autres thèmes que les vôtres.',
    unwantedOurs: 'Travaille sur des thèmes exclus par votre thèse : {topics}.',
    unwantedTheirs: 'Sa thèse exclut vos thèmes : {topics}.',
  },
  sector: { shared: 'Même secteur : {sectors}.', different: 'Secteurs différents.' },
  stage: {
    fits: 'Stade recherché par l’investisseur : {stage}.',
    near: 'Stade de l’entreprise ({stage}) proche de ceux que recherche l’investisseur : {wanted}.',
    misses: 'Stade de l’entreprise ({stage}) différent de ceux que recherche l’investisseur : {wanted}.',
    unknown: 'Le stade de l’entreprise ou ceux que recherche l’investisseur ne sont pas précisés.',
  },
  place: {
    twinParks: 'Vos parcs sont jumelés.',
    samePark: 'Vous êtes dans le même parc.',
    sameCountry: 'Vous êtes dans le même pays : {country}.',
    fitsOurs: 'Se trouve dans un pays où vous cherchez des partenaires : {country}.',
    fitsTheirs: 'Cherche des partenaires dans votre pays : {country}.',
    missesOurs: 'Pays hors de votre recherche : {country} (vous cherchez : {wanted}).',
    missesTheirs: 'Cherche des partenaires ailleurs que dans votre pays ({country}) : {wanted}.',
  },
  ticket: {
    within: 'Montant recherché ({raise}) compris dans les tickets de l’investisseur ({ticket}).',
    part: 'Montant recherché ({raise}) supérieur aux tickets de l’investisseur ({ticket}), qui peut en apporter une partie.',
    below: 'Montant recherché ({raise}) inférieur aux tickets de l’investisseur ({ticket}).',
    above: 'Montant recherché ({raise}) supérieur aux tickets de l’investisseur ({ticket}).',
    unknown: 'Le montant recherché ou celui des tickets n’est pas précisé.',
    from: 'à partir de {min}',
    upTo: 'jusqu’à {max}',
  },
  cooperation: {
    ours: 'Propose ce que vous cherchez : {kinds}.',
    theirs: 'Cherche ce que vous proposez : {kinds}.',
    oursOn: 'Propose ce que vous cherchez : {kinds} (thèmes : {topics}).',
    theirsOn: 'Cherche ce que vous proposez : {kinds} (thèmes : {topics}).',
    none: 'Vos offres et vos besoins respectifs ne se recoupent pas.',
    kinds: {
      distribution: 'réseau de distribution',
      licence: 'licence',
      joint_development: 'développement conjoint',
      manufacture: 'fabrication',
      joint_venture: 'coentreprise',
      research: 'coopération de recherche',
      pilot_customer: 'client pilote',
      investment: 'investissement',
      landing_support: 'aide à l’implantation',
    },
  },
  languages: {
    common: 'Vous pouvez échanger en {languages}.',
    none: 'Aucune langue commune : un interprète sera nécessaire.',
  },
  text: {
    words: 'Vos présentations abordent les mêmes sujets : {words}.',
    alike: 'Vos présentations se ressemblent.',
    different: 'Vos présentations ont peu de points communs.',
  },
  meaning: {
    alike: 'Vos présentations ont un sens proche, selon un modèle de langage.',
    different: 'Vos présentations ont des sens différents, selon un modèle de langage.',
  },
  lead: {
    fitsLead: 'Investit en chef de file : vos rôles sont complémentaires.',
    fitsFollow: 'Suit un chef de file : vos rôles sont complémentaires.',
    fitsEither: 'Chef de file ou non, selon les cas : vos rôles sont compatibles.',
    bothLead: 'Vous souhaitez tous les deux être chef de file.',
    bothFollow: 'Vous cherchez tous les deux un chef de file.',
    misses: 'Vos rôles dans un tour de table ne sont pas complémentaires.',
    unknown: 'Les rôles dans un tour de table ne sont pas tous précisés.',
  },
  activity: {
    theyRecent:
      '{n, plural, =0 {Dernière visite aujourd’hui.} =1 {Dernière visite hier.} one {Dernière visite il y a # jour.} many {Dernière visite il y a # de jours.} other {Dernière visite il y a # jours.}}',
    youRecent:
      '{n, plural, =0 {Votre dernière visite : aujourd’hui.} =1 {Votre dernière visite : hier.} one {Votre dernière visite : il y a # jour.} many {Votre dernière visite : il y a # de jours.} other {Votre dernière visite : il y a # jours.}}',
    theyQuiet:
      '{n, plural, one {Aucune visite depuis # jour.} many {Aucune visite depuis # de jours.} other {Aucune visite depuis # jours.}}',
    youQuiet:
      '{n, plural, one {Aucune visite de votre part depuis # jour.} many {Aucune visite de votre part depuis # de jours.} other {Aucune visite de votre part depuis # jours.}}',
  },
  must: { ours: 'C’est l’un de vos critères éliminatoires.', theirs: 'C’est l’un de ses critères éliminatoires.' },
  ourFilters: {
    co_investing: 'Votre profil n’indique pas d’ouverture au co-investissement.',
    must_topics: 'Vos thèmes d’investissement sont éliminatoires, et cette organisation n’y répond pas.',
    must_stages: 'Vos stades d’investissement sont éliminatoires, et celui de cette organisation n’en fait pas partie.',
    must_ticket: 'Votre ticket est éliminatoire, et le montant recherché par cette organisation ne s’y inscrit pas.',
    must_countries:
      'Vos pays d’investissement sont éliminatoires, et celui de cette organisation n’en fait pas partie.',
  },
  theirFilters: {
    co_investing: 'Son profil n’indique pas d’ouverture au co-investissement.',
    must_topics: 'Ses thèmes d’investissement sont éliminatoires, et les vôtres n’y répondent pas.',
    must_stages: 'Ses stades d’investissement sont éliminatoires, et le vôtre n’en fait pas partie.',
    must_ticket: 'Son ticket est éliminatoire, et le montant que vous recherchez ne s’y inscrit pas.',
    must_countries: 'Ses pays d’investissement sont éliminatoires, et le vôtre n’en fait pas partie.',
  },
  filters: {
    not_in_pool: 'Les deux profils doivent être publiés pour être comparés.',
    itself: 'Il s’agit de votre organisation.',
    co_investing:
      'Deux investisseurs ne sont suggérés l’un à l’autre que s’ils sont tous les deux ouverts au co-investissement.',
    must_topics: 'Les thèmes ne répondent pas à un critère éliminatoire de l’investisseur.',
    must_stages: 'Le stade ne répond pas à un critère éliminatoire de l’investisseur.',
    must_ticket: 'Le montant ne répond pas à un critère éliminatoire de l’investisseur.',
    must_countries: 'Le pays ne répond pas à un critère éliminatoire de l’investisseur.',
  },
} as const satisfies Texts<typeof en>;
