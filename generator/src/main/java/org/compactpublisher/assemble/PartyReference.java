package org.compactpublisher.assemble;

import java.util.Optional;
import java.util.Set;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.source.Rule;

/** Reads the key {@code party}, which names a party of {@code compact.yaml}. */
final class PartyReference {
  private PartyReference() {}

  /** The id; absent when none is given, or, with a diagnostic, when there is no such party. */
  static Optional<String> read(MapReader keys, Set<String> parties) {
    Optional<String> party = keys.optional("party");
    if (party.isPresent() && !parties.contains(party.get())) {
      keys.fault(
          Rule.REF_PARTY,
          "party",
          "there is no party '" + party.get() + "' in compact.yaml",
          Suggestion.hint(
              party.get(),
              parties,
              "the parties are " + String.join(", ", parties.stream().sorted().toList())));
    }
    return party.filter(parties::contains);
  }
}
