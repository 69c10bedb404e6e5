import type en from './accounts.en.ts';
import type { Texts } from './texts.ts';

export default {
  signInTitle: 'Se connecter',
  signInLead: 'Vos suggestions, vos demandes et votre agenda vous attendent.',
  signUpTitle: 'Créer un compte',
  signUpLead: 'Pour les entreprises, les investisseurs, les équipes de recherche et les parcs des deux pays. Le compte est gratuit.',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  passwordHint: 'Au moins 8 caractères. Une courte phrase se retient bien et se devine mal.',
  showPassword: 'Afficher',
  hidePassword: 'Masquer',
  family: 'Nom',
  given: 'Prénom',
  hanzi: 'Nom en caractères chinois',
  familyHint: 'En lettres latines (en pinyin pour un nom chinois).',
  language: 'Langue des écrans et des messages',
  signIn: 'Se connecter',
  signUp: 'Créer le compte',
  noAccount: 'Pas encore de compte\u202f?',
  haveAccount: 'Vous avez déjà un compte\u202f?',
  demoTitle: 'Découvrir avec une personne fictive',
  demoText:
    'Ceci est une démonstration. Ces personnes sont inventées\u00a0: choisissez-en une et vous voilà à l’intérieur, sans mot de passe. Ce que vous modifiez est aussi visible des autres visiteurs.',
  partEntrepreneur: 'Entrepreneur',
  partInvestor: 'Investisseur',
  partOrganiser: 'Organisateur',
  partAdmin: 'Administrateur',
} as const satisfies Texts<typeof en>;
