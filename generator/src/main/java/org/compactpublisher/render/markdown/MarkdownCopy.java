package org.compactpublisher.render.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Prose;
import org.compactpublisher.render.copy.ChangeMarks;
import org.compactpublisher.render.copy.Part;
import org.compactpublisher.render.copy.WholeCopy;

/** A whole compact as one Markdown file. */
public final class MarkdownCopy {
  private final MarkdownInlines words;
  private final MarkdownProse prose;

  private MarkdownCopy(WholeCopy copy, String baseUrl, Labels labels, int shift) {
    String pictures = baseUrl + copy.compact().id() + "/";
    this.words = new MarkdownInlines(baseUrl, ChangeMarks.inBrackets(labels));
    this.prose =
        new MarkdownProse(
            words::all, image -> pictures + image, shift, inner -> all(copy.prose().all(inner)));
  }

  /** Writes the copy; its links lead to the site. */
  public static String of(WholeCopy copy, String baseUrl, Labels labels) {
    return copy.parts().stream()
        .map(part -> new MarkdownCopy(copy, baseUrl, labels, part.first() ? 0 : 1).of(part))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private String of(Part part) {
    String title = words.all(List.of(new Inline.Text(part.title())));
    return MarkdownProse.joined(List.of((part.first() ? "# " : "## ") + title, all(part.body())));
  }

  private String all(List<Prose> content) {
    return MarkdownProse.joined(content.stream().map(each -> each.accept(prose)).toList());
  }
}
