package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PublishedSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published data keep to the published schemas, hold what the site holds and are explained. */
final class DataTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final CSVFormat RFC4180 =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @Test
  void everyJsonFileKeepsToItsSchema() throws Exception {
    List<String> faults = new ArrayList<>();
    for (Path file : jsonFiles()) {
      JsonNode data = JSON.readTree(file.toFile());
      schemaOf(data).validate(data).forEach(fault -> faults.add(file + ": " + fault));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everySchemaIsOneAndSaysWhatItMeans() throws Exception {
    List<Path> schemas = FileTree.files(PublishedSite.folder().resolve("schemas"), ".json");
    assertFalse(schemas.isEmpty());
    Schema dialect =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (Path file : schemas) {
      String text = Files.readString(file);
      assertEquals(List.of(), dialect.validate(text, InputFormat.JSON), file::toString);
      List<String> silent = new ArrayList<>();
      tellSilent(JSON.readTree(text), "#", silent);
      assertEquals(List.of(), silent, file + ": without title and description");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"kent-2011\"          | \"id\": \"Kent 2011\"",
        "\"id\": \"kent-2011\",         | ''",
        "\"stage\": \"consultation\"    | \"stage\": \"finished\"",
        "\"opens\": \"2011-07-07\"      | \"opens\": \"7 July 2011\"",
        "\"undertakings\": [            | \"undertakings\": 61, \"promises\": [",
        "\"id\": \"F-V1\"               | \"id\": \"f-v1\"",
        "\"url\": \"https://compacts.example/kent-2011/codes | \"url\": \"codes",
        "\"series\":                    | \"family\":",
        "\"follows\": [                 | \"follows\": [ \"F-V1\",",
      })
  void schemaRefusesFault(String sound, String faulty) throws Exception {
    Path file = PublishedSite.folder().resolve("kent-2011/data/compact.json");
    String text = Files.readString(file);
    assertTrue(text.contains(sound), sound);
    String planted =
        text.substring(0, text.indexOf(sound))
            + faulty
            + text.substring(text.indexOf(sound) + sound.length());
    List<Error> faults = schemaOf(JSON.readTree(text)).validate(planted, InputFormat.JSON);
    assertFalse(faults.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "kent-2009, 102, 4, 50, 15, 0",
    "kent-2011, 61, 3, 9, 0, 0",
    "west-kent, 47, 3, 9, 0, 84",
    "hertfordshire, 0, 0, 0, 0, 0",
  })
  void jsonHoldsTheWholeCompact(
      String compact, int undertakings, int codes, int terms, int contacts, int signatories)
      throws Exception {
    JsonNode data = JSON.readTree(data(compact, "compact.json").toFile());
    int held = 0;
    int promised = 0;
    for (JsonNode code : data.path("codes")) {
      held += code.path("undertakings").size();
    }
    for (JsonNode party : data.path("parties")) {
      promised += party.path("undertakings").asInt();
    }
    int counted = held;
    int sum = promised;
    assertAll(
        () -> assertEquals(undertakings, counted),
        () -> assertEquals(undertakings, sum),
        () -> assertEquals(codes, data.path("codes").size()),
        () -> assertEquals(terms, data.path("glossary").size()),
        () -> assertEquals(contacts, data.path("contacts").size()),
        () -> assertEquals(signatories, data.path("signatories").size()));
  }

  @ParameterizedTest
  @CsvSource({
    "kent-2009, undertakings, 102",
    "kent-2011, undertakings, 61",
    "west-kent, undertakings, 47",
    "west-kent, signatories, 84",
    "kent-2009, contacts, 15",
  })
  void tableHoldsEveryRow(String compact, String table, int rows) throws Exception {
    List<CSVRecord> records = rows(data(compact, table + ".csv"));
    assertEquals(rows, records.size());
    assertTrue(records.stream().allMatch(CSVRecord::isConsistent), "each row is whole");
    Document page = Jsoup.parse(data(compact, "index.html"));
    String row = page.select("a[href=" + table + ".csv] + .purpose").text();
    assertTrue(row.endsWith(", " + rows + " rows"), row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kent-2009 | undertakings | id,code,party,number,text,follows,url",
        "west-kent | signatories  | name,kind,area,signed,representative,sort-as",
        "kent-2009 | contacts     | group,name,role,organisation,email,phone,web,reach",
      })
  void tableBeginsWithItsColumns(String compact, String table, String columns) throws Exception {
    String text = Files.readString(data(compact, table + ".csv"));
    assertTrue(text.startsWith(columns + "\r\n"), "no mark in front, and RFC 4180's line end");
    assertFalse(text.replace("\r\n", "").contains("\n"), "one line for each row");
  }

  @Test
  void noFileForListThatIsNotThere() throws Exception {
    Path site = PublishedSite.folder();
    List<String> files =
        FileTree.files(site, ".csv").stream()
            .map(file -> site.relativize(file).toString())
            .toList();
    assertEquals(
        Set.of(
            "kent-2009/data/contacts.csv",
            "kent-2009/data/undertakings.csv",
            "kent-2011/data/undertakings.csv",
            "west-kent/data/signatories.csv",
            "west-kent/data/undertakings.csv"),
        Set.copyOf(files));
  }

  @Test
  void tableAndJsonSayTheSame() throws Exception {
    JsonNode compact = JSON.readTree(data("kent-2011", "compact.json").toFile());
    List<List<String>> fromJson = new ArrayList<>();
    for (JsonNode code : compact.path("codes")) {
      for (JsonNode promise : code.path("undertakings")) {
        List<String> follows = new ArrayList<>();
        promise.path("follows").forEach(other -> follows.add(other.path("id").asText()));
        fromJson.add(
            List.of(
                promise.path("id").asText(),
                promise.path("code").asText(),
                promise.path("party").asText(),
                String.join(" ", follows),
                promise.path("url").asText()));
      }
    }
    List<List<String>> fromTable =
        rows(data("kent-2011", "undertakings.csv")).stream()
            .map(
                row ->
                    List.of(
                        row.get("id"),
                        row.get("code"),
                        row.get("party"),
                        row.get("follows"),
                        row.get("url")))
            .toList();
    assertEquals(fromJson, fromTable);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent-2009", "kent-2011", "west-kent", "hertfordshire"})
  void pageExplainsEveryFileAndField(String compact) throws Exception {
    Document page = Jsoup.parse(data(compact, "index.html"));
    Set<String> named = new TreeSet<>(page.select(".downloads a").eachAttr("href"));
    Set<String> published = new TreeSet<>();
    Set<String> fields = new TreeSet<>();
    for (Path file : FileTree.files(data(compact, ""), "")) {
      String name = file.getFileName().toString();
      if (name.endsWith(".csv")) {
        fields.addAll(List.of(Files.readString(file).lines().findFirst().orElse("").split(",")));
      } else if (name.endsWith(".json")) {
        JSON.readTree(file.toFile()).fieldNames().forEachRemaining(fields::add);
      }
      published.add(name);
    }
    published.remove("index.html");
    assertEquals(published, named);
    assertEquals(fields, new TreeSet<>(page.select(".fields dt").eachText()));
    assertEquals(fields.isEmpty(), page.select(".fields dd").isEmpty());
  }

  private static Path data(String compact, String file) throws Exception {
    return PublishedSite.folder().resolve(compact).resolve("data").resolve(file);
  }

  private static List<Path> jsonFiles() throws Exception {
    List<Path> files =
        FileTree.files(PublishedSite.folder(), ".json").stream()
            .filter(file -> file.getParent().endsWith("data"))
            .toList();
    assertFalse(files.isEmpty());
    return files;
  }

  private static List<CSVRecord> rows(Path file) throws Exception {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = RFC4180.parse(reader)) {
      return parser.getRecords();
    }
  }

  /** The published schema that a file names, which has that address as its own. */
  private static Schema schemaOf(JsonNode data) throws Exception {
    String address = data.path("$schema").asText();
    String name = address.substring(address.indexOf("schemas/"));
    JsonNode schema = JSON.readTree(PublishedSite.folder().resolve(name).toFile());
    assertEquals(address, schema.path("$id").asText());
    return REGISTRY.getSchema(schema);
  }

  private static void tellSilent(JsonNode schema, String place, List<String> silent) {
    for (String group : List.of("properties", "$defs")) {
      schema
          .path(group)
          .fields()
          .forEachRemaining(
              field -> {
                String inside = place + "/" + group + "/" + field.getKey();
                boolean said = field.getValue().has("title") && field.getValue().has("description");
                if (!said && !field.getValue().has("$ref")) {
                  silent.add(inside);
                }
                tellSilent(field.getValue(), inside, silent);
              });
    }
    if (schema.has("items")) {
      tellSilent(schema.path("items"), place + "/items", silent);
    }
  }
}
