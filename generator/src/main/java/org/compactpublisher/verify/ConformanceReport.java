package org.compactpublisher.verify;

import java.util.List;

/**
 * What every checker found in a published site.
 *
 * @param standards those that some published file is about, in the order of the checkers
 * @param unchecked paths of the files that no checker is about, sorted
 */
public record ConformanceReport(List<CheckedStandard> standards, List<String> unchecked) {
  public ConformanceReport {
    standards = List.copyOf(standards);
    unchecked = List.copyOf(unchecked);
  }

  /** Whether every file keeps to every standard. */
  public boolean conforms() {
    return standards.stream().allMatch(CheckedStandard::conforms);
  }

  /**
   * The files that were held against one standard.
   *
   * @param tool what did it
   * @param files sorted
   */
  public record CheckedStandard(Standard standard, Tool tool, List<CheckedFile> files) {
    public CheckedStandard {
      files = List.copyOf(files);
    }

    /** Whether every file keeps to it. */
    public boolean conforms() {
      return failing() == 0;
    }

    /** How many files do not. */
    public int failing() {
      return (int) files.stream().filter(file -> !file.conforms()).count();
    }

    /** How many files do. */
    public int conforming() {
      return files.size() - failing();
    }
  }

  /**
   * A file and what is wrong with it.
   *
   * @param path in the site
   */
  public record CheckedFile(String path, List<String> faults) {
    public CheckedFile {
      faults = List.copyOf(faults);
    }

    /** Whether it keeps to the standard. */
    public boolean conforms() {
      return faults.isEmpty();
    }
  }
}
