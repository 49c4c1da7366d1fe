package org.compactpublisher.assemble;

import static org.compactpublisher.assemble.Field.Type.DATE;
import static org.compactpublisher.assemble.Field.Type.EMAIL;
import static org.compactpublisher.assemble.Field.Type.FLAG;
import static org.compactpublisher.assemble.Field.Type.FOLDER;
import static org.compactpublisher.assemble.Field.Type.ID;
import static org.compactpublisher.assemble.Field.Type.LANGUAGE;
import static org.compactpublisher.assemble.Field.Type.PROSE;
import static org.compactpublisher.assemble.Field.Type.TEXT;
import static org.compactpublisher.assemble.Field.Type.TEXTS;
import static org.compactpublisher.assemble.Field.Type.UNDERTAKING_ID;
import static org.compactpublisher.assemble.Field.Type.URL;

import java.util.List;

/** The fields of every content file, each declared here and nowhere else. */
final class Shapes {
  private Shapes() {}

  private static Field title(String example) {
    return Field.of("title", TEXT, "What it is called.", example).needed();
  }

  private static Field shortTitle() {
    return Field.of("short-title", TEXT, "A shorter title for links and lists.", "Funding");
  }

  private static Field number() {
    return Field.of("number", TEXT, "The number as it is printed.", "\"5.1\"");
  }

  private static Field summary() {
    return Field.of("summary", TEXT, "One sentence under the title.", "How money is shared.");
  }

  private static Field introduction() {
    return Field.of("introduction", PROSE, "What is told before the rest.", "| …");
  }

  private static Field name(String example) {
    return Field.of("name", TEXT, "The name.", example).needed();
  }

  private static Field office() {
    return Field.of("name", TEXT, "Who it is, as it stands in a sentence.", "the formats desk")
        .needed();
  }

  private static Field text() {
    return Field.of("text", PROSE, "The text.", "| …").needed();
  }

  private static Field party() {
    return Field.of("party", ID, "The id of a party in compact.yaml.", "public-sector");
  }

  private static final Shape EXAMPLE =
      Shape.of(
          "a good-practice example",
          Field.of("title", TEXT, "What the case is called.", "The Kent Event Team"),
          text());

  private static final Shape FORMATS =
      Shape.of(
          "formats",
          Field.numbers(
              "large-print-sizes",
              "Sizes in points in which the large-print PDF is made besides 18 point.",
              16,
              36,
              "[20, 24]"),
          Field.group(
              "braille",
              "How braille is written and set.",
              Shape.of(
                  "braille",
                  Field.choice(
                      "code",
                      "Whether words are contracted.",
                      List.of("contracted", "uncontracted")),
                  Field.number("cells", "How many cells a line has.", 28, 42, "38"),
                  Field.number("lines", "How many lines a page has.", 18, 31, "25"))),
          Field.group(
              "speech",
              "Which program speaks; espeak-ng, unless one is named here.",
              Shape.of(
                  "speech",
                  Field.of(
                      "command",
                      TEXTS,
                      "The program and its arguments: {text} is the file to read, {sound} the"
                          + " WAV file to write, {language} the language.",
                      "[say-it, \"{text}\", \"{sound}\"]"),
                  Field.number("seconds", "How long it may take for one part.", 1, 3600, "120"))));

  static final Shape SITE =
      Shape.of(
          "site.yaml",
          title("Compacts of Kent"),
          Field.of("heading", TEXT, "The heading of the front page.", "What we promised").needed(),
          Field.of("summary", TEXT, "The first paragraph of the front page.", "…").needed(),
          Field.of("language", LANGUAGE, "The language it is written in.", "en-GB").needed(),
          Field.of("publisher", TEXT, "Who publishes the site.", "Kent Partnership").needed(),
          Field.of("base-url", URL, "Where the site will be.", "https://compacts.example/")
              .needed(),
          Field.of("notice", TEXT, "Shown where a compact has no notice of its own.", "A draft"),
          Field.of(
              "site-notice",
              TEXT,
              "Shown on pages that belong to no compact; the notice, unless it is given.",
              "Drafts"),
          Field.group(
                  "licence",
                  "Under which terms the content may be used.",
                  Shape.of(
                      "licence",
                      name("CC BY 4.0"),
                      Field.of("url", URL, "Where it can be read.", "https://…").needed()))
              .needed(),
          Field.group(
                  "formats-contact",
                  "Whom to ask for another format.",
                  Shape.of(
                      "formats-contact",
                      office(),
                      Field.of("email", EMAIL, "Their address.", "formats@compacts.example")
                          .needed(),
                      Field.of("phone", TEXT, "Their telephone number.", "\"01234 567890\"")))
              .needed(),
          Field.group(
              "corrections-contact",
              "Whom to tell of a mistake; the formats contact, unless somebody is named here.",
              Shape.of(
                  "corrections-contact",
                  office(),
                  Field.of("email", EMAIL, "Their address.", "corrections@compacts.example")
                      .needed())),
          Field.group(
              "whole-copies",
              "What copies of a whole compact hold besides.",
              Shape.of(
                  "whole-copies",
                  Field.of(
                      "comparison",
                      FLAG,
                      "Whether an appendix compares it with the edition it replaces.",
                      "true"),
                  Field.of(
                      "fates",
                      FLAG,
                      "Whether each promise also says what a newer edition made of it.",
                      "true"))),
          Field.group("formats", "How some of the formats are made.", FORMATS),
          Field.of("compacts", TEXTS, "Folders under compacts/, in order.", "[kent-2009]").needed(),
          Field.of("pages", TEXTS, "Files under pages/, in order.", "[accessibility]"));

