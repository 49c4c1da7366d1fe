package org.compactpublisher.render.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Labels;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.BrailleDescription;
import org.compactpublisher.render.Dataset;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Extent;
import org.compactpublisher.render.FormCopy;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;

/** Finds the files of a compact that readers can keep, in the order in which they are offered. */
record HeldFiles(Rendered made, DocumentSet documents, RenderContext context, Labels labels) {
  private static final String ARCHIVE = "ZIP";
  private static final String BRAILLE = "braille";

  /** The copies of the whole that are files of their own, and no archives already. */
  List<HeldFile> copies() {
    return named(download -> !download.type().equals(ARCHIVE));
  }

  /** The copies that are archives already: packed again they would only be twice as much. */
  List<HeldFile> archives() {
    return named(download -> download.type().equals(ARCHIVE));
  }

  /** The data. */
  List<HeldFile> data() {
    Map<String, OutputFile> files = files();
    List<HeldFile> data = new ArrayList<>();
    for (Dataset dataset : made.datasets()) {
      String key = "data-" + dataset.id();
      String rows = dataset.rows() == 0 ? "" : labels.count("rows", dataset.rows());
      String purpose = labels.text(key + "-purpose", Map.of("thing", documents.word().one()));
      data.add(new HeldFile(files.get(dataset.path()), name(key), purpose, rows));
    }
    return data;
  }

  /** What a compact calls its promises names the list of them too. */
  private String name(String key) {
    String things = documents.word().many();
    return labels.text(
        key,
        Map.of("things", things.substring(0, 1).toUpperCase(Locale.ROOT) + things.substring(1)));
  }

  /** The forms to fill in. */
  List<HeldFile> forms() {
    Map<String, OutputFile> files = files();
    return made.forms().stream().map(form -> named(form, files)).toList();
  }

  private HeldFile named(FormCopy form, Map<String, OutputFile> files) {
    Download file = form.file();
    String purpose = labels.text("form-" + file.format().id() + "-purpose");
    return new HeldFile(files.get(file.path()), form.title(), purpose, extent(file));
  }

  private List<HeldFile> named(Predicate<Download> wanted) {
    Map<String, OutputFile> files = files();
    return made.downloads().stream()
        .filter(download -> !download.isPage() && wanted.test(download))
        .sorted(Comparator.comparing(download -> download.format().use()))
        .map(download -> named(download, files.get(download.path())))
        .toList();
  }

  private HeldFile named(Download download, OutputFile file) {
    String key = "format-" + download.format().id() + (download.points() > 0 ? "-size" : "");
    Map<String, String> size = Map.of("points", Integer.toString(download.points()));
    return new HeldFile(
        file,
        labels.text(key + "-name", size),
        labels.text(key + "-purpose", size) + detail(download),
        extent(download));
  }

  /** Readers of braille choose by its code and by the size of a page. */
  private String detail(Download download) {
    return download.format().id().startsWith(BRAILLE)
        ? ". "
            + BrailleDescription.of(
                context.site().formats().braille(), documents.language(), labels)
        : "";
  }

  private String extent(Download download) {
    Extent extent = download.extent();
    return extent.count() == 0 ? "" : labels.count(extent.unit(), extent.count());
  }

  private Map<String, OutputFile> files() {
    return made.files().stream().collect(Collectors.toMap(OutputFile::path, Function.identity()));
  }
}
