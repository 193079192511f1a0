import {h} from "../lib/dom.js";
import {plural} from "../lib/format.js";
import {partyColour, partyName, type Site} from "../lib/site.js";
import type {SpeakerCount} from "../lib/statements.js";
import {withTips} from "./tips.js";

/** Who is quoted and reported most: one bar a speaker, solid for words in quotation marks, light for reported ones. */
export function speakerBars(
  speakers: readonly SpeakerCount[],
  {site, href}: {site: Site; href: (speaker: SpeakerCount) => string}
): HTMLElement {
  const most = Math.max(1, ...speakers.map(({quoted, reported}) => quoted + reported));
  const share = (n: number) => `width: ${((100 * n) / most).toFixed(2)}%`;
  return withTips(
    h(
      "ol",
      {class: "bars"},
      speakers.map((speaker) => {
        const {name, party, quoted, reported} = speaker;
        const tip = `${name} (${partyName(site, party)}): ${plural(quoted + reported, "statement")}, ${quoted} with words in quotation marks`;
        return h(
          "li",
          {style: `--colour: ${partyColour(site, party)}`},
          h(
            "a",
            {
              class: "mark",
              href: href(speaker),
              "data-tip": tip,
              "data-row": speaker.speakerId,
              "data-quoted": quoted,
              "data-reported": reported
            },
            h(
              "span",
              {class: "name"},
              name,
              name === partyName(site, party) ? null : h("span", {class: "muted"}, ` ${partyName(site, party)}`)
            ),
            h(
              "span",
              {class: "bar"},
              h("span", {class: "quoted", style: share(quoted)}),
              h("span", {class: "reported", style: share(reported)}),
              h(
                "span",
                {class: "count"},
                quoted + reported,
                h("span", {class: "hidden-visually"}, ` statements, ${quoted} quoted`)
              )
            )
          )
        );
      })
    )
  );
}
