package org.compactpublisher.document;

import java.util.List;

/** A run of text inside a block. Names a meaning, never a look. */
public sealed interface Inline {

  /** Text as it is read. */
  record Text(String value) implements Inline {}

  /** Words stressed by the writer. */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /** Words of weight, such as the lead word of a list item. */
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /**
   * A link to an address outside the publication.
   *
   * @param url absolute: {@code https:}, {@code http:}, {@code mailto:} or {@code tel:}
   */
  record WebLink(List<Inline> content, String url) implements Inline {
    public WebLink {
      content = List.copyOf(content);
    }
  }

  /** A link to a place inside the publication. */
  record CrossReference(List<Inline> content, Anchor target) implements Inline {
    public CrossReference {
      content = List.copyOf(content);
    }
  }

  /**
   * A word that the glossary explains (WCAG 3.1.3, technique G101).
   *
   * @param target the term in the glossary of the same compact
   * @param word where the page itself explains it; the same as the target in a document that
   *     explains no words
   * @param use the place of these words, when they are the first use in their document: none or one
   */
  record TermReference(List<Inline> content, Anchor target, Anchor word, List<Anchor> use)
      implements Inline {
    public TermReference {
      content = List.copyOf(content);
      use = List.copyOf(use);
    }

    /** A reference that leads to the glossary itself. */
    public TermReference(List<Inline> content, Anchor target) {
      this(content, target, target, List.of());
    }
  }

  /**
   * A short form of a name, such as {@code VCS}. At its first use the full name stands beside it
   * (WCAG 3.1.4, technique G97).
   *
   * @param letters as the writer wrote them
   * @param name the full name, which the writer did not write; empty where the text tells it
   * @param nameLast whether the name comes after the letters, in brackets, and not before them
   */
  record Abbreviation(String letters, String name, boolean nameLast) implements Inline {

    /** Letters whose full name the text tells itself. */
    public Abbreviation(String letters) {
      this(letters, "", false);
    }

    /** As it is read. */
    public String spelled() {
      if (name.isEmpty()) {
        return letters;
      }
      return nameLast ? letters + " (" + name + ")" : name + " (" + letters + ")";
    }
  }

  /** Words that the edition before had and this one has not. */
  record Removed(List<Inline> content) implements Inline {
    public Removed {
      content = List.copyOf(content);
    }
  }

  /** Words that this edition has and the one before had not. */
  record Added(List<Inline> content) implements Inline {
    public Added {
      content = List.copyOf(content);
    }
  }

  /**
   * Words in another language.
   *
   * @param language BCP 47 tag, such as {@code cy}
   */
  record LanguageSpan(List<Inline> content, String language) implements Inline {
    public LanguageSpan {
      content = List.copyOf(content);
    }
  }

  /** A line that the writer ended on purpose. */
  record LineBreak() implements Inline {}

  /** Answers for each kind of inline; a new kind fails to compile in every renderer. */
  interface Visitor<R> {
    R text(Text text);

    R emphasis(Emphasis emphasis);

    R strong(Strong strong);

    R webLink(WebLink link);

    R crossReference(CrossReference reference);

    R termReference(TermReference reference);

    R abbreviation(Abbreviation abbreviation);

    R removed(Removed removed);

    R added(Added added);

    R languageSpan(LanguageSpan span);

    R lineBreak(LineBreak lineBreak);
  }

  /** Calls the visitor's method for this kind. */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Text text) {
      return visitor.text(text);
    } else if (this instanceof Emphasis emphasis) {
      return visitor.emphasis(emphasis);
    } else if (this instanceof Strong strong) {
      return visitor.strong(strong);
    } else if (this instanceof WebLink link) {
      return visitor.webLink(link);
    } else if (this instanceof CrossReference reference) {
      return visitor.crossReference(reference);
    } else if (this instanceof TermReference reference) {
      return visitor.termReference(reference);
    } else if (this instanceof Abbreviation abbreviation) {
      return visitor.abbreviation(abbreviation);
    } else if (this instanceof Removed removed) {
      return visitor.removed(removed);
    } else if (this instanceof Added added) {
      return visitor.added(added);
    } else if (this instanceof LanguageSpan span) {
      return visitor.languageSpan(span);
    }
    return visitor.lineBreak((LineBreak) this);
  }
}
