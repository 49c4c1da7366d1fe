package org.compactpublisher.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.source.SourceFile;
import org.compactpublisher.source.SourceSpan;

/** The folder that editors write in: the only reader of content files. */
public final class ContentFolder {
  /** 1 MiB: ten times the longest file of a real compact. */
  private static final long MAX_TEXT_BYTES = 1 << 20;

  private final Path root;
  private final String shownRoot;

  /**
   * Opens a folder.
   *
   * @param root where it lies
   * @param shownRoot the same for messages, relative to where the command ran
   */
  public ContentFolder(Path root, String shownRoot) {
    this.root = root;
    this.shownRoot = shownRoot;
  }

  /** Whether there is such a folder. */
  public boolean exists() {
    return Files.isDirectory(root);
  }

  /** The path of a file as messages show it. */
  public String shown(String path) {
    return shownRoot + "/" + path;
  }

  /**
   * Every file below a folder, as paths relative to the content folder with {@code /}, sorted;
   * hidden files and the guide for editors at the top are not content.
   */
  public List<String> list(String below) {
    Path folder = root.resolve(below);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .filter(path -> !path.equals("README.md") && !hidden(path))
          .sorted()
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static boolean hidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  /** Whether there is such a file. */
  public boolean has(String path) {
    return Files.isRegularFile(root.resolve(path));
  }

  /** How many bytes a file has, without reading it. */
  public long size(String path) {
    try {
      return Files.size(root.resolve(path));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The bytes of a file. */
  public byte[] bytes(String path) {
    try {
      return Files.readAllBytes(root.resolve(path));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** A text file; absent, with a diagnostic, when it is too large or not UTF-8. */
  public Optional<SourceFile> text(String path, Diagnostics diagnostics) {
    long size = size(path);
    if (size > MAX_TEXT_BYTES) {
      diagnostics.add(
          Rule.FILE_TOO_LARGE,
          shown(path),
          "the file has " + size / 1024 + " KiB; 1024 KiB is the most",
          "split it into several files");
      return Optional.empty();
    }
    byte[] bytes = bytes(path);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(from, text, true);
    text.flip();
    if (result.isError()) {
      diagnostics.add(notUtf8(path, text.toString()));
      return Optional.empty();
    }
    String content = text.toString();
    return Optional.of(
        SourceFile.of(shown(path), content.startsWith("\uFEFF") ? content.substring(1) : content));
  }

  /** The record of the ids that an edition has published. */
  public static String recordPath(String compact) {
    return "compacts/" + compact + "/published.yaml";
  }

  /** Writes the record of the ids that an edition has published. */
  public void writeRecord(String compact, String text) {
    try {
      Files.writeString(root.resolve(recordPath(compact)), text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Diagnostic notUtf8(String path, String readable) {
    SourceFile before = SourceFile.of(shown(path), readable);
    String last = before.line(before.lines().size());
    return new Diagnostic(
        Rule.FILE_NOT_UTF8,
        new SourceSpan(
            shown(path), before.lines().size(), last.codePointCount(0, last.length()) + 1),
        "the character here is not saved as UTF-8",
        "save the file again with the encoding UTF-8",
        last);
  }
}
