package org.compactpublisher.assemble;

import java.util.Optional;
import org.compactpublisher.document.Recipient;
import org.compactpublisher.model.SignUp;
import org.compactpublisher.source.Rule;

/** Reads how an organisation signs up, and whom a form is sent to. */
final class SignUpReader {
  private static final String SEND_TO = "send-to";

  private SignUpReader() {}

  static SignUp read(MapReader keys) {
    return keys.group("sign-up")
        .map(group -> new SignUp(group.prose("text"), recipient(group)))
        .orElse(SignUp.UNTOLD);
  }

  /** Whom a form is sent to: somebody who can be reached, or nobody. */
  static Optional<Recipient> recipient(MapReader keys) {
    Optional<MapReader> sendTo = keys.group(SEND_TO);
    sendTo
        .filter(group -> !group.has("email") && !group.has("address"))
        .ifPresent(
            group ->
                group.fault(
                    Rule.FIELD_MISSING,
                    "name",
                    "nobody can send a form here: there is no address",
                    "add 'email', 'address' or both"));
    return sendTo.map(
        group -> new Recipient(group.text("name"), group.text("email"), group.text("address")));
  }
}
