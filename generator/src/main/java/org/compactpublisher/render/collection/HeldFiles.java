package org.compactpublisher.render.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.compactpublisher.document.Capitalised;
import org.compactpublisher.document.ConstantName;
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
final class HeldFiles {
  private static final String BRAILLE = "braille";

  private final Rendered made;
  private final DocumentSet documents;
  private final RenderContext context;
  private final Labels labels;
  private final Map<String, OutputFile> files;

  HeldFiles(DocumentSet documents, RenderContext context, Labels labels) {
    this.made = context.made();
    this.documents = documents;
    this.context = context;
    this.labels = labels;
    this.files =
        made.files().stream().collect(Collectors.toMap(OutputFile::path, Function.identity()));
  }

  /** The copies of the whole that are files of their own, and no archives already. */
  List<HeldFile> copies() {
    return named(download -> !download.format().archive());
  }

  /** The copies that are archives already: packed again they would only be twice as much. */
  List<HeldFile> archives() {
    return named(download -> download.format().archive());
  }

  /** The data. */
  List<HeldFile> data() {
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
    return labels.text(key, Map.of("things", Capitalised.of(documents.word().many())));
  }

  /** The forms to fill in. */
  List<HeldFile> forms() {
    return made.forms().stream().map(this::named).toList();
  }

  private HeldFile named(FormCopy form) {
    Download file = form.file();
    String purpose = labels.text("form-" + file.format().id() + "-purpose");
    return new HeldFile(files.get(file.path()), form.title(), purpose, extent(file));
  }

  private List<HeldFile> named(Predicate<Download> wanted) {
    return made.downloads().stream()
        .filter(download -> !download.isPage() && wanted.test(download))
        .sorted(Comparator.comparing(download -> download.format().use()))
        .map(this::named)
        .toList();
  }

  private HeldFile named(Download download) {
    String key = "format-" + download.format().id() + (download.points() > 0 ? "-size" : "");
    Map<String, String> size = Map.of("points", Integer.toString(download.points()));
    return new HeldFile(
        files.get(download.path()),
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
    return extent.count() == 0 ? "" : labels.count(ConstantName.of(extent.unit()), extent.count());
  }
}
