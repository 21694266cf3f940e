package org.pamt.groupwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pamt.kernel.NotFound;

@ApplicationScoped
class HandInRepository {

  @PersistenceContext private EntityManager em;
  @Inject private SubmissionRepository submissions;

  HandIn get(UUID id) {
    return Optional.ofNullable(em.find(HandIn.class, id)).orElseThrow(NotFound::new);
  }

  /** The rounds of a submission, the first one first. */
  List<HandIn> of(UUID submissionId) {
    return em.createQuery(
            "select h from HandIn h where h.submissionId = :submission order by h.round",
            HandIn.class)
        .setParameter("submission", submissionId)
        .getResultList();
  }

  String groupName(UUID groupId) {
    return em.createQuery("select g.name from LearningGroup g where g.id = :group", String.class)
        .setParameter("group", groupId)
        .getSingleResult();
  }

  List<String> authors(UUID handInId) {
    return em.createQuery(
            "select a.nameLatin, a.nameArabic from HandInAuthor h, Account a where h.handInId ="
                + " :handIn and a.id = h.accountId order by a.nameLatin",
            Object[].class)
        .setParameter("handIn", handInId)
        .getResultStream()
        .map(row -> submissions.name(row[0], row[1]))
        .toList();
  }
}
