package org.compactpublisher.render.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Labels;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Format;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.render.Use;
import org.compactpublisher.render.copy.ChangeMarks;
import org.compactpublisher.render.copy.Part;
import org.compactpublisher.render.copy.WholeCopy;
import org.compactpublisher.render.markdown.MarkdownCopy;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/** Makes the plain text of a whole compact, and the same as Markdown. */
public final class TextRenderer implements Renderer {
  private static final Format FORMAT = new Format("text", Use.SCREEN);

  /** Made with the plain text: for readers it is another copy, with a name of its own. */
  private static final Format MARKDOWN = new Format("markdown", Use.EDIT);

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Checked<Rendered> render(DocumentSet documents, RenderContext context) {
    Labels labels = context.labels(documents.language());
    String baseUrl = context.site().baseUrl();
    String path = documents.download(documents.fileName());
    WholeCopy copy = WholeCopy.of(documents, context, "");
    String how =
        new Directions(labels).of(passages(copy, baseUrl, labels), documents.undertakings());
    WholeCopy directed = WholeCopy.of(documents, context, how);
    OutputFile text = file(path + ".txt", text(directed, baseUrl, labels));
    OutputFile marked = file(path + ".md", MarkdownCopy.of(copy, baseUrl, labels));
    return Checked.of(
        new Rendered(
            List.of(text, marked),
            List.of(
                new Download(FORMAT, text.path(), "TXT", text.bytes().length),
                new Download(MARKDOWN, marked.path(), "MD", marked.bytes().length))),
        new Diagnostics());
  }

  /** Its last line tells that nothing is missing. */
  private static String text(WholeCopy copy, String baseUrl, Labels labels) {
    List<Passage> all = new ArrayList<>(passages(copy, baseUrl, labels));
    Map<String, String> title = Map.of("title", copy.compact().title());
    all.add(Passage.paragraph(labels.text("copy-end", title)));
    return TextLayout.of(all);
  }

  private static List<Passage> passages(WholeCopy copy, String baseUrl, Labels labels) {
    ChangeMarks marks = ChangeMarks.inBrackets(labels);
    TextInlines words = new TextInlines(copy.compact().id(), baseUrl, marks);
    Passages passages = new Passages(words, labels);
    List<Passage> all = new ArrayList<>();
    for (Part part : copy.parts()) {
      all.addAll(passages.of(part, copy));
    }
    return all;
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
