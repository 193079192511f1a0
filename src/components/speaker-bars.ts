import {h} from "../lib/dom.js";
import {number, plural} from "../lib/format.js";
import {partyColour, partyName, type Site} from "../lib/site.js";
import type {SpeakerCount} from "../lib/statements.js";
import {empty, figure} from "./figure.js";
import {partyLegend} from "./legends.js";
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

/** The bars with their title and colours. @param ofAll how many speakers there are, where only the first are shown */
export function speakerFigure(
  speakers: readonly SpeakerCount[],
  {site, ofAll}: {readonly site: Site; readonly ofAll?: number}
): HTMLElement {
  if (speakers.length === 0) return empty("No article quotes anyone by name.");
  return figure({
    title:
      ofAll === undefined
        ? "Statements by speaker"
        : `The ${speakers.length} most quoted and reported of ${number(ofAll)} speakers`,
    subtitle: "Filled: with words in quotation marks. Outlined: reported without. Each bar leads to the statements.",
    legend: partyLegend(
      site,
      speakers.map(({party}) => party)
    ),
    chart: speakerBars(speakers, {
      site,
      href: ({speakerId}) => `./statements.html?speaker=${encodeURIComponent(speakerId)}#every-statement`
    })
  });
}
