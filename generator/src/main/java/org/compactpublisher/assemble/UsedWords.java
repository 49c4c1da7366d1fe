package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compactpublisher.model.TermFinder;

/** Every text of a compact, to see which terms of the glossary are used. */
final class UsedWords {
  private static final Pattern FORCED = Pattern.compile("\\{[^{}|]+\\|\\s*([a-z0-9-]+)\\s*}");

  private final List<Said> texts = new ArrayList<>();
  private String owner = "";

  /** A text and the term in whose entry it stands. */
  private record Said(String owner, String text) {}

  /** From now on texts belong to the entry of this term; empty for none. */
  void owner(String term) {
    owner = term;
  }

  /** Forgets what was added so far. */
  void clear() {
    texts.clear();
  }

  void add(String text) {
    texts.add(new Said(owner, text));
  }

  /** The terms that are used outside their own entry. */
  Set<String> terms(TermFinder finder) {
    Set<String> used = new HashSet<>();
    for (Said said : texts) {
      for (TermFinder.Match match : finder.find(said.text())) {
        if (!match.term().equals(said.owner())) {
          used.add(match.term());
        }
      }
      Matcher forced = FORCED.matcher(said.text());
      while (forced.find()) {
        used.add(forced.group(1));
      }
    }
    return used;
  }
}
