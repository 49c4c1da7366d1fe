package org.compactpublisher.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files into one ZIP archive: the same files give the same bytes. */
public final class Archive {
  /**
   * The archive carries no date of its own. For the very first moment that a ZIP can tell, the JDK
   * adds a second time stamp, which depends on the zone and which EPUB forbids.
   */
  private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  /** Files in the order given. */
  public static byte[] of(List<OutputFile> files) {
    Archive archive = new Archive();
    files.forEach(archive::add);
    return archive.finish();
  }

  /** Adds a file that is not packed tighter, as EPUB asks of its first one (OCF 3.3, 4.3). */
  public Archive store(OutputFile file) {
    CRC32 sum = new CRC32();
    sum.update(file.bytes());
    ZipEntry entry = entry(file);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(file.bytes().length);
    entry.setCrc(sum.getValue());
    return write(entry, file);
  }

  /** Adds a file. */
  public Archive add(OutputFile file) {
    return write(entry(file), file);
  }

  /** The whole archive; nothing can be added afterwards. */
  public byte[] finish() {
    try {
      zip.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(OutputFile file) {
    ZipEntry entry = new ZipEntry(file.path());
    entry.setTimeLocal(NO_DATE);
    return entry;
  }

  private Archive write(ZipEntry entry, OutputFile file) {
    try {
      zip.putNextEntry(entry);
      zip.write(file.bytes());
      zip.closeEntry();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return this;
  }
}
