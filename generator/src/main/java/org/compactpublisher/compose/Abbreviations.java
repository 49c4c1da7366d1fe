package org.compactpublisher.compose;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.compactpublisher.document.Capitalised;
import org.compactpublisher.model.Glossary;
import org.compactpublisher.model.Term;

/** The full names behind the abbreviations of a glossary, as a sentence needs them. */
final class Abbreviations {
  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?…]");
  private static final Pattern ARTICLE = Pattern.compile("(?s)(?:.*[^\\p{L}\\p{N}])?[Aa]n? ");
  private static final Pattern OPENING = Pattern.compile("[\\s“‘\"'(\\[]+$");

  /** A first word that only begins with a capital, and other words that have none. */
  private static final Pattern COMMON =
      Pattern.compile("\\p{Lu}[^\\p{Lu}\\s]*(?:\\s[^\\p{Lu}\\s]+)+");

  private final Map<String, String> names = new TreeMap<>();

  /** Learns the abbreviations, and their plurals where the plural of the name is known too. */
  Abbreviations(Optional<Glossary> glossary) {
    glossary.ifPresent(
        words ->
            words.terms().stream()
                .filter(term -> !term.abbreviation().isEmpty())
                .forEach(this::add));
  }

  private void add(Term term) {
    names.put(key(term.id(), term.abbreviation()), term.term());
    String plural = term.term() + "s";
    if (term.variants().contains(plural)) {
      names.put(key(term.id(), term.abbreviation() + "s"), plural);
    }
  }

  private static String key(String term, String letters) {
    return term + " " + letters;
  }

  /** The full name, when these words are an abbreviation of the term. */
  Optional<String> name(String term, String words) {
    return Optional.ofNullable(names.get(key(term, words)));
  }

  /**
   * The name as it stands in a sentence: a common name begins with a small letter, unless it begins
   * the sentence.
   *
   * @param before the words before it
   */
  static String inSentence(String name, String before) {
    String words = OPENING.matcher(before).replaceFirst("");
    if (words.isEmpty() || SENTENCE_END.matcher(words).matches()) {
      return Capitalised.of(name);
    }
    return COMMON.matcher(name).matches()
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  /** Whether the words end with an article, which fits the letters and perhaps not the name. */
  static boolean endsWithArticle(String words) {
    return ARTICLE.matcher(words).matches();
  }
}
