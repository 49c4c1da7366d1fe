package org.compactpublisher.render.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.compactpublisher.output.OutputFile;

/** The published schemas: JSON Schema 2020-12, one for each kind of JSON file. */
final class Schemas {
  /** Names of the files under {@code schemas/}, here among the resources and on the site. */
  private static final List<String> ALL = List.of("compact", "changes");

  private static final String FOLDER = "schemas/";
  private static final String BASE = "{base-url}";

  private Schemas() {}

  /** Where the schema of a dataset is published. */
  static String path(String name) {
    return FOLDER + name + ".json";
  }

  /** Every schema, its own address filled in. */
  static List<OutputFile> files(String baseUrl) {
    return ALL.stream().map(name -> file(path(name), baseUrl)).toList();
  }

  private static OutputFile file(String path, String baseUrl) {
    String text = read(path).replace(BASE, baseUrl);
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(String path) {
    try (InputStream schema = Schemas.class.getResourceAsStream("/" + path)) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