  static final Shape PAGE =
      Shape.of("the front matter of a page", title("Formats"), shortTitle(), summary());

  static final Shape SUBJECTS =
      Shape.of(
          "subjects.yaml",
          Field.list(
                  "subjects",
                  "What undertakings can be about, in the order of the page.",
                  Shape.of(
                      "a subject",
                      Field.of("id", ID, "For ever: its address.", "volunteering").needed(),
                      title("Volunteering"),
                      Field.of("summary", TEXT, "One sentence under the title.", "…").needed()))
              .needed());

  static final Shape SECTION =
      Shape.of(
          "the front matter of a section",
          title("Foreword"),
          shortTitle(),
          number(),
          summary(),
          Field.choice(
              "kind", "A section, unless it is an appendix.", List.of("section", "appendix")),
          Field.of(
              "placeholder",
              TEXT,
              "Says that the text is still to come; the text may then be absent.",
              "To be written."),
          Field.list(
              "signers",
              "Who signed it.",
              Shape.of(
                  "a signer",
                  name("Paul Carter"),
                  Field.of("role", TEXT, "Their role.", "Chairman"),
                  Field.of("organisation", TEXT, "Their organisation.", "Kent Partnership"),
                  party())),
          Field.list("examples", "Good-practice examples.", EXAMPLE));

  private static final Field SEND_TO =
      Field.group(
          "send-to",
          "Whom a filled-in form is sent to, by e-mail, by post or both.",
          Shape.of(
              "send-to",
              Field.of(
                      "name", TEXT, "Who it is, as it stands in a sentence.", "the compact officer")
                  .needed(),
              Field.of("email", EMAIL, "Their address for e-mail.", "compact@kent.example"),
              Field.of(
                  "address", TEXT, "Their address for post, on one line.", "County Hall, Kent")));

