package org.compactpublisher.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.compactpublisher.content.ProseText;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.Style;
import org.compactpublisher.content.yaml.YamlNode.YamlList;
import org.compactpublisher.content.yaml.YamlNode.YamlMap;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.content.yaml.YamlReader;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prose that is read without a parser is read as the parser reads it. */
final class PlainProseTest {
  private static final Anchor NOWHERE = Anchor.document("a", "b");

  @Test
  void readsTheContentAsTheParserDoes() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : FileTree.files(Repository.root().resolve("content"), ".yaml")) {
      SourceFile source = SourceFile.of(file.toString(), Files.readString(file));
      YamlReader.read(source, new Diagnostics()).ifPresent(root -> collect(root, texts));
    }
    long plain = texts.stream().filter(text -> PlainProse.read(text).isPresent()).count();
    assertTrue(plain > 200, plain + " texts are plain");
    texts.forEach(PlainProseTest::assertSame);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One line.",
        "Two\nlines.",
        "A trailing blank \nis no blank.",
        "A tab\tinside.",
        "1998 was a year.",
        "1998. A year that ends a sentence.",
        "1) One",
        "12. Twelve",
        "Two\n1. lists",
        "Two\n- hyphens",
        "Two\n+ signs",
        "Under\n---",
        "Under\n===",
        "– A dash",
        "— A long dash",
        "A question? “Quoted”: yes; it’s (really) so, at 5.1 %/$ 'x' \"y\" @z ^ +1",
        "https://plain.example/ stays",
        "www.plain.example stays",
        "A line…\n\n",
        "No\u00a0break",
        "\u00a0First a blank that does not break",
        "Soft\u00adhyphen and zero\u200bwidth",
        "Emoji 💷 here",
        "A line\u2028separator",
        ": Colon first",
        "Term\n: meaning",
        "a. Not a list",
        "(a) Not a list",
        "iv. Not a list",
        "A\u000bvertical tab",
        "A\u000cform feed",
        "Trailing tab\t\nnext"
      })
  void readsAsTheParserDoes(String text) {
    assertSame(text);
  }

  private static void assertSame(String text) {
    Optional<Block> plain = PlainProse.read(text);
    if (plain.isPresent()) {
      assertEquals(List.of(plain.get()), parsed(text), text);
    }
  }

  private static List<Block> parsed(String text) {
    ProseText prose = new ProseText(SourceFile.of("file", text), text, 1, 0);
    List<Block> blocks = new ArrayList<>();
    for (ProsePart part :
        MarkdownReader.readParts(prose, NOWHERE, new NoTargets(), new Diagnostics())) {
      blocks.addAll(((ProsePart.Written) part).blocks());
    }
    return blocks;
  }

  private static void collect(YamlNode node, List<String> texts) {
    if (node instanceof YamlMap map) {
      map.entries().forEach(entry -> collect(entry.value(), texts));
    } else if (node instanceof YamlList list) {
      list.items().forEach(item -> collect(item, texts));
    } else if (node instanceof YamlScalar scalar && scalar.style() == Style.LITERAL) {
      texts.add(scalar.value());
    }
  }

  /** A publication in which there is nothing to point to. */
  private static final class NoTargets implements ProseTargets {
    @Override
    public Optional<Anchor> place(String destination) {
      return Optional.empty();
    }

    @Override
    public Collection<String> places() {
      return List.of();
    }

    @Override
    public Optional<Anchor> termByWords(String words) {
      return Optional.empty();
    }

    @Override
    public Optional<Anchor> termById(String id) {
      return Optional.empty();
    }

    @Override
    public Collection<String> termWords() {
      return List.of();
    }

    @Override
    public Collection<String> termIds() {
      return List.of();
    }

    @Override
    public Optional<Picture> picture(String path) {
      return Optional.empty();
    }

    @Override
    public Collection<String> pictures() {
      return List.of();
    }
  }
}
