package org.compactpublisher.document;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of the website, one chapter of the book.
 *
 * @param anchor its place
 * @param kind what it is
 * @param title level-1 heading
 * @param shortTitle for contents lists, breadcrumbs and running heads
 * @param number printed before the title, such as {@code Part 4}; empty for none
 * @param summary one sentence under the title; empty for none
 * @param position 1-based among the documents of its kind, such as code 2 of 4
 * @param ofKind how many documents of its kind there are
 * @param undertakings how many undertakings it holds
 * @param body in reading order
 * @param words terms used on this page, explained at its foot, in alphabetical order
 * @param sources paths of the files it was made from
 */
public record Document(
    Anchor anchor,
    Kind kind,
    String title,
    String shortTitle,
    String number,
    String summary,
    int position,
    int ofKind,
    int undertakings,
    List<Block> body,
    List<ExplainedTerm> words,
    List<String> sources) {
  public Document {
    body = List.copyOf(body);
    words = List.copyOf(words);
    sources = List.copyOf(sources);
  }

  /** The same without what newer editions made of its undertakings. */
  Document withoutLaterFates() {
    List<Block> content = new ArrayList<>();
    for (Block block : body) {
      content.add(
          block instanceof Block.Undertakings told
              ? new Block.Undertakings(
                  told.groups().stream().map(UndertakingGroup::withoutLaterFates).toList())
              : block);
    }
    return with(content, words);
  }

  /** The same document with its content finished. */
  public Document with(List<Block> content, List<ExplainedTerm> explained) {
    return new Document(
        anchor,
        kind,
        title,
        shortTitle,
        number,
        summary,
        position,
        ofKind,
        undertakings,
        content,
        explained,
        sources);
  }

  /** What a document is. */
  public enum Kind {
    SECTION,
    APPENDIX,
    CODE,
    PARTY,
    GLOSSARY,
    CONTACTS,
    SIGNATORIES,
    /** What one party promises across codes. */
    PROMISES,
    /** The list of subjects. */
    SUBJECTS,
    /** What all compacts promise on one subject. */
    SUBJECT,
    /** What an edition changed against the one it replaces. */
    CHANGES,
    /** Something to fill in and send. */
    FORM,
    /** A page of the site that belongs to no compact. */
    PAGE
  }
}
