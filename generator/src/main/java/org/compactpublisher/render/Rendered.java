package org.compactpublisher.render;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.output.OutputFile;

/**
 * What a renderer made.
 *
 * @param files every file
 * @param downloads which of them readers can choose as a copy of the whole
 * @param datasets which of them programs and spreadsheets can read
 * @param forms which of them are forms to fill in
 * @param notes what was left out because this machine cannot make it, each a whole sentence; the
 *     same note of several compacts is told once, and none stops publication
 */
public record Rendered(
    List<OutputFile> files,
    List<Download> downloads,
    List<Dataset> datasets,
    List<FormCopy> forms,
    List<String> notes) {

  /** Before anything is made. */
  public static final Rendered NOTHING = new Rendered(List.of(), List.of());

  public Rendered {
    files = List.copyOf(files);
    downloads = List.copyOf(downloads);
    datasets = List.copyOf(datasets);
    forms = List.copyOf(forms);
    notes = List.copyOf(notes);
  }

  /** Files with data among them. */
  public Rendered(List<OutputFile> files, List<Download> downloads, List<Dataset> datasets) {
    this(files, downloads, datasets, List.of(), List.of());
  }

  /** Files without data among them. */
  public Rendered(List<OutputFile> files, List<Download> downloads) {
    this(files, downloads, List.of(), List.of(), List.of());
  }

  /** The same with the files of forms. */
  public Rendered with(List<OutputFile> formFiles, List<FormCopy> formCopies) {
    List<OutputFile> all = new ArrayList<>(files);
    all.addAll(formFiles);
    return new Rendered(all, downloads, datasets, formCopies, notes);
  }

  /** Nothing, for a reason that lies in this machine and not in the content. */
  public static Rendered nothing(String note) {
    return new Rendered(List.of(), List.of(), List.of(), List.of(), List.of(note));
  }

  /** This, and then what another renderer made. */
  public Rendered and(Rendered next) {
    return new Rendered(
        joined(files, next.files),
        joined(downloads, next.downloads),
        joined(datasets, next.datasets),
        joined(forms, next.forms),
        joined(notes, next.notes));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
