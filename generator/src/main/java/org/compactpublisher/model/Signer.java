package org.compactpublisher.model;

import java.util.Optional;
import org.compactpublisher.document.Signature;

/**
 * Somebody who signed a foreword.
 *
 * @param party id of the party signed for; absent when it is not told
 */
public record Signer(Signature signature, Optional<String> party) {}
