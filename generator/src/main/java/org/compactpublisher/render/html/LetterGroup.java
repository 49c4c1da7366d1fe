package org.compactpublisher.render.html;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.TermEntry;

/**
 * Terms of a glossary under one letter.
 *
 * @param letter a capital, or {@code 0–9}
 */
public record LetterGroup(String letter, Anchor anchor, List<TermEntry> terms) {
  private static final String DIGITS = "0–9";

  public LetterGroup {
    terms = List.copyOf(terms);
  }

  /** Parts terms, which come in alphabetical order, by their first letter without its accent. */
  static List<LetterGroup> of(List<TermEntry> terms) {
    Map<String, List<TermEntry>> letters = new LinkedHashMap<>();
    terms.forEach(
        term -> letters.computeIfAbsent(letter(term.term()), key -> new ArrayList<>()).add(term));
    return letters.entrySet().stream()
        .map(letter -> group(letter.getKey(), letter.getValue()))
        .toList();
  }

  private static LetterGroup group(String letter, List<TermEntry> terms) {
    Anchor first = terms.get(0).anchor();
    String fragment = "letter-" + (letter.equals(DIGITS) ? "0" : letter.toLowerCase(Locale.ROOT));
    return new LetterGroup(
        letter, Anchor.heading(first.compact(), first.document(), fragment), terms);
  }

  private static String letter(String term) {
    String plain = Normalizer.normalize(term, Normalizer.Form.NFD);
    return plain
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(sign -> Character.isDigit(sign) ? DIGITS : Character.toString(sign))
        .findFirst()
        .orElse(DIGITS)
        .toUpperCase(Locale.ROOT);
  }
}
