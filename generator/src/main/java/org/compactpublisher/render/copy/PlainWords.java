package org.compactpublisher.render.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Definition;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.Prose;

/** Prose made of plain words. */
final class PlainWords {
  private PlainWords() {}

  static Inline text(String words) {
    return new Inline.Text(words);
  }

  static Prose paragraph(String words) {
    return new Block.Paragraph(List.of(text(words)));
  }

  static Prose heading(int level, String title, Anchor anchor) {
    return new Block.Heading(level, "", List.of(text(title)), anchor);
  }

  static Definition definition(String name, List<Block> content) {
    return new Definition(List.of(text(name)), content);
  }

  static Prose bullets(List<String> items) {
    return new Block.BulletList(
        items.stream().map(words -> new ListItem(List.of(paragraph(words)))).toList());
  }

  /** A block with others after it. */
  static List<Prose> below(Prose first, List<Prose> others) {
    List<Prose> blocks = new ArrayList<>();
    blocks.add(first);
    blocks.addAll(others);
    return blocks;
  }

  /** The parts that are told, with commas between them. */
  static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }
}
