package org.compactpublisher.model;

import java.util.List;
import org.compactpublisher.document.Example;

/**
 * A section of a compact, or a page of the site: prose with lists placed in it.
 *
 * @param path of its file, as messages show it
 * @param id the last part of its address
 * @param number printed before the title; empty for none
 * @param placeholder says that the text is still to come; empty when it is there
 */
public record Section(
    String path,
    String id,
    Kind kind,
    String title,
    String shortTitle,
    String number,
    String summary,
    String placeholder,
    List<SectionPart> body,
    List<Signer> signers,
    List<Example> examples) {
  public Section {
    body = List.copyOf(body);
    signers = List.copyOf(signers);
    examples = List.copyOf(examples);
  }

  /** What a section is in its compact. */
  public enum Kind {
    SECTION,
    APPENDIX
  }
}
