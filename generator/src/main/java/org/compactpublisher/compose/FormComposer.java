package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Form;
import org.compactpublisher.document.Status;
import org.compactpublisher.model.Compact;

/** Composes the forms that an edition offers: those that can still be sent. */
final class FormComposer {
  private final Compact.About about;
  private final Composition composition;
  private final BlockRewriter rewriter;

  /**
   * Composes for one compact.
   *
   * @param rewriter makes links to what is not published plain words
   */
  FormComposer(Compact compact, Composition composition, BlockRewriter rewriter) {
    this.about = compact.about();
    this.composition = composition;
    this.rewriter = rewriter;
  }

  List<Form> compose(List<Document> documents) {
    List<Form> forms = new ArrayList<>();
    Status.Stage stage = about.status().stage();
    Status status = new StatusComposer(composition).compose(about.status());
    if (stage == Status.Stage.CONSULTATION && status.open() != Status.Opening.CLOSED) {
      about.status().consultation().stream()
          .map(run -> new ResponseForm(about, run, documents, composition.labels()))
          .forEach(form -> forms.add(form.compose(rewriter)));
    }
    // Nobody signs what is no longer in force.
    if (stage != Status.Stage.SUPERSEDED) {
      int undertakings = documents.stream().mapToInt(Document::undertakings).sum();
      forms.add(
          new StatementForm(about, status, undertakings, composition.labels()).compose(rewriter));
    }
    return forms;
  }
}
