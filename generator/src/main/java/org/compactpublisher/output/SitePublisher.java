package org.compactpublisher.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Puts a publication in place, all or nothing with recovery. Files are written to a folder beside
 * the target as they come; the target changes only in {@link #commit}, by a {@link FolderSwap}.
 *
 * <p>A file that has not changed is linked, not written: it keeps its bytes and its time stamp.
 */
public final class SitePublisher implements AutoCloseable {
  /** Lists the files of the publication, one path a line, so that the next one knows its own. */
  static final String MANIFEST = ".published-files";

  private final Path target;
  private final Path staging;
  private final FolderSwap swap;
  private final FolderLock lock;
  private final Set<String> added = new TreeSet<>();

  private SitePublisher(Path target, FolderLock lock) {
    this.target = target;
    this.staging = FolderSwap.beside(target, "next");
    this.swap = new FolderSwap(target);
    this.lock = lock;
  }

  /**
   * Opens a publication.
   *
   * @param target the folder to publish to; need not exist
   * @throws PublicationRefusedException if the folder holds files of others, or another build is
   *     publishing to it
   * @throws IOException if the disk fails
   */
  public static SitePublisher open(Path target) throws IOException, PublicationRefusedException {
    Path real = FolderSwap.place(target);
    if (real.getParent() == null || (Files.exists(real) && !Files.isDirectory(real))) {
      throw new PublicationRefusedException(
          "'" + target + "' is not a folder that can be replaced",
          "name another folder with --out; nothing was changed");
    }
    Files.createDirectories(real.getParent());
    SitePublisher publisher =
        new SitePublisher(real, FolderLock.take(FolderSwap.beside(real, "lock"), target));
    try {
      publisher.swap.recover();
      publisher.refuseForeignFiles(target);
      FolderSwap.delete(publisher.staging);
      Files.createDirectories(publisher.staging);
      return publisher;
    } catch (IOException | RuntimeException | PublicationRefusedException fault) {
      publisher.lock.close();
      throw fault;
    }
  }

  private void refuseForeignFiles(Path shown) throws IOException, PublicationRefusedException {
    List<String> present = files(target);
    Set<String> ours = manifest();
    List<String> foreign =
        present.stream().filter(path -> !ours.contains(path) && !isCarriedOver(path)).toList();
    if (!foreign.isEmpty()) {
      throw new PublicationRefusedException(
          "'"
              + shown
              + "' holds files that were not published from here, such as '"
              + foreign.get(0)
              + "' ("
              + foreign.size()
              + " in all)",
          "choose another folder with --out, or move these files away; nothing was changed");
    }
  }

  /** What belongs to the folder and not to the publication: notes and hosts' own files. */
  private static boolean isCarriedOver(String path) {
    boolean top = path.indexOf('/') < 0;
    String first = path.substring(0, top ? path.length() : path.indexOf('/'));
    return (top && (path.equals("README.md") || path.equals("CNAME")))
        || (first.startsWith(".") && !path.equals(MANIFEST));
  }

  private Set<String> manifest() throws IOException {
    Path file = target.resolve(MANIFEST);
    Set<String> ours = new TreeSet<>(Set.of(MANIFEST));
    if (Files.exists(file)) {
      ours.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
    }
    return ours;
  }

  private static List<String> files(Path root) throws IOException {
    return paths(root, path -> !isFolder(path));
  }

  /** Whether it is a folder by itself, and no link to one. */
  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static List<String> paths(Path root, Predicate<Path> wanted) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(wanted)
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /**
   * Adds a finished file.
   *
   * @throws IllegalStateException if there is one with this path already, or the path leads outside
   */
  public void add(OutputFile file) throws IOException {
    Path place = staging.resolve(file.path()).normalize();
    if (!place.startsWith(staging) || !added.add(file.path())) {
      throw new IllegalStateException("cannot publish '" + file.path() + "' (twice?)");
    }
    Files.createDirectories(place.getParent());
    Path old = target.resolve(file.path());
    if (Files.isRegularFile(old)
        && Files.size(old) == file.bytes().length
        && Arrays.equals(Files.readAllBytes(old), file.bytes())) {
      link(place, old);
    } else {
      Files.write(place, file.bytes());
    }
  }

  private static void link(Path place, Path old) throws IOException {
    try {
      Files.createLink(place, old);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      // A memory stick's file system has no links, and says so in one of these two ways.
      Files.copy(old, place, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** The files of the publication that is being replaced. */
  public EarlierFiles earlier() {
    return path -> {
      Path file = target.resolve(path);
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    };
  }

  /** The paths added so far. */
  public Set<String> added() {
    return Set.copyOf(added);
  }

  /** A file added before, as it will be published. */
  public byte[] read(String path) throws IOException {
    return Files.readAllBytes(staging.resolve(path));
  }

  /** Puts everything in place. */
  public void commit() throws IOException {
    add(
        new OutputFile(
            MANIFEST, (String.join("\n", added) + "\n").getBytes(StandardCharsets.UTF_8)));
    carryOver();
    swap.put(staging);
  }

  /** Folders come first in a walk; empty ones count too, since Git knows its own by them. */
  private void carryOver() throws IOException {
    for (String path : paths(target, path -> !path.equals(target))) {
      Path old = target.resolve(path);
      Path place = staging.resolve(path);
      if (isFolder(old) && path.startsWith(".")) {
        Files.createDirectories(place);
      } else if (!isFolder(old) && isCarriedOver(path)) {
        link(place, old);
      }
    }
  }

  /** Removes what was staged and not put in place. */
  @Override
  public void close() throws IOException {
    try (lock) {
      FolderSwap.delete(staging);
    }
  }
}
