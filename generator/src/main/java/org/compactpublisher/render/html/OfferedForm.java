package org.compactpublisher.render.html;

import java.util.List;
import org.compactpublisher.document.Form;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.FormCopy;

/**
 * A form as pages lead to it.
 *
 * @param form what it says and asks
 * @param files copies of it to fill in or to print, of the formats being made
 */
public record OfferedForm(Form form, List<Download> files) {
  public OfferedForm {
    files = List.copyOf(files);
  }

  static OfferedForm of(Form form, List<FormCopy> copies) {
    return new OfferedForm(
        form,
        copies.stream()
            .filter(copy -> copy.form().equals(form.document().anchor()))
            .map(FormCopy::file)
            .toList());
  }
}
