package org.compactpublisher.document;

import java.util.List;
import java.util.stream.Stream;

/** Finds what stands inside blocks, however deep. */
public final class InnerBlocks extends BlockParts<Block> {
  private static final InnerBlocks INSIDE = new InnerBlocks();

  private InnerBlocks() {}

  /** Blocks in reading order, each before those that stand in it. */
  public static Stream<Block> with(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> Stream.concat(Stream.of(block), with(block.accept(INSIDE).toList())));
  }

  @Override
  Stream<Block> blocks(List<Block> inside) {
    return inside.stream();
  }

  @Override
  Stream<Block> words(String own) {
    return Stream.empty();
  }

  @Override
  Stream<Block> entries(Stream<Block> parts) {
    return parts;
  }
}
