package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Inline;
import org.compactpublisher.model.TermFinder;

/**
 * Leads the first use of each term in one document to its meaning, and spells out the first use of
 * each abbreviation.
 */
final class TermLinks {
  private final TermFinder finder;
  private final Abbreviations abbreviations;
  private final Anchor document;
  private final boolean explains;
  private final Map<String, Anchor> uses = new LinkedHashMap<>();
  private final Set<String> spelled = new HashSet<>();
  private String before = "";

  /**
   * The terms of one document.
   *
   * @param explains whether the document explains its words; if not, only the editor links them
   */
  TermLinks(TermFinder finder, Abbreviations abbreviations, Anchor document, boolean explains) {
    this.finder = finder;
    this.abbreviations = abbreviations;
    this.document = document;
    this.explains = explains;
  }

  /** A document whose words are left as they are. */
  static TermLinks none(Anchor document) {
    return new TermLinks(new TermFinder(), new Abbreviations(Optional.empty()), document, false);
  }

  /** The terms used, each with the place of its first use, in the order of use. */
  Map<String, Anchor> uses() {
    return Collections.unmodifiableMap(uses);
  }

  /** A run of text begins. */
  void begin() {
    before = "";
  }

  /** Words of the run that stay as they are. */
  void passed(String words) {
    before += words;
  }

  /** The editor's own link to a term, which counts as a use. */
  Inline.TermReference forced(Inline.TermReference reference) {
    Anchor target = reference.target();
    List<Inline> content =
        reference.content().stream().map(words -> spelled(target.fragment(), words)).toList();
    return explains
        ? reference(target.fragment(), content, target)
        : new Inline.TermReference(content, target);
  }

  /**
   * The words of a link, spelled out when they are an abbreviation that is used for the first time.
   */
  private Inline spelled(String term, Inline words) {
    if (words instanceof Inline.Text text) {
      TermFinder.Match whole = new TermFinder.Match(0, text.value().length(), term);
      return abbreviation(text.value(), List.of(whole), 0).orElse(words);
    }
    return words;
  }

  private Inline.TermReference reference(String term, List<Inline> content, Anchor target) {
    Anchor use = Anchor.heading(document.compact(), document.document(), "use-" + term);
    Anchor word = Anchor.heading(document.compact(), document.document(), "word-" + term);
    boolean first = uses.putIfAbsent(term, use) == null;
    return new Inline.TermReference(content, target, word, first ? List.of(use) : List.of());
  }

  /** The text with a reference at the first use of each term. */
  List<Inline> link(Inline.Text text) {
    String value = text.value();
    List<Inline> content = new ArrayList<>();
    List<TermFinder.Match> matches = finder.find(value);
    int from = 0;
    for (int at = 0; at < matches.size(); at++) {
      TermFinder.Match match = matches.get(at);
      Optional<Inline> letters = abbreviation(value, matches, at);
      boolean first = explains && !uses.containsKey(match.term());
      if (letters.isPresent() || first) {
        add(content, value.substring(from, match.start()));
        Inline words =
            letters.orElseGet(() -> new Inline.Text(value.substring(match.start(), match.end())));
        content.add(first ? reference(match.term(), words) : words);
        from = match.end();
      }
    }
    add(content, value.substring(from));
    before += value;
    return content;
  }

  private Inline reference(String term, Inline words) {
    Anchor target = Anchor.permanent(document.compact(), "glossary", term);
    return reference(term, List.of(words), target);
  }

  private static void add(List<Inline> content, String words) {
    if (!words.isEmpty()) {
      content.add(new Inline.Text(words));
    }
  }

  /** The first use of an abbreviation, with its full name unless the text itself tells it here. */
  private Optional<Inline> abbreviation(String value, List<TermFinder.Match> matches, int at) {
    TermFinder.Match match = matches.get(at);
    String letters = value.substring(match.start(), match.end());
    Optional<String> name = abbreviations.name(match.term(), letters);
    if (name.isEmpty() || !spelled.add(match.term())) {
      return Optional.empty();
    }
    if (isInBrackets(value, match) || isFollowedByName(value, matches, at)) {
      return Optional.of(new Inline.Abbreviation(letters));
    }
    String beside = before + value.substring(0, match.start());
    boolean article = Abbreviations.endsWithArticle(beside);
    String words = Abbreviations.inSentence(name.get(), beside);
    return Optional.of(new Inline.Abbreviation(letters, words, article));
  }

  /** Letters alone in brackets are the short form of the words before them. */
  private static boolean isInBrackets(String value, TermFinder.Match match) {
    return match.start() > 0
        && value.charAt(match.start() - 1) == '('
        && value.startsWith(")", match.end());
  }

  /** Whether the name of the same term stands in brackets behind the letters. */
  private static boolean isFollowedByName(String value, List<TermFinder.Match> matches, int at) {
    if (at + 1 == matches.size()) {
      return false;
    }
    TermFinder.Match letters = matches.get(at);
    TermFinder.Match next = matches.get(at + 1);
    return next.term().equals(letters.term())
        && value.substring(letters.end(), next.start()).equals(" (")
        && value.startsWith(")", next.end());
  }
}
