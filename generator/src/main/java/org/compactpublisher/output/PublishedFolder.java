package org.compactpublisher.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A site that has been published, to look at and to add to; nobody publishes to it meanwhile. The
 * next publication knows what was added as its own, and leaves it out.
 */
public final class PublishedFolder implements AutoCloseable {
  private final Path folder;
  private final Path manifest;
  private final FolderLock lock;

  private PublishedFolder(Path folder, FolderLock lock) {
    this.folder = folder;
    this.manifest = folder.resolve(SitePublisher.MANIFEST);
    this.lock = lock;
  }

  /**
   * Opens a published site.
   *
   * @throws PublicationRefusedException if there is none, or a build is publishing to it
   */
  public static PublishedFolder open(Path folder) throws IOException, PublicationRefusedException {
    Path real = FolderSwap.place(folder);
    Path found = Files.exists(real) ? real : FolderSwap.beside(real, "previous");
    if (!isPublished(found)) {
      throw new PublicationRefusedException(
          "there is no published site in '" + folder + "'",
          "publish one with ./compact build, or name another folder with --out");
    }
    FolderLock lock = FolderLock.take(FolderSwap.beside(real, "lock"), folder);
    try {
      new FolderSwap(real).recover();
      return new PublishedFolder(real, lock);
    } catch (IOException | RuntimeException fault) {
      lock.close();
      throw fault;
    }
  }

  private static boolean isPublished(Path folder) {
    return Files.isRegularFile(folder.resolve(SitePublisher.MANIFEST));
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** The paths of its files, sorted. */
  public List<String> files() throws IOException {
    return Files.readAllLines(manifest, StandardCharsets.UTF_8).stream()
        .filter(path -> !path.equals(SitePublisher.MANIFEST))
        .toList();
  }

  /** A file of it. */
  public byte[] read(String path) throws IOException {
    return Files.readAllBytes(folder.resolve(path));
  }

  /**
   * Adds files, or puts them in place of others; they are listed first, so that none is unknown.
   */
  public void add(List<OutputFile> files) throws IOException {
    Set<String> paths = new TreeSet<>(Files.readAllLines(manifest, StandardCharsets.UTF_8));
    files.forEach(file -> paths.add(file.path()));
    byte[] list = (String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8);
    put(new OutputFile(SitePublisher.MANIFEST, list));
    for (OutputFile file : files) {
      put(file);
    }
  }

  /** Whoever reads the file meanwhile sees the old one or the new one, and no half of one. */
  private void put(OutputFile file) throws IOException {
    Path place = folder.resolve(file.path());
    Files.createDirectories(place.getParent());
    Path whole = folder.resolveSibling("." + folder.getFileName() + ".file");
    Files.write(whole, file.bytes());
    Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
