package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compactpublisher.document.Inline;

/** Puts inline content, such as links, where the words of a theme have {@code {name}}. */
final class Phrase {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  private Phrase() {}

  static List<Inline> of(String words, Map<String, List<Inline>> values) {
    List<Inline> phrase = new ArrayList<>();
    Matcher place = PLACE.matcher(words);
    int from = 0;
    while (place.find()) {
      add(words.substring(from, place.start()), phrase);
      phrase.addAll(values.getOrDefault(place.group(1), List.of()));
      from = place.end();
    }
    add(words.substring(from), phrase);
    return phrase;
  }

  /** Content for one place, with a comma between. */
  static List<Inline> list(List<? extends Inline> items) {
    List<Inline> list = new ArrayList<>();
    for (Inline item : items) {
      if (!list.isEmpty()) {
        list.add(new Inline.Text(", "));
      }
      list.add(item);
    }
    return list;
  }

  static List<Inline> text(String words) {
    return List.of(new Inline.Text(words));
  }

  /** Words that are marked when their language is not that of the text around them. */
  static List<Inline> in(String language, String words, String around) {
    return language.equals(around)
        ? text(words)
        : List.of(new Inline.LanguageSpan(text(words), language));
  }

  private static void add(String words, List<Inline> phrase) {
    if (!words.isEmpty()) {
      phrase.add(new Inline.Text(words));
    }
  }
}
