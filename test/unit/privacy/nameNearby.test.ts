import { describe, expect, it } from 'vitest';
import { asId, type BlockId } from '#shared/model/ids';
import { detect } from '#shared/privacy/detect';
import { NO_NAMES } from '#shared/privacy/projectNames';

// First names that no list can have, because they are made up.

function found(text: string): string[] {
  return detect([{ id: asId<BlockId>('a'), text }], { names: NO_NAMES, language: 'de' }).map(
    (one) => `${one.rule} ${one.text}`,
  );
}

describe('a first name no list has', () => {
  it.each([
    ['Dabei waren Lena und Xorinda, beide neu.', 'besideName Xorinda'],
    ['Dabei waren Xorinda und Lena, beide neu.', 'besideName Xorinda'],
    ['Das machten Lena, Xorinda und Kerem gemeinsam.', 'besideName Xorinda'],
    ['„Das geht so nicht“, sagt Xorinda.', 'speaks Xorinda'],
    ['Dass Xorinda lachte, half allen.', 'speaks Xorinda'],
    ['Gerufen wird sie anders, im Pass heißt sie Xorinda.', null],
    ['Eine Kundin, sie heißt Xorinda, kam mit.', 'called Xorinda'],
    ['Alle nennen ihn Quandor, auch zu Hause.', 'called Quandor'],
    ['Der Vorname ist Xorinda.', 'called Xorinda'],
    ['Damals half Xorindas Mutter aus.', 'kinAndName Xorindas'],
  ])('is told by what stands around it: %s', (text, name) => {
    if (name === null) expect(found(text)).toEqual([]);
    else expect(found(text)).toContain(name);
  });

  it.each([
    'Lena und Kolleginnen aus dem Team kamen.',
    'Der Betrieb von Lena, Zeugnisse und Papiere fehlen.',
    'Das heißt Mehrarbeit für alle.',
    'In den Gesprächen wird Ähnliches berichtet.',
    'Wie die Beschäftigte sagt, fehlt Zeit.',
    'Es nennt sich Bürgerdialog.',
    'Weil Betriebe Praktika anböten, gehe Zeit verloren.',
  ])('is not taken from %s', (text) => {
    expect(found(text).filter((one) => /^(?:besideName|speaks|called|kinAndName)/.test(one))).toEqual([]);
  });
});

describe('persons by what they are', () => {
  it.each([
    ['Familie Zumquast war nicht zu Hause.', 'titleAndName Zumquast'],
    ['Die Stationsleiterin Zumquast half.', 'roleAndName Zumquast'],
    ['Der Gewerkschaftssekretär Zumquast prüft.', 'roleAndName Zumquast'],
    ['Er ist 1969 in Wien geboren.', 'birthDate 1969'],
    ['Lothar, 61, sucht weiter.', 'age 61'],
    ['Sie lernt bei Optik Sonnenklar.', 'organisationKind Optik Sonnenklar'],
    ['Beim Seniorenstift Abendrot hat es geklappt.', 'organisationKind Seniorenstift Abendrot'],
    ['Er fährt für Zumquast Anlagenbau AG.', 'legalForm Zumquast Anlagenbau AG'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(name);
  });

  it.each([
    'Die Familie Hilfe anbieten lassen.',
    'Umgezogen sei die Familie von nebenan.',
    'Im Jahr 1969 war das anders, geboren wurde die Idee später.',
  ])('nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
