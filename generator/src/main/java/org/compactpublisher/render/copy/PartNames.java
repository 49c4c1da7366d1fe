package org.compactpublisher.render.copy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.OutlineEntry;

/**
 * How a copy without a page to look at names its parts: by the numbers of the contents list, which
 * every other format prints. A code of practice is named as what it is.
 */
final class PartNames {
  private final Map<Anchor, String> numbers = new HashMap<>();
  private final Labels labels;

  /** Names the documents of a contents list. */
  PartNames(List<OutlineEntry> outline, Labels labels) {
    this.labels = labels;
    outline.forEach(entry -> numbers.put(entry.target(), entry.number()));
  }

  /** The line with which a document begins, and by which the contents list it. */
  String of(Document document) {
    String number = numbers.getOrDefault(document.anchor(), "");
    String title = (document.number() + " " + document.title()).strip();
    if (document.kind() == Document.Kind.CODE) {
      return code(document) + ": " + title;
    }
    if (!document.number().isEmpty()) {
      return title;
    }
    return number.isEmpty() ? unnumbered(document) : chapter(number, title);
  }

  private String chapter(String number, String title) {
    return labels.text("copy-chapter", Map.of("number", number, "title", title));
  }

  private String code(Document document) {
    return labels.text(
        "kicker-code",
        Map.of(
            "position", Integer.toString(document.position()),
            "count", Integer.toString(document.ofKind())));
  }

  private String unnumbered(Document document) {
    return switch (document.kind()) {
      case APPENDIX, CHANGES -> labels.text("kicker-appendix") + ": " + document.title();
      default -> document.title();
    };
  }
}
