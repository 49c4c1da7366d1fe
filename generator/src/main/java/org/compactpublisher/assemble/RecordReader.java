package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.model.PublishedRecord;
import org.compactpublisher.model.PublishedRecord.Place;
import org.compactpublisher.model.PublishedRecord.Withdrawal;
import org.compactpublisher.source.Rule;

/** Reads {@code published.yaml}; an old record names undertakings without their pages. */
final class RecordReader {
  private static final String NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final Pattern ID = Pattern.compile(NAME);
  private static final Pattern PLACE = Pattern.compile(NAME + "(?:/" + NAME + ")?");
  private static final Pattern UNDERTAKING =
      Pattern.compile("(?:" + PLACE + "#)?(?:" + ScalarCheck.UNDERTAKING_ID + ")");

  private final MapReader keys;

  RecordReader(MapReader keys) {
    this.keys = keys;
  }

  PublishedRecord read() {
    Map<String, Withdrawal> withdrawals = new TreeMap<>();
    for (MapReader note : keys.list("gone")) {
      withdrawals.put(
          note.text("id"), new Withdrawal(note.text("note"), note.optional("moved-to")));
    }
    return new PublishedRecord(
        texts("undertakings", UNDERTAKING, "codes/funding#F-P12").stream().map(Place::of).toList(),
        texts("terms", ID, "full-cost-recovery"),
        texts("sections", PLACE, "codes/funding"),
        withdrawals);
  }

  private List<String> texts(String key, Pattern form, String example) {
    List<String> formed = new ArrayList<>();
    for (YamlScalar text : keys.texts(key)) {
      if (form.matcher(text.value()).matches()) {
        formed.add(text.value());
      } else {
        keys.fault(
            Rule.FIELD_ID,
            text,
            "'" + text.value() + "' cannot have been published",
            "write it such as " + example + ", or run './compact check --record'");
      }
    }
    return formed;
  }
}
