package org.compactpublisher.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.document.Filing;
import org.compactpublisher.model.Signatories;
import org.compactpublisher.model.Signatory;
import org.compactpublisher.source.Rule;

/** Reads {@code signatories.yaml}. */
final class SignatoriesReader {
  private final FileReading reading;
  private final Map<String, String> filed = new HashMap<>();

  SignatoriesReader(FileReading reading) {
    this.reading = reading;
  }

  Optional<Signatories> read(YamlNode root) {
    return MapReader.of(Shapes.SIGNATORIES, root, reading).map(this::signatories);
  }

  private Signatories signatories(MapReader keys) {
    List<Signatory> signatories = keys.list("signatories").stream().map(this::signatory).toList();
    return new Signatories(reading.file().path(), keys.prose("introduction"), signatories);
  }

  private Signatory signatory(MapReader keys) {
    String name = keys.text("name");
    String other = filed.putIfAbsent(Filing.key(name), name);
    if (other != null) {
      keys.fault(
          Rule.SIGNATORY_DUPLICATE,
          "name",
          "'" + name + "' seems to be '" + other + "', which is listed already",
          "remove one, or say in the name how they differ");
    }
    return new Signatory(
        name,
        keys.text("kind"),
        keys.text("area"),
        keys.date("signed"),
        keys.text("representative"),
        keys.text("sort-as"));
  }
}
