package org.compactpublisher.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plain words of prose and of the lists in it: values, events, definitions, examples. Blocks
 * that are found by entries of their own, such as undertakings and terms, have none.
 */
public final class BlockText extends BlockParts<String> {
  private static final BlockText WORDS = new BlockText();

  private BlockText() {}

  /** All words in reading order, parted by spaces. */
  public static String of(List<Block> blocks) {
    return WORDS.blocks(blocks).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
  }

  @Override
  Stream<String> blocks(List<Block> inside) {
    return inside.stream().flatMap(block -> block.accept(this));
  }

  @Override
  Stream<String> words(String own) {
    return Stream.of(own);
  }

  @Override
  Stream<String> entries(Stream<String> parts) {
    return Stream.empty();
  }
}
