package org.compactpublisher.document;

import java.util.List;

/**
 * A part of a document, from a heading to the list of signatories. Names a meaning, never a look:
 * each renderer decides how it is set.
 */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level 2 to 4: level 1 is the document's title
   * @param number printed before the title; empty for none
   */
  record Heading(int level, String number, List<Inline> content, Anchor anchor) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /** A paragraph. */
  record Paragraph(List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /** A list whose order does not matter. */
  record BulletList(List<ListItem> items) implements Block {
    public BulletList {
      items = List.copyOf(items);
    }
  }

  /**
   * A list whose order matters.
   *
   * @param start the first item's number, 1 or more
   */
  record NumberedList(int start, List<ListItem> items) implements Block {
    public NumberedList {
      items = List.copyOf(items);
    }
  }

  /** Names, each with what is said about it. */
  record DefinitionList(List<Definition> definitions) implements Block {
    public DefinitionList {
      definitions = List.copyOf(definitions);
    }
  }

  /**
   * A table with one header row.
   *
   * @param caption what the table tells; empty when the text above says it
   * @param header one cell a column
   * @param rows each as long as the header
   */
  record Table(List<Inline> caption, List<Cell> header, List<Row> rows) implements Block {
    public Table {
      caption = List.copyOf(caption);
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }

  /**
   * Somebody's words.
   *
   * @param attribution who said it and where; empty when nobody is named
   */
  record Quote(List<Block> content, List<Inline> attribution) implements Block {
    public Quote {
      content = List.copyOf(content);
      attribution = List.copyOf(attribution);
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
      implements Block {
    public Figure {
      caption = List.copyOf(caption);
    }
  }

  /** What a code of practice is for. */
  record Aim(Anchor anchor, List<Block> content) implements Block {
    public Aim {
      content = List.copyOf(content);
    }
  }

  /**
   * The undertakings of one document, in groups: by party in a code, by theme in a party's part.
   */
  record Undertakings(List<UndertakingGroup> groups) implements Block {
    public Undertakings {
      groups = List.copyOf(groups);
    }
  }

  /** Good-practice examples: one heading for all, one case each. */
  record Examples(Anchor anchor, List<Example> cases) implements Block {
    public Examples {
      cases = List.copyOf(cases);
    }
  }

  /** Useful links with what each is for. */
  record UsefulLinks(Anchor anchor, List<UsefulLink> links) implements Block {
    public UsefulLinks {
      links = List.copyOf(links);
    }
  }

  /** Values or principles that the parties share. */
  record Values(List<Value> values) implements Block {
    public Values {
      values = List.copyOf(values);
    }
  }

  /** Events in the order of time. */
  record Timeline(List<Event> events) implements Block {
    public Timeline {
      events = List.copyOf(events);
    }
  }

  /** Partners by kind. */
  record Partners(List<PartnerGroup> groups) implements Block {
    public Partners {
      groups = List.copyOf(groups);
    }
  }

  /** The glossary: every term in alphabetical order. */
  record Glossary(List<TermEntry> terms) implements Block {
    public Glossary {
      terms = List.copyOf(terms);
    }
  }

  /** People and bodies to turn to, in groups. */
  record Contacts(List<ContactGroup> groups) implements Block {
    public Contacts {
      groups = List.copyOf(groups);
    }
  }

  /** Who signed up, by first letter. */
  record Signatories(int count, List<SignatoryLetter> letters) implements Block {
    public Signatories {
      letters = List.copyOf(letters);
    }
  }

  /** The names under a foreword. */
  record Signatures(List<Signature> signatures) implements Block {
    public Signatures {
      signatures = List.copyOf(signatures);
    }
  }

  /** Something the reader must know about the text: a part still to be written, for instance. */
  record Notice(List<Block> content) implements Block {
    public Notice {
      content = List.copyOf(content);
    }
  }

  /** Answers for each kind of block; a new kind fails to compile in every renderer. */
  interface Visitor<R> {
    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R bulletList(BulletList list);

    R numberedList(NumberedList list);

    R definitionList(DefinitionList list);

    R table(Table table);

    R quote(Quote quote);

    R figure(Figure figure);

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
  }
}
