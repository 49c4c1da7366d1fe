package org.compactpublisher.compose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.BlockText;
import org.compactpublisher.document.Definition;
import org.compactpublisher.document.InlineText;

/**
 * Writes a form as plain text, with an empty line after each question for its answer. A message has
 * little room, so hints stay on the page.
 */
final class FormMessage {
  private FormMessage() {}

  static String of(List<Block> blocks) {
    return blocks.stream().map(FormMessage::of).collect(Collectors.joining("\n"));
  }

  private static String of(Block block) {
    if (block instanceof Block.Blank blank) {
      return blank(blank);
    }
    if (block instanceof Block.Heading heading) {
      return "\n" + InlineText.of(heading.content()).toUpperCase(Locale.ROOT);
    }
    if (block instanceof Block.DefinitionList list) {
      return list.definitions().stream()
          .map(FormMessage::definition)
          .collect(Collectors.joining("\n"));
    }
    return "\n" + BlockText.of(List.of(block));
  }

  private static String definition(Definition definition) {
    return InlineText.of(definition.name()) + ": " + BlockText.of(definition.content());
  }

  private static String blank(Block.Blank blank) {
    String number = blank.number().isEmpty() ? "" : blank.number() + ". ";
    String choices =
        blank.choices().isEmpty() ? "" : " (" + String.join(" / ", blank.choices()) + ")";
    return number + InlineText.of(blank.prompt()) + choices + "\n";
  }
}
