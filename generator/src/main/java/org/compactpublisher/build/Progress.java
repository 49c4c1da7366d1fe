package org.compactpublisher.build;

/** Hears what a long run is at. */
@FunctionalInterface
public interface Progress {

  /** A compact has been read and its files are made. */
  void made(String compact, int files);
}
