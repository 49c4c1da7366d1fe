package org.compactpublisher.render.data;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.document.Comparison;
import org.compactpublisher.document.ConstantName;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.EditionTotal;

/** What an edition changed against the one it replaces, as JSON. */
final class ChangesJson {
  private final Comparison comparison;

  private ChangesJson(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * The object; absent when the edition replaces none that is published.
   *
   * @param schema address of its schema
   */
  static Optional<Map<String, Object>> of(DocumentSet documents, String schema) {
    return documents.related().comparison().stream()
        .findFirst()
        .map(found -> new ChangesJson(found).all(schema));
  }

  private Map<String, Object> all(String schema) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("$schema", schema);
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
    total.fates().forEach(each -> counts.put(ConstantName.of(each.fate()), each.count()));
    return counts;
  }

  private Map<String, Object> entry(Comparison.Entry undertaking) {
    boolean newer = undertaking.edition().equals(comparison.to());
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("edition", undertaking.edition());
    entry.put("id", undertaking.id());
    entry.put("code", Tables.code(undertaking.code()));
    entry.put("party", undertaking.party());
    entry.put("fate", ConstantName.of(undertaking.fate()));
    entry.put("from", newer ? undertaking.others() : List.of());
    entry.put("to", newer ? List.of() : undertaking.others());
    entry.put("moved-party", undertaking.movedParty());
    entry.put("moved-code", undertaking.movedCode());
    entry.put("merged", undertaking.merged());
    entry.put("split", undertaking.split());
    if (!undertaking.others().isEmpty()) {
      entry.put("similarity", BigDecimal.valueOf(undertaking.similarity(), 2));
    }
    undertaking.force().ifPresent(force -> entry.put("force", ConstantName.of(force)));
    if (!undertaking.note().isEmpty()) {
      entry.put("note", undertaking.note());
    }
    return entry;
  }
}
