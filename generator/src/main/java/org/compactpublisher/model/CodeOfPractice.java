package org.compactpublisher.model;

import java.util.List;
import java.util.Optional;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Example;
import org.compactpublisher.document.UsefulLink;

/**
 * Undertakings that belong together: a code of practice, or one party's part of the compact.
 *
 * @param path of its file, as messages show it
 * @param id its place, such as codes/funding
 * @param party whose part it is; absent for a code
 * @param number printed before the title; empty for none
 * @param aim what it is for; empty when it does not say
 */
public record CodeOfPractice(
    String path,
    String id,
    Optional<String> party,
    String title,
    String shortTitle,
    String number,
    String summary,
    List<Block> introduction,
    List<Block> aim,
    List<UndertakingGroup> groups,
    List<UsefulLink> links,
    List<Example> examples) {
  public CodeOfPractice {
    introduction = List.copyOf(introduction);
    aim = List.copyOf(aim);
    groups = List.copyOf(groups);
    links = List.copyOf(links);
    examples = List.copyOf(examples);
  }
}
