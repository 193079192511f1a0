import {OTHERS_PATTERN, WAYSIDE_PATTERN} from "../lexicon.ts";
import {isSpeech} from "../subject.ts";
import {type Place, SITTING, TABLE} from "./place.ts";

/** What speaks for or against a length being that of a meeting. */
export interface Feature {
  readonly name: string;
  readonly points: number;
  readonly holds: (place: Place) => boolean;
}

const around = ({own, tail}: Place): string => `${own} ${tail}`;

const AWAY =
  /\b(?:flew(?! in)|flown(?! in)|flying|flights?|drove|drive|driven|walked(?! out)|marched|rode|travel\w*|journey\w*|sail\w*|wait\w*|queue\w*|slept|sleep|delay\w*|stuck|stranded|detained|captiv\w+|imprison\w+|jail\w*|sentenced|hid(?:den)?|shell(?:ed|ing)|bomb(?:ed|ing)|burn(?:ed|ing)|search(?:ed|ing)|looked for|died|treated|unload\w*|deadline|expire\w*|ultimatum|lapse\w*|ceased?|quiet|silen\w+|notice)\b/u;
const TO_DO = /^(?:\s\p{L}+){0,3}\sto (?!(?:a|an|the|\d)\b)\p{L}+/u;
const SEVERAL =
  /\b(?:two|three|both|we|they|teams|sides|parties|delegations|negotiators|envoys|mediators|ministers|presidents)\b/u;
const SPEECH_END = /\b(?:spoke|speaks?|spoken|speaking|talked|talking|argued)\b[^.;:]{0,40}$/u;
const FROM = /^\s(?:later|after|before|afterwards|into)\b/u;
const AS_SUCH =
  /^\s(?:is|was|are|were)(?: not)? (?:a|an|too|no) (?:\p{L}+ )?(?:long|short|time|much|little|eternity)\b/u;
const LABEL =
  /^(?:on )?(?:duration|length|lasted|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} \p{L}+|\p{L}+ \d{1,2}|(?:the )?(?:first|second|third|last|opening|closing) day|day (?:one|two|three|\d)|(?:round|session) (?:one|two|three|four|five|\d))(?: (?:in|at) [^:,]{1,20})?\s*[:,–—-]/u;
const BETWEEN =
  /\bbetween\s[^.;:]{0,60}?\b(?:handshakes?|opening (?:words|remarks|statements?)|first words?|sitting down|taking their seats|doors closing|closing of the doors|greetings?|welcome|first question|bell)\b/u;
