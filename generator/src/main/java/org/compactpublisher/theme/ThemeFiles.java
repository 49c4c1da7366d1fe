package org.compactpublisher.theme;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a theme: its own, and those it lacks from the themes it is based on. */
final class ThemeFiles {
  private final List<ThemeFolder> folders;

  /**
   * Gathers the files.
   *
   * @param folders the theme's own first; not empty
   */
  ThemeFiles(List<ThemeFolder> folders) {
    this.folders = List.copyOf(folders);
  }

  /** The path of a file, as messages show it; in the theme's own folder when there is none. */
  String shown(String name) {
    return holder(name).shown(name);
  }

  boolean has(String name) {
    return Files.isRegularFile(holder(name).path().resolve(name));
  }

  byte[] read(String name) {
    try {
      return Files.readAllBytes(holder(name).path().resolve(name));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The files below a folder, as paths relative to that folder, sorted. */
  List<String> list(String below) {
    TreeSet<String> names = new TreeSet<>();
    for (ThemeFolder folder : folders) {
      Path root = folder.path().resolve(below);
      if (Files.isDirectory(root)) {
        names.addAll(list(root));
      }
    }
    return List.copyOf(names);
  }

  private static List<String> list(Path root) {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Finds templates as it finds any other file. */
  TemplateLoader templates() {
    List<TemplateLoader> loaders = new ArrayList<>();
    try {
      for (ThemeFolder folder : folders) {
        loaders.add(new FileTemplateLoader(folder.path().toFile()));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }

  private ThemeFolder holder(String name) {
    return folders.stream()
        .filter(folder -> Files.isRegularFile(folder.path().resolve(name)))
        .findFirst()
        .orElse(folders.get(0));
  }
}
