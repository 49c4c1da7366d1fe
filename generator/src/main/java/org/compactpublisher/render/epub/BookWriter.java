package org.compactpublisher.render.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Labels;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/** Runs the templates of a book and gathers the files they make. */
final class BookWriter {
  private static final String FOLDER = "EPUB/";
  private static final String TEMPLATES = "epub/";
  private static final String DRAWING = "<svg";

  private final RenderContext context;
  private final String subject;
  private final Labels labels;
  private final BookLinks links;
  private final Map<String, Object> known = new HashMap<>();
  private final List<BookItem> items = new ArrayList<>();
  private final List<OutputFile> files = new ArrayList<>();
  private final Diagnostics diagnostics = new Diagnostics();

  /**
   * A writer for one book.
   *
   * @param documents everything in the book
   * @param subject path of the book, for messages
   */
  BookWriter(DocumentSet documents, RenderContext context, String subject) {
    this.context = context;
    this.subject = subject;
    this.labels = context.labels(documents.language());
    this.links = new BookLinks(documents, context.site().baseUrl());
    known.put("theme", context.theme().values());
    known.put("site", context.site());
    known.put("compact", documents);
    known.put("date", labels.date(context.date()));
  }

  /** Makes a page or a style sheet of the book from a template. */
  void text(String path, String template, Map<String, Object> added, String... properties) {
    List<String> all = new ArrayList<>(List.of(properties));
    run(path, template, added)
        .ifPresent(
            text -> {
              if (text.contains(DRAWING)) {
                all.add("svg");
              }
              items.add(new BookItem(path, all));
            });
  }

  /** Makes a file that the package does not list from a template: the package itself. */
  void unlisted(String path, String template, Map<String, Object> added) {
    run(path, template, added);
  }

  /** Adds a finished file, unless something is wrong with it. */
  void file(Checked<OutputFile> file, String... properties) {
    diagnostics.addAll(file.diagnostics());
    file.value().ifPresent(made -> file(made.path(), made.bytes(), properties));
  }

  /** Adds a finished file. */
  void file(String path, byte[] bytes, String... properties) {
    items.add(new BookItem(path, List.of(properties)));
    unlisted(path, bytes);
  }

  /** Adds a finished file that the package does not list. */
  void unlisted(String path, byte[] bytes) {
    files.add(new OutputFile(FOLDER + path, bytes));
  }

  /** What the package lists so far. */
  List<BookItem> items() {
    return List.copyOf(items);
  }

  /** Everything made, unless a template failed. */
  Checked<List<OutputFile>> finish() {
    return Checked.of(files, diagnostics);
  }

  private Optional<String> run(String path, String template, Map<String, Object> added) {
    Map<String, Object> model = new HashMap<>(known);
    model.putAll(new BookFunctions(path, links, labels).all());
    model.putAll(added);
    Checked<String> text =
        context.theme().run(TEMPLATES + template, model, subject + " (" + path + ")");
    diagnostics.addAll(text.diagnostics());
    text.value().ifPresent(made -> unlisted(path, made.getBytes(StandardCharsets.UTF_8)));
    return text.value();
  }
}
