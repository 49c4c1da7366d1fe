package org.compactpublisher.verify.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.compactpublisher.verify.Checker;
import org.compactpublisher.verify.Fault;
import org.compactpublisher.verify.Standard;
import org.compactpublisher.verify.Tool;

/** Data keeps to the schema that it names, which is published beside it; the schemas are sound. */
public final class JsonChecker implements Checker {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String NAMES_SCHEMA = "\"$schema\"";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Override
  public Standard standard() {
    return new Standard("json-schema", "JSON Schema 2020-12");
  }

  @Override
  public Tool tool() {
    return Tool.library("json-schema-validator", "json-schema");
  }

  @Override
  public boolean concerns(Path file) throws IOException {
    return file.getFileName().toString().endsWith(".json")
        && Files.readString(file, StandardCharsets.ISO_8859_1).contains(NAMES_SCHEMA);
  }

  @Override
  public boolean needsWholeSite() {
    return true;
  }

  @Override
  public List<Fault> faults(Path site, List<Path> files, Consumer<Path> done) throws IOException {
    Map<Path, JsonNode> data = new TreeMap<>();
    Map<String, Schema> schemas = new TreeMap<>();
    schemas.put(DIALECT, registry.getSchema(SchemaLocation.of(DIALECT)));
    List<Fault> faults = new ArrayList<>();
    for (Path file : files) {
      try {
        data.put(file, JSON.readTree(file.toFile()));
      } catch (JsonProcessingException unreadable) {
        faults.add(new Fault(file, "is no JSON: " + unreadable.getOriginalMessage()));
      }
    }
    for (JsonNode each : data.values()) {
      if (each.path("$schema").asText().equals(DIALECT)) {
        schemas.put(each.path("$id").asText(), registry.getSchema(each));
      }
    }
    data.forEach((file, node) -> faults.addAll(faults(file, node, schemas)));
    files.forEach(done);
    return faults;
  }

  private static List<Fault> faults(Path file, JsonNode data, Map<String, Schema> schemas) {
    String named = data.path("$schema").asText();
    Schema schema = schemas.get(named);
    return schema == null
        ? List.of(new Fault(file, "its schema is not published here: " + named))
        : schema.validate(data).stream().map(error -> new Fault(file, error.toString())).toList();
  }
}
