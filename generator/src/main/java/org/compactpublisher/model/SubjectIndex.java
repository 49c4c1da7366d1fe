package org.compactpublisher.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The subjects that undertakings can have.
 *
 * @param subjects in the order of their page
 * @param known whether {@code subjects.yaml} could be read, so that a missing subject can be told
 * @param used ids that any undertaking of any compact names
 */
public record SubjectIndex(List<Subject> subjects, boolean known, Set<String> used) {
  public SubjectIndex {
    subjects = List.copyOf(subjects);
    used = Set.copyOf(used);
  }

  /** The subject with this id. */
  public Optional<Subject> subject(String id) {
    return subjects.stream().filter(subject -> subject.id().equals(id)).findFirst();
  }

  /** The ids, in order. */
  public List<String> ids() {
    return subjects.stream().map(Subject::id).toList();
  }
}
