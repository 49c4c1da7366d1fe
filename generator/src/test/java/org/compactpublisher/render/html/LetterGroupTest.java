package org.compactpublisher.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.compactpublisher.document.Alphabet;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.TermEntry;
import org.junit.jupiter.api.Test;

/** A glossary's letters are those that its terms are filed under. */
final class LetterGroupTest {

  @Test
  void termsWithAnArticleStandUnderTheWordAfterIt() {
    List<TermEntry> filed = List.of(term("Grant"), term("The Partnership"), term("Trustee"));
    List<LetterGroup> groups = LetterGroup.of(filed, new Alphabet(List.of()));
    assertEquals(List.of("G", "P", "T"), groups.stream().map(LetterGroup::letter).toList());
  }

  private static TermEntry term(String name) {
    Anchor anchor = Anchor.heading("kent-2009", "glossary", name);
    return new TermEntry(anchor, name, "", "", List.of(), List.of());
  }
}