const OF_IT = /^\s(?:of|from) (?:it|them|that|which)\b/u;
const HOW_LONG = /^["“‘']?(?:that|this) (?:is|was|'s) (?:how long|as long as|all|what)\b/u;
const STEADY =
  /\b(?:every|each (?:day|week|night|morning)|a (?:day|week)(?! (?:later|earlier|ago|before|after))|per day|daily|nightly|usually|normally|seldom|often|sometimes|at a time)\b/u;
const DENIED = /\b(?:not|never|n't|nobody|without|no one)\b(?! (?:only|just|quite|even|more|less|long))/u;
const AHEAD =
  /\b(?:will|would|might|could|should|shall|must|plann\w+|scheduled|expect\w*|supposed|booked|set aside|asked for|proposed|propos\w+|suggest\w+|offer\w*|demand\w*)\b/u;
const ENOUGH =
  /^\s*(?:(?:was|were|is|are|had been|proved|seemed)\s(?:enough|sufficient|plenty|all|how long|what|as long as)\b|sufficed|did)/u;
const WATCH =
  /^,?\s(?:(?:from )?start to finish|by (?:our|my|the|his|her|their) \p{L}+|all told|in (?:all|total)|altogether|flat|exactly|with(?:out)? (?:a|one|two|no|any)? ?breaks?|if (?:you|one|\p{L}+ (?:is|are) to be)|door to door)\b/u;
const COMPARED = /\b(?:longer|shorter|briefer|briefest|shortest|longest|brief|lengthy|as long as)\b/u;
export const FEATURES: readonly Feature[] = [
  {name: "the clause is about a meeting", points: 0.2, holds: ({topic}) => topic === "meeting"},
  {name: "the clause is about the people of a meeting", points: 0.15, holds: ({topic}) => topic === "people"},
  {
    name: "a pronoun or a place in a row, a meeting having been told of",
    points: 0.15,
    holds: ({topic, spokenOf}) => topic === "pointed" && spokenOf === "meeting"
  },
  {name: "meetings have been spoken of last", points: 0.1, holds: ({spokenOf}) => spokenOf === "meeting"},
  {name: "how long a meeting took has just been told", points: 0.15, holds: ({setting}) => setting.lengthTold},
  {
    name: "the clause goes on about a meeting or its people",
    points: 0.15,
    holds: ({ahead}) => ahead === "meeting" || ahead === "people"
  },
  {name: "how long a meeting took has just been asked", points: 0.25, holds: ({asked}) => asked},
  {name: "was enough", points: 0.2, holds: ({tail}) => ENOUGH.test(tail)},
  {name: "by somebody's watch", points: 0.1, holds: ({tail}) => WATCH.test(tail)},
  {
    name: "longer or shorter than another",
    points: 0.15,
    holds: ({own, tail, setting}) => COMPARED.test(`${own} ${tail}`) || COMPARED.test(setting.before.slice(-40))
  },
  {name: "a verb of lasting", points: 0.2, holds: ({hold}) => hold === "lasts"},
  {name: "a verb of spending or managing", points: 0.15, holds: ({hold}) => hold === "spends"},
  {name: "over or left after so long", points: 0.2, holds: ({hold}) => hold === "ends"},
  {
    name: "for so long",
    points: 0.1,
    holds: ({hold, own, topic}) => hold === "for" && (topic === "pointed" || SITTING.test(own))
  },
  {name: "it was so long", points: 0.1, holds: ({hold}) => hold === "is"},
  {name: "a meeting of so long", points: 0.25, holds: ({hold}) => hold === "noun"},
  {name: "there were so many hours", points: 0.1, holds: ({hold}) => hold === "there"},
  {
    name: "behind its day or its label",
    points: 0.1,
    holds: ({hold, own, setting}) => hold === "alone" && LABEL.test(own || setting.before)
  },
  {name: "so long, of it", points: 0.2, holds: ({tail}) => OF_IT.test(tail)},
  {name: "the next sentence says how long it was", points: 0.3, holds: ({setting}) => HOW_LONG.test(setting.next)},
  {name: "between its beginning and its end", points: 0.2, holds: ({tail}) => BETWEEN.test(tail)},
  {name: "stands by itself", points: 0.1, holds: ({hold}) => hold === "alone"},
  {name: "the length is of a meeting", points: 0.3, holds: ({of}) => of},
  {name: "a meeting is named right after", points: 0.15, holds: ({beside, of}) => beside === "meeting" && !of},
  {name: "somebody gives the length", points: 0.15, holds: ({hold}) => hold === "told"},
  {name: "to agree", points: 0.15, holds: ({settles}) => settles},
  {name: "at the table, together, face to face", points: 0.15, holds: (place) => TABLE.test(place.tail)},
  {name: "a verb of sitting or talking", points: 0.1, holds: ({own}) => SITTING.test(own)},
  {
    name: "another thing that lasts",
    points: -0.4,
    holds: ({topic, beside, of}) => (topic === "foreign" && !of) || beside === "foreign"
  },
  {
    name: "another thing that lasts has been told of last",
    points: -0.15,
    holds: ({spokenOf, topic, setting}) =>
      spokenOf === "foreign" && !setting.lengthTold && topic !== "meeting" && topic !== "people"
  },
  {
    name: "another thing stands nearer",
    points: -0.2,
    holds: ({topic, near}) => topic !== "foreign" && near === "foreign"
  },
  {name: "people who are no party to talks", points: -0.3, holds: ({topic}) => topic === "others"},
  {name: "on the way, waiting, held or at work", points: -0.4, holds: (place) => AWAY.test(around(place))},
  {name: "at a place of waiting", points: -0.2, holds: (place) => WAYSIDE_PATTERN.test(around(place))},
  {name: "planned or wished for", points: -0.25, holds: (place) => AHEAD.test(place.own)},
  {name: "denied", points: -0.3, holds: (place) => DENIED.test(place.own)},
  {
    name: "others among them",
    points: -0.2,
    holds: ({topic, own, tail}) => topic !== "others" && OTHERS_PATTERN.test(`${own} ${tail}`)
  },
  {
    name: "the clause is about something else",
    points: -0.25,
    holds: ({otherwise, hold}) => otherwise && hold !== "told"
  },
  {name: "in so long, and nothing ends", points: -0.2, holds: ({hold, of}) => hold === "within" && !of},
  {
    name: "one who speaks alone",
    points: -0.3,
    holds: ({own}) => !SEVERAL.test(own) && isSpeech(own.replace(SPEECH_END, ""), SPEECH_END.exec(own)?.[0] ?? "")
  },
  {name: "to do something else", points: -0.25, holds: ({tail}) => TO_DO.test(tail)},
  {name: "counted from something else", points: -0.4, holds: ({tail, setting}) => FROM.test(tail || setting.after)},
  {name: "length as such", points: -0.2, holds: ({tail}) => AS_SUCH.test(tail)},
  {name: "again and again", points: -0.3, holds: (place) => STEADY.test(around(place))},
  {name: "told in days", points: -0.3, holds: ({setting}) => setting.days},
  {name: "attribute of something else", points: -0.3, holds: ({hold, of}) => hold === "attribute" && !of},
  {name: "no talks have been told of", points: -0.05, holds: ({setting}) => !setting.amongTalks},
  {name: "nothing holds it", points: -0.2, holds: ({hold, of}) => hold === "none" && !of}
];
