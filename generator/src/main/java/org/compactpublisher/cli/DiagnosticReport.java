package org.compactpublisher.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.compactpublisher.json.Json;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.source.Rule;

/** Writes faults for other programs: plain JSON, or SARIF 2.1.0 as code hosts show it. */
final class DiagnosticReport {
  private final boolean strict;

  DiagnosticReport(boolean strict) {
    this.strict = strict;
  }

  String json(List<Diagnostic> diagnostics) {
    return Json.of(map("diagnostics", diagnostics.stream().map(this::plain).toList()));
  }

  private Map<String, Object> plain(Diagnostic found) {
    return map(
        "path", found.place().path(),
        "line", found.place().line(),
        "column", found.place().column(),
        "severity", severity(found),
        "rule", found.rule().id(),
        "message", found.message(),
        "hint", found.hint());
  }

  String sarif(List<Diagnostic> diagnostics) {
    List<Map<String, Object>> rules =
        Arrays.stream(Rule.values())
            .map(rule -> map("id", rule.id(), "shortDescription", map("text", rule.title())))
            .toList();
    Map<String, Object> driver = map("name", "Compact Publisher", "rules", rules);
    Map<String, Object> run =
        map(
            "tool", map("driver", driver),
            "columnKind", "unicodeCodePoints",
            "results", diagnostics.stream().map(this::result).toList());
    return Json.of(
        map(
            "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
            "version", "2.1.0",
            "runs", List.of(run)));
  }

  private Map<String, Object> result(Diagnostic found) {
    Map<String, Object> place = map("artifactLocation", map("uri", uri(found.place().path())));
    if (found.place().line() > 0) {
      place.put(
          "region", map("startLine", found.place().line(), "startColumn", found.place().column()));
    }
    String hint = found.hint().isEmpty() ? "" : " (" + found.hint() + ")";
    return map(
        "ruleId", found.rule().id(),
        "level", severity(found),
        "message", map("text", found.message() + hint),
        "locations", List.of(map("physicalLocation", place)));
  }

  /** A path as SARIF wants it: spaces and the like are escaped. */
  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException unreal) {
      return path;
    }
  }

  private String severity(Diagnostic found) {
    return strict ? "error" : found.rule().severity().name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int index = 0; index < keysAndValues.length; index += 2) {
      map.put((String) keysAndValues[index], keysAndValues[index + 1]);
    }
    return map;
  }
}
