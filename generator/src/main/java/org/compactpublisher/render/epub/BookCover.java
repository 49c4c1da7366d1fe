package org.compactpublisher.render.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.ConstantName;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Status;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.picture.Cover;

/** The words on the cover of a book. */
final class BookCover {
  private BookCover() {}

  /** Whose book it is, what it is called, where the edition stands, and what the text is. */
  static Cover.Words words(DocumentSet documents, RenderContext context) {
    List<String> facts = new ArrayList<>();
    facts.add(status(documents.status(), context.labels(documents.language())));
    facts.add(documents.area());
    facts.add(documents.notice().isEmpty() ? context.site().notice() : documents.notice());
    facts.removeIf(String::isEmpty);
    return new Cover.Words(context.site().title(), documents.title(), documents.subtitle(), facts);
  }

  private static String status(Status status, Labels labels) {
    String stage = labels.text("status-" + ConstantName.of(status.stage()));
    if (status.stage() == Status.Stage.CONSULTATION) {
      Map<String, String> dates =
          Map.of("opens", status.opens().words(), "closes", status.closes().words());
      return stage + ". " + labels.text("consultation-" + ConstantName.of(status.open()), dates);
    }
    if (!status.adopted().words().isEmpty()) {
      return stage + ", " + status.adopted().words();
    }
    boolean undated = status.stage() == Status.Stage.ADOPTED;
    return stage + (undated ? ". " + labels.text("status-undated") : "");
  }
}
