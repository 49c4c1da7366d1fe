package org.compactpublisher.render.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.SiteSet;
import org.compactpublisher.json.Json;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Dataset;
import org.compactpublisher.render.Format;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.render.Use;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/** Makes the data of each compact: the whole as JSON, and its lists as CSV. */
public final class DataRenderer implements Renderer {
  private static final Format FORMAT = new Format("data", Use.DATA);
  private static final String FOLDER = "/data/";

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Checked<Rendered> render(DocumentSet documents, RenderContext context) {
    List<OutputFile> files = new ArrayList<>();
    List<Dataset> datasets = new ArrayList<>();
    String folder = documents.id() + FOLDER;
    String baseUrl = context.site().baseUrl();
    Map<String, Object> compact =
        CompactJson.of(documents, context.site(), baseUrl + Schemas.path("compact"));
    json("compact", folder, compact, files, datasets);
    for (Table table : Tables.of(documents, baseUrl)) {
      OutputFile file = file(folder + table.id() + ".csv", Csv.of(table));
      int size = file.bytes().length;
      files.add(file);
      datasets.add(
          new Dataset(
              table.id(), file.path(), "CSV", size, table.rows().size(), table.columns(), ""));
    }
    ChangesJson.of(documents, baseUrl + Schemas.path("changes"))
        .ifPresent(changes -> json("changes", folder, changes, files, datasets));
    return Checked.of(new Rendered(files, List.of(), datasets), new Diagnostics());
  }

  @Override
  public Checked<Rendered> renderSite(SiteSet site, RenderContext context) {
    List<OutputFile> schemas = Schemas.files(context.site().baseUrl());
    return Checked.of(new Rendered(schemas, List.of()), new Diagnostics());
  }

  private static void json(
      String id,
      String folder,
      Map<String, Object> value,
      List<OutputFile> files,
      List<Dataset> datasets) {
    OutputFile file = file(folder + id + ".json", Json.of(value));
    int size = file.bytes().length;
    files.add(file);
    List<String> keys = List.copyOf(value.keySet());
    datasets.add(new Dataset(id, file.path(), "JSON", size, 0, keys, Schemas.path(id)));
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
