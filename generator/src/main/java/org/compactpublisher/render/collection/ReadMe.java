package org.compactpublisher.render.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.FrontMatter;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.copy.ChangeMarks;
import org.compactpublisher.render.text.Passage;
import org.compactpublisher.render.text.TextInlines;
import org.compactpublisher.render.text.TextLayout;

/** Says in plain words what each file of the archive is, what is not in it, and whom to ask. */
record ReadMe(DocumentSet documents, RenderContext context, Labels labels) {
  static final String CHECKSUMS = "SHA256SUMS";

  /**
   * The text.
   *
   * @param packed what is in the archive
   * @param elsewhere what is not, because it is an archive already
   * @param place where a published file is in the archive
   */
  String text(List<HeldFile> packed, List<HeldFile> elsewhere, UnaryOperator<String> place) {
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage(Passage.Kind.TITLE, 0, "", documents.title()));
    FrontMatter front = documents.front();
    if (!front.notice().isEmpty()) {
      passages.add(paragraph(words(front.notice())));
    }
    passages.add(
        paragraph(labels.text("zip-what", Map.of("date", date(), "language", language()))));
    passages.add(heading("zip-files"));
    packed.forEach(each -> passages.add(item(place.apply(each.file().path()), each)));
    passages.add(item(CHECKSUMS + ": " + labels.text("format-checksums-purpose") + "."));
    passages.add(heading("zip-not-here"));
    passages.add(paragraph(labels.text("zip-web", Map.of("address", address("")))));
    elsewhere.forEach(
        each -> passages.add(item(context.site().baseUrl() + each.file().path(), each)));
    passages.add(heading("zip-check"));
    passages.add(paragraph(labels.text("zip-check-text", Map.of("file", CHECKSUMS))));
    String first = place.apply(packed.get(0).file().path());
    passages.add(item("Linux: sha256sum -c " + CHECKSUMS));
    passages.add(item("Mac: shasum -a 256 -c " + CHECKSUMS));
    passages.add(item("Windows: certutil -hashfile " + first + " SHA256"));
    passages.add(heading("another-format"));
    passages.add(paragraph(words(front.ask())));
    passages.add(paragraph(words(front.imprint())));
    return TextLayout.of(passages);
  }

  private String date() {
    return labels.date(context.date());
  }

  private String language() {
    return labels.text(Label.LANGUAGE_NAME.key());
  }

  private String address(String place) {
    return context.site().baseUrl() + documents.id() + "/" + place;
  }

  private String words(List<Inline> content) {
    ChangeMarks marks = ChangeMarks.inBrackets(labels);
    return new TextInlines(documents.id(), context.site().baseUrl(), marks).all(content);
  }

  private static Passage item(String where, HeldFile file) {
    String extent = file.extent().isEmpty() ? "" : " " + file.extent() + ".";
    return item(where + ": " + file.name() + ". " + file.purpose() + "." + extent);
  }

  private static Passage item(String words) {
    return new Passage(Passage.Kind.ITEM, 0, "-", words);
  }

  private Passage heading(String key) {
    return new Passage(Passage.Kind.HEADING, 0, "", labels.text(key));
  }

  private static Passage paragraph(String words) {
    return new Passage(Passage.Kind.PARAGRAPH, 0, "", words);
  }
}
