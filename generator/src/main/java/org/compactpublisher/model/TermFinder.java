package org.compactpublisher.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds glossary terms in text by their names, abbreviations and variants: whole words, the longest
 * first. Case does not matter, except for words that are all capitals.
 */
public final class TermFinder {
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private final Map<String, String> ids = new TreeMap<>();

  /** One way to say a term. */
  private record Name(String words, boolean exact, String term) {}

  /**
   * A term found in a text.
   *
   * @param start UTF-16 offset of its first character
   * @param end UTF-16 offset after its last character
   * @param term id
   */
  public record Match(int start, int end, String term) {}

  /**
   * Adds one way to say a term.
   *
   * @return the id of another term that answers to the same words already
   */
  public Optional<String> add(String words, String term) {
    String plain = plain(words);
    String other = ids.putIfAbsent(key(words), term);
    if (other != null) {
      return other.equals(term) ? Optional.empty() : Optional.of(other);
    }
    List<Name> names = byFirstWord.computeIfAbsent(firstWord(plain, 0), word -> new ArrayList<>());
    names.add(new Name(isExact(words) ? normal(words) : plain, isExact(words), term));
    names.sort((one, two) -> Integer.compare(two.words().length(), one.words().length()));
    return Optional.empty();
  }

  /** The term that answers to exactly these words. */
  public Optional<String> term(String words) {
    String exact = ids.get(normal(words));
    return exact != null ? Optional.of(exact) : Optional.ofNullable(ids.get(plain(words)));
  }

  /** Every way to say a term. */
  public Collection<String> words() {
    return ids.keySet();
  }

  /** The terms in a text, from its beginning to its end; none overlap. */
  public List<Match> find(String text) {
    String normal = normal(text);
    String plain = plain(text);
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      if (!beginsWord(plain, at)) {
        at++;
        continue;
      }
      Optional<Match> match = matchAt(normal, plain, at);
      match.ifPresent(matches::add);
      at = match.map(Match::end).orElse(at + 1);
    }
    return matches;
  }

  private Optional<Match> matchAt(String normal, String plain, int at) {
    for (Name name : byFirstWord.getOrDefault(firstWord(plain, at), List.of())) {
      int end = at + name.words().length();
      boolean same = (name.exact() ? normal : plain).startsWith(name.words(), at);
      if (same && endsWord(plain, end)) {
        return Optional.of(new Match(at, end, name.term()));
      }
    }
    return Optional.empty();
  }

  private static String key(String words) {
    return isExact(words) ? normal(words) : plain(words);
  }

  private static boolean isExact(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** Same length as the text, with straight apostrophes, and a space for each end of a line. */
  private static String normal(String text) {
    return text.replace('’', '\'').replace('\u00a0', ' ').replace('\n', ' ');
  }

  /** Same length as the text, letter by letter in lower case. */
  private static String plain(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    normal(text).chars().forEach(letter -> lower.append(Character.toLowerCase((char) letter)));
    return lower.toString();
  }

  private static boolean beginsWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static boolean endsWord(String text, int end) {
    return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }

  private static String firstWord(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }
}
