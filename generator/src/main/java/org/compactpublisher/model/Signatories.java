package org.compactpublisher.model;

import java.util.List;
import org.compactpublisher.document.Block;

/** The organisations that signed up. */
public record Signatories(String path, List<Block> introduction, List<Signatory> signatories) {
  public Signatories {
    introduction = List.copyOf(introduction);
    signatories = List.copyOf(signatories);
  }
}
