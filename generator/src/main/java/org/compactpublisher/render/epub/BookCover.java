package org.compactpublisher.render.epub;

import java.util.List;
import java.util.stream.Stream;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.picture.Cover;

/** The words on the cover of a book. */
final class BookCover {
  private BookCover() {}

  /** Whose book it is, what it is called, where the edition stands, and what the text is. */
  static Cover.Words words(DocumentSet documents, RenderContext context) {
    String notice = InlineText.of(documents.front().notice());
    List<String> facts =
        Stream.of(documents.status().words().line(), documents.area(), notice)
            .filter(fact -> !fact.isEmpty())
            .toList();
    return new Cover.Words(context.site().title(), documents.title(), documents.subtitle(), facts);
  }
}
