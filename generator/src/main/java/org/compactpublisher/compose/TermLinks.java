package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Inline;
import org.compactpublisher.model.TermFinder;

/** Leads the first use of each term in one document to its meaning. */
final class TermLinks {
  private final TermFinder finder;
  private final String compact;
  private final Set<String> linked = new HashSet<>();

  TermLinks(TermFinder finder, String compact) {
    this.finder = finder;
    this.compact = compact;
  }

  /** Notes that a term is linked already, by the editor. */
  void used(String term) {
    linked.add(term);
  }

  /** The text with a reference at the first use of each term. */
  List<Inline> link(Inline.Text text) {
    String value = text.value();
    List<Inline> content = new ArrayList<>();
    int from = 0;
    for (TermFinder.Match match : finder.find(value)) {
      if (linked.add(match.term())) {
        if (from < match.start()) {
          content.add(new Inline.Text(value.substring(from, match.start())));
        }
        Inline words = new Inline.Text(value.substring(match.start(), match.end()));
        Anchor target = Anchor.permanent(compact, "glossary", match.term());
        content.add(new Inline.TermReference(List.of(words), target));
        from = match.end();
      }
    }
    if (from < value.length()) {
      content.add(new Inline.Text(value.substring(from)));
    }
    return content;
  }
}