  static final Shape COMPACT =
      Shape.of(
          "compact.yaml",
          Field.of("title", TEXT, "The title with its edition, as it is cited.", "…").needed(),
          Field.of("short-title", TEXT, "For links and lists.", "Kent 2009").needed(),
          Field.of("subtitle", TEXT, "What kind of agreement between whom.", "…"),
          Field.of(
                  "series",
                  TEXT,
                  "What the editions have in common: the same words in each.",
                  "Kent Partners’ Compact")
              .needed(),
          Field.of("edition", TEXT, "Which edition it is.", "\"2009\"").needed(),
          Field.of("replaces", FOLDER, "The edition that this one replaces.", "kent-2009"),
          Field.of("area", TEXT, "Where it holds.", "Kent").needed(),
          Field.of("summary", TEXT, "One or two sentences for lists.", "…").needed(),
          Field.of(
              "notice",
              TEXT,
              "What this text is and is not; stands on every page.",
              "A plain-English edition"),
          Field.of("language", LANGUAGE, "The language it is written in.", "en-GB").needed(),
          Field.choice(
                  "status",
                  "Where the edition stands.",
                  List.of("draft", "consultation", "adopted", "superseded"))
              .needed(),
          Field.of("status-note", TEXT, "A sentence about it.", "Launched in January 2009."),
          Field.of("adopted", DATE, "When it was adopted.", "2009-01"),
          Field.list(
              "history",
              "What happened to this edition or was changed in it, the newest last.",
              Shape.of(
                  "a note of the history",
                  Field.of("date", DATE, "When.", "2011-07-07").needed(),
                  Field.of("note", TEXT, "What, in one sentence.", "The foreword was corrected.")
                      .needed())),
          Field.group(
              "consultation",
              "When a consultation runs; needed when the status is consultation.",
              Shape.of(
                  "consultation",
                  Field.of("opens", DATE, "Its first day.", "2011-07-07").needed(),
                  Field.of("closes", DATE, "Its last day.", "2011-09-30").needed(),
                  Field.of("respond", PROSE, "How to respond.", "| …").needed(),
                  Field.of(
                      "questions",
                      TEXTS,
                      "What the response form asks, in place of the usual questions.",
                      "[\"Is anything missing?\"]"),
                  SEND_TO)),
          Field.group(
              "sign-up",
              "How an organisation signs up; the statement of intent tells it.",
              Shape.of(
                  "sign-up",
                  Field.of("text", PROSE, "What it should know before it signs.", "| …"),
                  SEND_TO)),
          Field.group(
                  "promise-word",
                  "What this compact calls a promise.",
                  Shape.of(
                      "promise-word",
                      Field.of("one", TEXT, "The singular.", "undertaking").needed(),
                      Field.of("many", TEXT, "The plural.", "undertakings").needed(),
                      Field.of(
                          "after-number",
                          TEXT,
                          "What stands after a number, where that is not the plural.",
                          "ymrwymiad")))
              .needed(),
          Field.list(
                  "parties",
                  "Who makes promises, in order.",
                  Shape.of(
                      "a party",
                      Field.of("id", ID, "The name that other files call it by.", "public-sector")
                          .needed(),
                      name("Public sector"),
                      Field.of(
                              "promise",
                              TEXT,
                              "What it will do, as the line above its promises.",
                              "what public bodies will do")
                          .needed(),
                      Field.of(
                          "stem",
                          TEXT,
                          "How each of its promises begins, where they are written without it.",
                          "\"Public bodies will:\""),
                      Field.choice(
                              "side",
                              "The half of the sheet that is its mark: left for the voluntary sector, right for"
                                  + " the public sector, whole for both.",
                              List.of("left", "right", "whole"))
                          .needed()))
              .needed(),
          introduction(),
          Field.of("contents", TEXTS, "Sections, codes and lists, in order.", "[sections/foreword]")
              .needed());

  private static final Shape UNDERTAKING =
      Shape.of(
          "an undertaking",
          Field.of("id", UNDERTAKING_ID, "For ever: number, address, citation.", "F-P12").needed(),
          number(),
          text(),
          Field.list("items", "Its parts.", Shape.of("a part of an undertaking", text())),
          Field.of(
              "follows",
              TEXTS,
              "Ids of the undertakings that it carries on from the edition replaced.",
              "[F-P5]"),
          Field.choice(
              "force",
              "Whether it binds more or less than what it follows.",
              List.of("stronger", "weaker")),
          Field.of("change", TEXT, "What changed, and why it matters.", "…"),
          Field.of("subjects", TEXTS, "Ids of subjects.yaml: what it is about.", "[volunteering]"));

  static final Shape CODE =
      Shape.of(
          "a code of practice",
          title("Funding and resources"),
          shortTitle(),
          number(),
          summary(),
          introduction(),
          Field.of("party", ID, "Whose part it is; in undertakings/ only.", "joint"),
          Field.of("aim", PROSE, "What the code is to bring about.", "| …"),
          Field.list(
                  "undertakings",
                  "The promises, in groups.",
                  Shape.of(
                      "a group of undertakings",
                      party(),
                      Field.of("theme", TEXT, "The group's title; in undertakings/ only.", "…"),
                      number(),
                      introduction(),
                      Field.list("items", "The promises.", UNDERTAKING).needed()))
              .needed(),
          Field.list(
              "links",
              "Useful links.",
              Shape.of(
                  "a useful link",
                  title("Volunteer Centres in Kent"),
                  Field.of("url", URL, "Where it leads.", "https://…").needed(),
                  Field.of("organisation", TEXT, "Whose page it is.", "HM Treasury"),
                  Field.of("description", PROSE, "What it is for.", "| …"))),
          Field.list("examples", "Good-practice examples.", EXAMPLE));

  static final Shape GLOSSARY =
      Shape.of(
          "glossary.yaml",
          introduction(),
          Field.list(
                  "terms",
                  "The words explained.",
                  Shape.of(
                      "a term",
                      Field.of("id", ID, "For ever: its address.", "full-cost-recovery").needed(),
                      Field.of("term", TEXT, "The word.", "Full cost recovery").needed(),
                      Field.of("abbreviation", TEXT, "Its short form.", "FCR"),
                      Field.of("formerly", TEXT, "A name it had before.", "Volunteer Bureau"),
                      Field.of("variants", TEXTS, "Other words that mean it.", "[full costs]"),
                      Field.of("definition", PROSE, "What it means.", "| …"),
                      Field.of("see", TEXTS, "Ids of other terms.", "[grant]"),
                      Field.of("keep", FLAG, "Keep it although no text uses it.", "true")))
              .needed());

