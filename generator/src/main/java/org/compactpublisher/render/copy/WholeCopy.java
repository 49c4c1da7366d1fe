package org.compactpublisher.render.copy;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Prose;
import org.compactpublisher.render.RenderContext;

/**
 * A whole compact as one copy, read from beginning to end.
 *
 * @param compact with the appendices of the copy among its documents
 * @param parts the page that says what it is, then every document
 * @param prose turns what stands inside its lists and quotations into prose
 */
public record WholeCopy(DocumentSet compact, List<Part> parts, ProseBlocks prose) {
  public WholeCopy {
    parts = List.copyOf(parts);
  }

  /**
   * Puts a copy together.
   *
   * @param help told to readers of this format; empty for none
   */
  public static WholeCopy of(DocumentSet documents, RenderContext context, String help) {
    return of(documents.whole(), context, help, true);
  }

  /**
   * Puts a copy for the ear together, which tells nothing of other editions, for nobody could turn
   * to them: it has no appendices, but for those among the documents, and no fates.
   *
   * @param help told to readers of this format; empty for none
   */
  public static WholeCopy withoutAppendices(
      DocumentSet compact, RenderContext context, String help) {
    return of(compact, context, help, false);
  }

  private static WholeCopy of(
      DocumentSet compact, RenderContext context, String help, boolean fates) {
    Labels labels = context.labels(compact.language());
    ProseBlocks prose = new ProseBlocks(labels, compact.word(), fates);
    PartNames names = new PartNames(compact.outline(), labels);
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            0,
            compact.title(),
            labels.text("pdf-about"),
            prose.all(new OpeningPart(compact, names, labels).blocks(help))));
    for (Document document : compact.documents()) {
      parts.add(
          new Part(parts.size(), names.of(document), document.shortTitle(), body(document, prose)));
    }
    return new WholeCopy(compact, parts, prose);
  }

  private static List<Prose> body(Document document, ProseBlocks prose) {
    List<Prose> body = new ArrayList<>();
    if (!document.summary().isEmpty()) {
      body.add(new Block.Paragraph(List.of(new Inline.Text(document.summary()))));
    }
    body.addAll(prose.all(document.body()));
    return body;
  }

  /** How many parts are documents. */
  public int chapters() {
    return parts.size() - 1;
  }
}
