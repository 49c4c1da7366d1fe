package org.compactpublisher.render.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Labels;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/** Runs templates and gathers the files they make. */
final class PageWriter {
  private final RenderContext context;
  private final List<String> addresses = new ArrayList<>();
  private final List<OutputFile> files = new ArrayList<>();
  private final Diagnostics diagnostics = new Diagnostics();

  PageWriter(RenderContext context) {
    this.context = context;
  }

  RenderContext context() {
    return context;
  }

  /** The words of a language, or the site's own where the theme has none. */
  Labels labels(String language) {
    return context.labels(language);
  }

  /** Makes a page from a template, which sees the page, the site, the theme and what is added. */
  void page(Page page, String template, Links links, Map<String, Object> added) {
    Map<String, Object> model = new HashMap<>(added);
    model.put("page", page);
    model.put("site", context.site());
    model.put("formats", context.formats());
    model.put("date", labels(page.language()).date(context.date()));
    model.putAll(WordFunctions.of(labels(page.language())));
    model.putAll(
        LinkFunctions.of(
            page, links, context.site().baseUrl(), labels(page.language()).alphabet()));
    text(page.file(), template, model);
    if (!page.canonical().isEmpty()) {
      addresses.add(page.path());
    }
  }

  /** The addresses of the pages made so far, but for pages that have none of their own. */
  List<String> addresses() {
    return List.copyOf(addresses);
  }

  /** Makes a text file from a template. */
  void text(String path, String template, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("theme", context.theme().values());
    Checked<String> text = context.theme().run(template, all, path);
    diagnostics.addAll(text.diagnostics());
    text.value().ifPresent(made -> file(path, made.getBytes(StandardCharsets.UTF_8)));
  }

  /** Adds a finished file, unless something is wrong with it. */
  void file(Checked<OutputFile> file) {
    diagnostics.addAll(file.diagnostics());
    file.value().ifPresent(files::add);
  }

  /** Adds a finished file. */
  void file(String path, byte[] bytes) {
    files.add(new OutputFile(path, bytes));
  }

  /** Everything made, unless a template failed. */
  Checked<Rendered> finish(List<Download> downloads) {
    return Checked.of(new Rendered(files, downloads), diagnostics);
  }
}
