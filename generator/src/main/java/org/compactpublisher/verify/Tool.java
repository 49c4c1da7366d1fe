package org.compactpublisher.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** A program that checks, as the report names it. */
public record Tool(String name, String version) {
  private static final String VERSIONS = "versions.properties";

  /**
   * A library, in the version that this program was built with.
   *
   * @param key of {@code versions.properties}, which Maven fills in
   */
  public static Tool library(String name, String key) {
    try (InputStream file = Tool.class.getResourceAsStream(VERSIONS)) {
      Properties versions = new Properties();
      versions.load(file);
      return new Tool(name, versions.getProperty(key));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The two together, such as {@code veraPDF 1.28.2}. */
  public String title() {
    return name + " " + version;
  }
}