  static final Shape CONTACT =
      Shape.of(
          "a contact",
          Field.of("name", TEXT, "The person.", "Sarah Phippen"),
          Field.of("role", TEXT, "Their role.", "Corporate Projects Officer"),
          Field.of("organisation", TEXT, "Their organisation.", "Thanet District Council"),
          Field.of("email", EMAIL, "A work address.", "name@council.example"),
          Field.of("phone", TEXT, "A telephone number.", "\"01234 567890\""),
          Field.of("web", TEXTS, "Web addresses.", "[https://…]"),
          Field.of("reach", TEXT, "How else to reach them.", "…"));

  private static final Shape CONTACT_GROUP =
      Shape.of(
          "a group of contacts",
          title("Implementation Group"),
          introduction(),
          Field.list("contacts", "People and bodies.", CONTACT));

  static final Shape CONTACTS =
      Shape.of(
          "contacts.yaml",
          introduction(),
          Field.list(
                  "groups",
                  "Contacts of one body or kind.",
                  CONTACT_GROUP.with(Field.list("groups", "Groups within it.", CONTACT_GROUP)))
              .needed());

  static final Shape SIGNATORIES =
      Shape.of(
          "signatories.yaml",
          introduction(),
          Field.list(
                  "signatories",
                  "Who signed up.",
                  Shape.of(
                      "a signatory",
                      name("Age Concern Malling"),
                      Field.of("kind", TEXT, "What kind of organisation.", "Charity"),
                      Field.of("area", TEXT, "Where it works.", "Swanley"),
                      Field.of("signed", DATE, "When it signed.", "2004-04-01"),
                      Field.of("representative", TEXT, "Who signed for it.", "…"),
                      Field.of("sort-as", TEXT, "Where to file it.", "Fox Project")))
              .needed());

  static final Shape TIMELINE =
      Shape.of(
          "timeline.yaml",
          Field.list(
                  "events",
                  "What happened, in order.",
                  Shape.of(
                      "an event",
                      Field.of("date", TEXT, "As it is printed.", "\"1998\"").needed(),
                      text()))
              .needed());

  static final Shape VALUES =
      Shape.of(
          "values.yaml",
          Field.list(
                  "values",
                  "Values or principles.",
                  Shape.of(
                      "a value", name("Trust"), Field.of("text", PROSE, "What it means.", "| …")))
              .needed());

  static final Shape PARTNERS =
      Shape.of(
          "partners.yaml",
          Field.list(
                  "groups",
                  "Partners of one kind.",
                  Shape.of(
                      "a group of partners",
                      Field.of("title", TEXT, "The kind.", "Local authorities"),
                      party(),
                      Field.list(
                              "partners",
                              "The partners.",
                              Shape.of(
                                  "a partner",
                                  name("Kent Police"),
                                  Field.of("note", TEXT, "Said about it.", "…")))
                          .needed()))
              .needed());

  static final Shape DISPUTE_ROUTES =
      Shape.of(
          "dispute-routes.yaml",
          Field.list(
                  "routes",
                  "Where to turn.",
                  Shape.of(
                      "a route",
                      name("Compact Advocacy Programme"),
                      Field.of("text", PROSE, "What it does.", "| …")))
              .needed());

  static final Shape DISPUTE_STEPS =
      Shape.of(
          "dispute-steps.yaml",
          Field.list("steps", "What to do, in order.", Shape.of("a step", text())).needed());

  static final Shape REVIEW =
      Shape.of(
          "review.yaml",
          Field.of("who", TEXT, "Who reviews.", "The Steering Group").needed(),
          Field.of("how-often", TEXT, "How often.", "Twice a year").needed(),
          Field.of("reports-to", TEXT, "To whom they report.", "The West Kent Partnership"),
          Field.list("tasks", "What they do.", Shape.of("a task", text())));

  static final Shape PUBLISHED =
      Shape.of(
          "published.yaml",
          Field.of(
              "undertakings",
              TEXTS,
              "Undertakings that have been published, each with its page.",
              "[codes/funding#F-P12]"),
          Field.of("terms", TEXTS, "Ids that have been published.", "[grant]"),
          Field.of("sections", TEXTS, "Places that have been published.", "[foreword]"),
          Field.list(
              "gone",
              "Ids that are no longer used, and why.",
              Shape.of(
                  "a withdrawn id",
                  Field.of("id", TEXT, "The id.", "F-P12").needed(),
                  Field.of("note", TEXT, "When and why it was withdrawn.", "…").needed(),
                  Field.of("moved-to", TEXT, "The id that took its place.", "F-P13"))));
}
