package org.compactpublisher.document;

import java.util.List;

/**
 * A part of a document, from a heading to the list of signatories. Names a meaning, never a look:
 * each renderer decides how it is set.
 */
public sealed interface Block
    permits Prose,
        Block.Aim,
        Block.Undertakings,
        Block.Examples,
        Block.UsefulLinks,
        Block.Values,
        Block.Timeline,
        Block.Partners,
        Block.Glossary,
        Block.Contacts,
        Block.Signatories,
        Block.Signatures,
        Block.Notice,
        Block.Excerpts,
        Block.Totals,
        Block.Changes,
        Block.Blank {

  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A heading.
   *
   * @param level 2 to 4: level 1 is the document's title
   * @param number printed before the title; empty for none
   */
  record Heading(int level, String number, List<Inline> content, Anchor anchor) implements Prose {
    public Heading {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Prose.Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /** A paragraph. */
  record Paragraph(List<Inline> content) implements Prose {
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Prose.Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** A list whose order does not matter. */
  record BulletList(List<ListItem> items) implements Prose {
    public BulletList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Prose.Visitor<R> visitor) {
      return visitor.bulletList(this);
    }
  }

  /**
   * A list whose order matters.
   *
   * @param start the first item's number, 1 or more
   */
  record NumberedList(int start, List<ListItem> items) implements Prose {
    public NumberedList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Prose.Visitor<R> visitor) {
      return visitor.numberedList(this);
    }
  }

  /** Names, each with what is said about it. */
  record DefinitionList(List<Definition> definitions) implements Prose {
    public DefinitionList {
      definitions = List.copyOf(definitions);
    }

    @Override
    public <R> R accept(Prose.Visitor<R> visitor) {
      return visitor.definitionList(this);
    }
  }

  /**
   * A table with one header row.
   *
   * @param caption what the table tells; empty when the text above says it
   * @param header one cell a column
   * @param rows each as long as the header
   */
  record Table(List<Inline> caption, List<Cell> header, List<Row> rows) implements Prose {
    public Table {
      caption = List.copyOf(caption);
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Prose.Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * Somebody's words.
   *
   * @param attribution who said it and where; empty when nobody is named
   */
  record Quote(List<Block> content, List<Inline> attribution) implements Prose {
    public Quote {
      content = List.copyOf(content);
      attribution = List.copyOf(attribution);
    }

    @Override
    public <R> R accept(Prose.Visitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /**
   * A picture that carries meaning.
   *
   * @param image path of the asset in its compact, such as {@code images/relations.svg}
   * @param width of the picture, in pixels of 1/96 inch
   * @param height of the picture, in pixels of 1/96 inch
   * @param alternative the same in words, never empty
   * @param caption printed below; empty for none
   */
  record Figure(String image, int width, int height, String alternative, List<Inline> caption)
      implements Prose {
    public Figure {
      caption = List.copyOf(caption);
    }

    @Override
    public <R> R accept(Prose.Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /** What a code of practice is for. */
  record Aim(Anchor anchor, List<Block> content) implements Block {
    public Aim {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.aim(this);
    }
  }

  /**
   * The undertakings of one document, in groups: by party in a code, by theme in a party's part.
   */
  record Undertakings(List<UndertakingGroup> groups) implements Block {
    public Undertakings {
      groups = List.copyOf(groups);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.undertakings(this);
    }
  }

  /** Good-practice examples: one heading for all, one case each. */
  record Examples(Anchor anchor, List<Example> cases) implements Block {
    public Examples {
      cases = List.copyOf(cases);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.examples(this);
    }
  }

  /** Useful links with what each is for. */
  record UsefulLinks(Anchor anchor, List<UsefulLink> links) implements Block {
    public UsefulLinks {
      links = List.copyOf(links);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.usefulLinks(this);
    }
  }

  /** Values or principles that the parties share. */
  record Values(List<Value> values) implements Block {
    public Values {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.values(this);
    }
  }

  /** Events in the order of time. */
  record Timeline(List<Event> events) implements Block {
    public Timeline {
      events = List.copyOf(events);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.timeline(this);
    }
  }

  /** Partners by kind. */
  record Partners(List<PartnerGroup> groups) implements Block {
    public Partners {
      groups = List.copyOf(groups);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.partners(this);
    }
  }

  /** The glossary: every term in alphabetical order. */
  record Glossary(List<TermEntry> terms) implements Block {
    public Glossary {
      terms = List.copyOf(terms);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.glossary(this);
    }
  }

  /** People and bodies to turn to, in groups. */
  record Contacts(List<ContactGroup> groups) implements Block {
    public Contacts {
      groups = List.copyOf(groups);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.contacts(this);
    }
  }

  /** Who signed up, by first letter. */
  record Signatories(int count, List<SignatoryLetter> letters) implements Block {
    public Signatories {
      letters = List.copyOf(letters);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.signatories(this);
    }
  }

  /** The names under a foreword. */
  record Signatures(List<Signature> signatures) implements Block {
    public Signatures {
      signatures = List.copyOf(signatures);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.signatures(this);
    }
  }

  /** Something the reader must know about the text: a part still to be written, for instance. */
  record Notice(List<Block> content) implements Block {
    public Notice {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notice(this);
    }
  }

  /** Undertakings gathered from other pages; each leads to its own place. */
  record Excerpts(List<Excerpt> excerpts) implements Block {
    public Excerpts {
      excerpts = List.copyOf(excerpts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.excerpts(this);
    }
  }

  /** How many undertakings two editions have, by their fate. */
  record Totals(List<EditionTotal> editions) implements Block {
    public Totals {
      editions = List.copyOf(editions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.totals(this);
    }
  }

  /** What became of the undertakings of one party, or of one theme, between two editions. */
  record Changes(Party party, String title, Anchor anchor, List<Change> changes) implements Block {
    public Changes {
      changes = List.copyOf(changes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.changes(this);
    }
  }

  /**
   * A place to write on a form, with what is to be written there.
   *
   * @param number of the question; empty where places are not counted
   * @param prompt the question, or the name of what is to be written
   * @param hint how to fill it in; empty for none
   * @param choices answers to choose one of; none where the answer is written freely
   * @param lines how much room there is on paper; 0 where there are choices
   */
  record Blank(
      String number,
      List<Inline> prompt,
      String hint,
      List<String> choices,
      int lines,
      Anchor anchor)
      implements Block {
    public Blank {
      prompt = List.copyOf(prompt);
      choices = List.copyOf(choices);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.blank(this);
    }
  }

  /** Answers for each kind of block; a new kind fails to compile in every renderer. */
  interface Visitor<R> extends Prose.Visitor<R> {
    R aim(Aim aim);

    R undertakings(Undertakings undertakings);

    R examples(Examples examples);

    R usefulLinks(UsefulLinks links);

    R values(Values values);

    R timeline(Timeline timeline);

    R partners(Partners partners);

    R glossary(Glossary glossary);

    R contacts(Contacts contacts);

    R signatories(Signatories signatories);

    R signatures(Signatures signatures);

    R notice(Notice notice);

    R excerpts(Excerpts excerpts);

    R totals(Totals totals);

    R changes(Changes changes);

    R blank(Blank blank);
  }
}
