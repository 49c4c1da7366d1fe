package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.model.SubjectIndex;
import org.compactpublisher.source.Rule;

/** Reads the key {@code subjects}, which names subjects of {@code subjects.yaml}. */
final class SubjectReference {
  private SubjectReference() {}

  /** The ids that exist, each once; others are told. */
  static List<String> read(MapReader keys, SubjectIndex subjects) {
    List<String> known = new ArrayList<>();
    for (YamlScalar id : keys.texts("subjects")) {
      if (known.contains(id.value())) {
        keys.fault(
            Rule.REF_ORDER, id, "'" + id.value() + "' is listed twice", "remove one of them");
      } else if (subjects.subject(id.value()).isPresent()) {
        known.add(id.value());
      } else if (subjects.known()) {
        keys.fault(
            Rule.REF_SUBJECT,
            id,
            "there is no subject '" + id.value() + "' in " + SubjectsReader.PATH,
            Suggestion.hint(
                id.value(), subjects.ids(), "write the id of a subject, or add it to that file"));
      }
    }
    return known;
  }
}
