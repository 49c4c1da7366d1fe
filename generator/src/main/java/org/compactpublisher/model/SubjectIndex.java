package org.compactpublisher.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The subjects that undertakings can have.
 *
 * @param subjects in the order of their page
 * @param known whether {@code subjects.yaml} could be read, so that a missing subject can be told
 * @param named by compact, the ids that its undertakings name
 */
public record SubjectIndex(List<Subject> subjects, boolean known, Map<String, Set<String>> named) {
  public SubjectIndex {
    subjects = List.copyOf(subjects);
    named = Map.copyOf(named);
  }

  /** The subject with this id. */
  public Optional<Subject> subject(String id) {
    return subjects.stream().filter(subject -> subject.id().equals(id)).findFirst();
  }

  /** Whether a compact has an undertaking with a subject. */
  public boolean used(String compact) {
    Set<String> ids = named.getOrDefault(compact, Set.of());
    return subjects.stream().map(Subject::id).anyMatch(ids::contains);
  }

  /** Whether any undertaking of any compact names this id. */
  public boolean names(String id) {
    return named.values().stream().anyMatch(ids -> ids.contains(id));
  }

  /** The ids, in order. */
  public List<String> ids() {
    return subjects.stream().map(Subject::id).toList();
  }
}
