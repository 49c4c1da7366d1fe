package org.compactpublisher.render.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.document.Comparison;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.EditionTotal;
import org.compactpublisher.json.Json;

/** What an edition changed against the one it replaces, as JSON. */
public final class ChangesJson {
  private final Comparison comparison;

  private ChangesJson(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The text of {@code changes.json}; absent when the edition replaces none that is published. */
  public static Optional<byte[]> of(DocumentSet documents) {
    return documents.comparison().stream()
        .findFirst()
        .map(found -> Json.of(new ChangesJson(found).all()).getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("from", comparison.from());
    all.put("to", comparison.to());
    Map<String, Object> totals = new LinkedHashMap<>();
    totals.put("from", total(comparison.fromTotal()));
    totals.put("to", total(comparison.toTotal()));
    all.put("totals", totals);
    all.put("undertakings", comparison.undertakings().stream().map(this::entry).toList());
    return all;
  }

  private static Map<String, Object> total(EditionTotal total) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("total", total.total());
    total.fates().forEach(each -> counts.put(word(each.fate()), each.count()));
    return counts;
  }

  private Map<String, Object> entry(Comparison.Entry undertaking) {
    boolean newer = undertaking.edition().equals(comparison.to());
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("edition", undertaking.edition());
    entry.put("id", undertaking.id());
    entry.put("code", undertaking.code());
    entry.put("party", undertaking.party());
    entry.put("fate", word(undertaking.fate()));
    entry.put("from", newer ? undertaking.others() : List.of());
    entry.put("to", newer ? List.of() : undertaking.others());
    entry.put("movedParty", undertaking.movedParty());
    entry.put("movedCode", undertaking.movedCode());
    entry.put("merged", undertaking.merged());
    entry.put("split", undertaking.split());
    if (!undertaking.others().isEmpty()) {
      entry.put("similarity", BigDecimal.valueOf(undertaking.similarity(), 2));
    }
    undertaking.force().ifPresent(force -> entry.put("force", word(force)));
    if (!undertaking.note().isEmpty()) {
      entry.put("note", undertaking.note());
    }
    return entry;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
