package org.pamt.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Person;
import org.pamt.kernel.NotFound;

/** The groups of workshops, and who stays or stayed in which. */
@ApplicationScoped
class Groups {

  @PersistenceContext private EntityManager em;

  /** How many groups each workshop has that has any. */
  Map<UUID, Long> counts() {
    return em.createQuery(
            "select g.workshopId, count(g) from LearningGroup g group by g.workshopId",
            Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  LearningGroup get(UUID id) {
    return Optional.ofNullable(em.find(LearningGroup.class, id)).orElseThrow(NotFound::new);
  }

  boolean has(UUID workshop, String name) {
    return em.createQuery(
                "select count(g) from LearningGroup g where g.workshopId = :workshop"
                    + " and lower(g.name) = lower(:name)",
                Long.class)
            .setParameter("workshop", workshop)
            .setParameter("name", name.strip())
            .getSingleResult()
        > 0;
  }

  /** Where someone is now. */
  Optional<GroupMember> stay(UUID workshop, UUID account) {
    return em.createQuery(
            "select m from GroupMember m where m.workshopId = :workshop"
                + " and m.accountId = :account and m.leftAt is null",
            GroupMember.class)
        .setParameter("workshop", workshop)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  /** The groups of a workshop in the order they were formed in, with their members now. */
  List<GroupView> in(UUID workshop) {
    var members = new LinkedHashMap<UUID, List<Person>>();
    var groups =
        em.createQuery(
                "select g from LearningGroup g where g.workshopId = :workshop"
                    + " order by g.formedAt, g.name",
                LearningGroup.class)
            .setParameter("workshop", workshop)
            .getResultList();
    stays(workshop, true).forEach(s -> of(members, s.groupId()).add(s.person()));
    return groups.stream()
        .map(g -> new GroupView(g.id(), workshop, g.name(), of(members, g.id())))
        .toList();
  }

  private static List<Person> of(LinkedHashMap<UUID, List<Person>> members, UUID group) {
    return members.computeIfAbsent(group, id -> new ArrayList<>());
  }

  /** Who is in a group of the workshop, or who was and is not any more. */
  List<Stay> stays(UUID workshop, boolean now) {
    return em.createQuery(
            "select g.id, g.name,"
                + People.PERSON
                + ", m.joinedAt, m.leftAt from LearningGroup g, GroupMember m, Account a"
                + " where m.groupId = g.id and m.accountId = a.id and g.workshopId = :workshop"
                + (now ? " and m.leftAt is null" : " and m.leftAt is not null")
                + " order by a.nameLatin, a.signInName, m.joinedAt",
            Object[].class)
        .setParameter("workshop", workshop)
        .getResultStream()
        .map(Groups::stay)
        .toList();
  }

  private static Stay stay(@Nullable Object[] row) {
    return new Stay(
        (UUID) Objects.requireNonNull(row[0]),
        (String) Objects.requireNonNull(row[1]),
        (Person) Objects.requireNonNull(row[2]),
        (Instant) Objects.requireNonNull(row[3]),
        (Instant) row[4]);
  }
}
