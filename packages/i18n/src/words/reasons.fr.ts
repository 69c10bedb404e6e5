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
    same: '{n, plural, one {Thème commun : {topics}.} many {Thèmes communs : {topics}.} other {Thèmes communs : {topics}.}}',
    met: 'Votre thème : {ours} ; le sien : {theirs}.',
    near: 'Votre thème, {ours}, est proche du sien, {theirs}.',
    apart: 'Votre thème : {ours} ; le sien, autre : {theirs}.',
    weInvestSame: 'Vous investissez dans ce domaine, le sien : {topics}.',
    weInvest: 'Vous investissez dans : {ours} ; son domaine : {theirs}.',
    weInvestNear: 'Vous investissez dans : {ours} ; son domaine, proche : {theirs}.',
    theyInvestSame: 'Investit dans votre domaine : {topics}.',
    theyInvest: 'Investit dans : {theirs} ; votre domaine : {ours}.',
    theyInvestNear: 'Investit dans : {theirs} ; votre domaine, proche : {ours}.',
    bothInvestSame: 'Vous investissez dans les mêmes domaines : {topics}.',
    bothInvest: 'Vous investissez dans : {ours} ; cet investisseur, dans : {theirs}.',
    missed: 'Aucun thème en commun.',
    unwantedOurs: 'Son domaine est exclu par votre thèse : {topics}.',
    unwantedTheirs: 'Votre domaine est exclu par sa thèse : {topics}.',
  },
  sector: {
    shared: 'Même secteur : {sectors}.',
    apart: 'Votre secteur : {ours} ; le sien : {theirs}.',
    different: 'Secteurs différents.',
  },
  stage: {
    weFit: 'Votre stade ({stage}) est l’un de ceux de sa thèse.',
    theyFit: 'Son stade ({stage}) est l’un de ceux de votre thèse.',
    weNear: 'Votre stade ({stage}) est proche de ceux de sa thèse : {wanted}.',
    theyNear: 'Son stade ({stage}) est proche de ceux de votre thèse : {wanted}.',
    weMiss: 'Votre stade : {stage} ; ceux de sa thèse : {wanted}.',
    theyMiss: 'Son stade : {stage} ; ceux de votre thèse : {wanted}.',
    unknown: 'Le stade de l’entreprise ou ceux que recherche l’investisseur ne sont pas précisés.',
  },
  place: {
    twinParks: 'Votre parc et le sien sont jumelés.',
    samePark: 'Vous êtes dans le même parc.',
    sameCountry: 'Vous êtes dans le même pays : {country}.',
    fitsOurs: 'Vous cherchez des partenaires dans son pays : {country}.',
    fitsTheirs: 'Cherche des partenaires dans votre pays : {country}.',
    missesOurs: 'Son pays : {country} ; ceux de votre recherche : {wanted}.',
    missesTheirs: 'Votre pays : {country} ; ceux de sa recherche : {wanted}.',
  },
  ticket: {
    weWithin: 'Vous recherchez {raise} ; son ticket : {ticket}.',
    theyWithin: 'Recherche {raise} ; votre ticket : {ticket}.',
    wePart: 'Vous recherchez {raise}, plus que son ticket ({ticket}) ; une part reste possible.',
    theyPart: 'Recherche {raise}, plus que votre ticket ({ticket}) ; une part reste possible.',
    weBelow: 'Vous recherchez {raise}, moins que son ticket ({ticket}).',
    theyBelow: 'Recherche {raise}, moins que votre ticket ({ticket}).',
    weAbove: 'Vous recherchez {raise}, plus que son ticket ({ticket}).',
    theyAbove: 'Recherche {raise}, plus que votre ticket ({ticket}).',
    unknown: 'Le montant recherché ou celui des tickets n’est pas précisé.',
    from: 'à partir de {min}',
    upTo: 'jusqu’à {max}',
  },
  cooperation: {
    ours: '{n, plural, one {Votre besoin : {kinds} ; son offre y répond.} many {Vos besoins : {kinds} ; son offre y répond.} other {Vos besoins : {kinds} ; son offre y répond.}}',
    theirs:
      '{n, plural, one {Son besoin : {kinds} ; votre offre y répond.} many {Ses besoins : {kinds} ; votre offre y répond.} other {Ses besoins : {kinds} ; votre offre y répond.}}',
    oursOn:
      '{n, plural, one {Votre besoin : {kinds} ({topics}) ; son offre y répond.} many {Vos besoins : {kinds} ({topics}) ; son offre y répond.} other {Vos besoins : {kinds} ({topics}) ; son offre y répond.}}',
    theirsOn:
      '{n, plural, one {Son besoin : {kinds} ({topics}) ; votre offre y répond.} many {Ses besoins : {kinds} ({topics}) ; votre offre y répond.} other {Ses besoins : {kinds} ({topics}) ; votre offre y répond.}}',
    oursApart: 'Vos besoins : {needs} ; ses offres : {offers}.',
    theirsApart: 'Ses besoins : {needs} ; vos offres : {offers}.',
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
    apart: 'Vos langues : {ours} ; les siennes : {theirs}. Un interprète sera nécessaire.',
    none: 'Aucune langue commune : un interprète sera nécessaire.',
  },
  text: {
    alike: 'Vos présentations se ressemblent.',
    different: 'Vos présentations ont peu de points communs.',
  },
  meaning: {
    alike: 'Vos présentations ont un sens proche, selon un modèle de langage.',
    different: 'Vos présentations ont des sens différents, selon un modèle de langage.',
  },
  lead: {
    pair: 'Votre rôle dans un tour de table : {ours} ; le sien : {theirs}.',
    roles: { lead: 'chef de file', follow: 'suiveur', either: 'chef de file ou suiveur' },
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
