package org.compactpublisher.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two builds from publishing to one folder at the same time; ends with the process. */
final class FolderLock implements AutoCloseable {
  /** Far behind the file's end: some systems let nobody read the part of a file that is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param file beside the folder; goes when the lock is given back
   * @param folder for the message
   * @throws PublicationRefusedException if another build has it
   */
  static FolderLock take(Path file, Path folder) throws IOException, PublicationRefusedException {
    while (true) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new PublicationRefusedException(
            "another build is publishing to '" + folder + "'", "wait until it is done");
      }
      FolderLock lock = new FolderLock(file, channel);
      if (lock.isCurrent()) {
        return lock;
      }
      channel.close();
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /**
   * Whether the locked file is still the one with this name: its last owner may have removed it.
   */
  private boolean isCurrent() throws IOException {
    String owner = Long.toString(ProcessHandle.current().pid());
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)), 0);
    return Files.exists(file) && Files.readString(file).equals(owner);
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
