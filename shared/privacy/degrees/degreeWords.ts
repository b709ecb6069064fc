import type { Language } from '#shared/model/language';

/** The words of the replacements. They become part of the project's texts, so they follow its language. */
export interface DegreeWords {
  readonly person: string;
  readonly name: string;
  readonly largeCity: string;
  readonly town: string;
  readonly place: string;
  readonly street: string;
  readonly address: string;
  readonly district: string;
  readonly region: string;
  readonly originCountry: string;
  readonly country: string;
  readonly business: string;
  readonly organisation: string;
  readonly phone: string;
  readonly mail: string;
  readonly web: string;
  readonly contact: string;
  readonly iban: string;
  readonly taxId: string;
  readonly socialSecurity: string;
  readonly healthInsurance: string;
  readonly bankCode: string;
  readonly fileNumber: string;
  readonly customerNumber: string;
  readonly licencePlate: string;
  readonly number: string;
  readonly date: string;
  readonly birthDate: string;
  readonly age: string;
  readonly sum: string;
  readonly rareOccupation: string;
  readonly occupation: string;
  readonly months: readonly string[];
  readonly seasons: readonly [string, string, string, string];
  readonly start: string;
  readonly middle: string;
  readonly end: string;
  readonly about: string;
  readonly over: string;
  readonly under: string;
  readonly postcode: string;
  readonly interviewer: string;
}

export const DEGREE_WORDS: Readonly<Record<Language, DegreeWords>> = {
  de: {
    person: 'Person',
    name: 'Name',
    largeCity: 'Großstadt',
    town: 'Stadt',
    place: 'Ort',
    street: 'Straße',
    address: 'Adresse',
    district: 'Kreis',
    region: 'Region',
    originCountry: 'Herkunftsland',
    country: 'Land',
    business: 'Betrieb',
    organisation: 'Organisation',
    phone: 'Telefonnummer',
    mail: 'E-Mail-Adresse',
    web: 'Internetadresse',
    contact: 'Kontakt',
    iban: 'Kontonummer',
    taxId: 'Steuernummer',
    socialSecurity: 'Versicherungsnummer',
    healthInsurance: 'Versichertennummer',
    bankCode: 'Bankkennung',
    fileNumber: 'Aktenzeichen',
    customerNumber: 'Kundennummer',
    licencePlate: 'Kennzeichen',
    number: 'Nummer',
    date: 'Datum',
    birthDate: 'Geburtsdatum',
    age: 'Alter',
    sum: 'Betrag',
    rareOccupation: 'seltener Beruf',
    occupation: 'Beruf',
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    seasons: ['Winter', 'Frühjahr', 'Sommer', 'Herbst'],
    start: 'Anfang',
    middle: 'Mitte',
    end: 'Ende',
    about: 'rund',
    over: 'über',
    under: 'unter',
    postcode: 'Postleitzahl',
    interviewer: 'Projektteam',
  },
  en: {
    person: 'Person',
    name: 'name',
    largeCity: 'city',
    town: 'town',
    place: 'place',
    street: 'street',
    address: 'address',
    district: 'district',
    region: 'region',
    originCountry: 'country of origin',
    country: 'country',
    business: 'company',
    organisation: 'organisation',
    phone: 'phone number',
    mail: 'email address',
    web: 'web address',
    contact: 'contact',
    iban: 'account number',
    taxId: 'tax number',
    socialSecurity: 'insurance number',
    healthInsurance: 'insurance number',
    bankCode: 'bank code',
    fileNumber: 'file number',
    customerNumber: 'customer number',
    licencePlate: 'licence plate',
    number: 'number',
    date: 'date',
    birthDate: 'date of birth',
    age: 'age',
    sum: 'amount',
    rareOccupation: 'rare occupation',
    occupation: 'occupation',
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    seasons: ['winter', 'spring', 'summer', 'autumn'],
    start: 'early',
    middle: 'mid-',
    end: 'late',
    about: 'about',
    over: 'over',
    under: 'under',
    postcode: 'postcode',
    interviewer: 'project team',
  },
};
