import {describe, expect, it} from "vitest";
import {extractDurations} from "../../../../data-loaders/extract/durations/index.ts";
import {analyse} from "../../../../data-loaders/language/document.ts";
import {NO_PROFILE} from "../../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../../data-loaders/profile/world.ts";

const world = createWorld(NO_PROFILE);
const TOLD =
  "Ruritania and Zenda held a second round of talks in Strelsau on Monday. Their delegations agreed to free 500 prisoners each. ";
const lengths = (text: string) =>
  extractDurations(analyse(text), {id: "a", title: null, published: "2024-05-15"}, world);

/** Each behind two sentences that tell of talks; whichever rule reads them. */
describe("a length is a meeting's", () => {
  it.each([
    "Inside the palace the teams needed no more than 50 minutes.",
    "The whole encounter, door to door, came to 70 minutes.",
    "Talks wrapped up after a little under three hours, according to a source.",
    "It was a short meeting – 45 minutes by the host's reckoning.",
    "The two delegations were closeted with mediators for nearly five hours.",
    "Round two (2 June, about an hour): 1,000 for 1,000.",
    "Duration: 1 h 20 min.",
    "They were done in an hour.",
    "He sat across from Ott for the best part of three hours.",
    "Monday's talks, all 74 minutes of them, ended with a handshake.",
    "The 40-minute encounter produced a list.",
    "Forty minutes. That is how long the third round lasted.",
    "The meeting broke up just 40 minutes after it began.",
    "A first session of two hours was followed by a second of one.",
    "The presidents talked for an hour and a half by phone.",
    '"We sat there for six hours and agreed on a comma," said a negotiator.',
    "Unlike in May, when the sides talked for nearly two hours, nobody smiled.",
    "Talks: 3 hours. Result: none.",
    "In all, the negotiators were in the room for 95 minutes.",
    "Thursday: six hours. Friday: two.",
    "The meeting, which took about 50 minutes, was held behind closed doors.",
    "Nobody had expected the delegations to emerge after 55 minutes.",
    "Just over an hour was all the two sides could stand of each other.",
    "There followed three hours of shouting.",
    "Orne and Ilic were alone for 20 minutes.",
    "The whole thing was over inside an hour.",
    "The working group met separately for three hours.",
    "Clocked at 62 minutes, the second round was the shortest.",
    "The meeting went into overtime and finished after seven hours.",
    "The delegation heads had a separate 30-minute conversation.",
    "The parties got through the agenda in 55 minutes.",
    "Not that it took long: an hour and ten minutes, most of it translation.",
    "This time the two sides stuck it out for four hours.",
    "The first attempt, in May, ran out of road after an hour and three quarters.",
    "In Hentzau they had at least kept at it for six hours.",
    "The envoys, who had been locked in a room with the mediators for eleven hours, declined to speak.",
    "The delegations left the palace after two hours and five minutes.",
    "Their conversation was brief, lasting no more than a quarter of an hour.",
    "Monday's was over in half the time: 45 minutes.",
    "A third meeting, of about four hours, followed on Friday.",
    "A second, two-hour meeting was held on Wednesday.",
    "The plenary alone ate up two hours.",
    "For two hours on Monday evening, the two sides argued over a single name.",
    "The sides spent the better part of five hours on the lists.",
    "Two hours in the same room, and not a word about the ceasefire.",
    "According to the host, the delegations conferred for around 100 minutes.",
    "All told, the negotiations took up some 12 hours over two days.",
    "The meeting was meant to last an hour and lasted three.",
    "The session had run for an hour and a half when the generals walked out."
  ])("%s", (sentence) => {
    expect(lengths(`${TOLD}${sentence}`)).not.toEqual([]);
  });
});

describe("a length is of something else", () => {
  it.each([
    "The ceasefire held for three hours.",
    "The delegation's plane circled for two hours before landing.",
    "The families have waited three years.",
    "The talks resume in two hours.",
    "Negotiators gave the rebels 48 hours to answer.",
    "The convoy took six hours to reach the border.",
    "He was interrogated for nine hours.",
    "The delegations are due to meet for two hours on Friday.",
    "The bridge was shelled for 40 minutes during the talks.",
    "Electricity is on for four hours a day.",
    "The exchange itself took 90 minutes.",
    '"In two hours we will know," said the envoy.',
    "An hour's drive from the palace where the talks were held, shells fell.",
    "The buses stood at the border for five hours while negotiators talked by phone.",
    "The negotiators had slept for three hours.",
    "The minister's press conference after the talks lasted an hour.",
    "She spoke to her son for ten minutes after his release.",
    "Both sides agreed to talk again within 72 hours.",
    "The prisoner had been held for 40 months.",
    "The truce, agreed at the talks, was broken after two hours.",
    "Surgeons operated for six hours.",
    "The president addressed the nation for 20 minutes after the meeting.",
    "The negotiators' break lasted an hour.",
    "The lists were read out for two hours in the square.",
    "The plane was late by an hour; talks began at noon.",
    "She had been on the bus for 14 hours.",
    "The sides exchanged fire for three hours.",
    "It took two hours to count the dead.",
    "The men were told to pack: they had ten minutes.",
    "They had ten minutes to say goodbye.",
    "The delegations had 20 minutes for photographs.",
    "He waited for an hour outside the hall where the delegations sat.",
    "The reporters were given five minutes in the room.",
    "The ferry takes two hours.",
    "They were given 24 hours to leave.",
    "It was three hours before the first bus arrived.",
    "The drive to the palace, she says, was forty minutes.",
    "The medical checks took 40 minutes each.",
    "The vote came after two hours of debate in parliament.",
    "The flight lasted three hours, and the delegations went straight to bed.",
    "One of the freed men had not eaten for 30 hours.",
    "The alert in the city lasted 50 minutes.",
    "The lists were handed over an hour into the session.",
    "The first bus was back after two hours.",
    '"I was in that cell for 19 hours," he said.',
    "The two sides have had a direct line open for 20 hours.",
    "It is a journey of nine hours.",
    "Nobody slept: the shooting went on for five hours.",
    "His mother talked for an hour.",
    "They stood in the sun for three hours before the gate opened.",
    "For three hours the town was without power.",
    "The prisoners were home within two hours.",
    "Both men are to be tried; the hearing took 15 minutes.",
    "That was a long two hours for the families.",
    "The handover was over in 40 minutes.",
    "Each side gets five minutes to speak.",
    "In 90 minutes the drones had gone.",
    "The village was under fire for 40 minutes.",
    "Volunteers worked for seven hours at the bridge.",
    "The deal took 15 hours to carry out."
  ])("%s", (sentence) => {
    expect(lengths(`${TOLD}${sentence}`)).toEqual([]);
  });
});
