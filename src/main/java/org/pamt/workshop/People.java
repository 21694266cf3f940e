package org.pamt.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Constituency;
import org.pamt.account.Country;
import org.pamt.account.Person;
import org.pamt.account.Role;

/** Who is in which workshop; for groups see {@link Groups}. */
@ApplicationScoped
class People {

  /** Selects an account, as {@code a}, as a {@link Person}. */
  static final String PERSON =
      " new org.pamt.account.Person(a.id, a.signInName, a.nameLatin, a.nameArabic, a.role,"
          + " a.language)";

  private static final String BY_NAME = " order by a.nameLatin, a.signInName";

  @PersistenceContext private EntityManager em;

  Optional<Enrolment> enrolment(UUID workshop, UUID account) {
    return em.createQuery(
            "select e from Enrolment e where e.workshopId = :workshop and e.accountId = :account",
            Enrolment.class)
        .setParameter("workshop", workshop)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  boolean is(UUID account, Part part, UUID workshop) {
    return enrolment(workshop, account).filter(e -> e.is(part)).isPresent();
  }

  List<Person> in(UUID workshop, Part part) {
    return em.createQuery(
            "select"
                + PERSON
                + " from Account a, Enrolment e where e.accountId = a.id and e.part = :part"
                + " and e.workshopId = :workshop and e.withdrawnAt is null"
                + BY_NAME,
            Person.class)
        .setParameter("workshop", workshop)
        .setParameter("part", part)
        .getResultList();
  }

  /** How many of these can sign in and have this role. */
  long count(Collection<UUID> accounts, Role role) {
    return accounts.isEmpty()
        ? 0
        : em.createQuery(
                "select count(a) from Account a where a.id in :accounts and a.role = :role"
                    + " and a.active = true",
                Long.class)
            .setParameter("accounts", accounts)
            .setParameter("role", role)
            .getSingleResult();
  }

  /** An account as a list's dry run needs it. */
  record Known(UUID id, String signInName, String nameLatin, Role role, boolean active) {}

  /** Those of these sign-in names that have an account. */
  Map<String, Known> known(Collection<String> signInNames) {
    if (signInNames.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select a.id, a.signInName, a.nameLatin, a.role, a.active from Account a"
                + " where a.signInName in :names",
            Object[].class)
        .setParameter("names", signInNames)
        .getResultStream()
        .map(
            row ->
                new Known(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    (Role) row[3],
                    (Boolean) row[4]))
        .collect(Collectors.toMap(Known::signInName, Function.identity()));
  }

  String name(UUID account) {
    return em.createQuery("select a.signInName from Account a where a.id = :id", String.class)
        .setParameter("id", account)
        .getSingleResult();
  }

  /** Everyone who can sign in, in this role. */
  List<Person> all(Role role) {
    return em.createQuery(
            "select"
                + PERSON
                + " from Account a where a.role = :role and a.active = true"
                + BY_NAME,
            Person.class)
        .setParameter("role", role)
        .getResultList();
  }

  List<ParticipantView> participants(UUID workshop) {
    return participants(
        "Enrolment e where e.accountId = a.id and e.withdrawnAt is null"
            + " and e.part = org.pamt.workshop.Part.PARTICIPANT and e.workshopId = :where",
        workshop);
  }

  /** Who is in a group now. */
  List<ParticipantView> members(UUID group) {
    return participants(
        "GroupMember m where m.accountId = a.id and m.leftAt is null and m.groupId = :where",
        group);
  }

  private List<ParticipantView> participants(String of, UUID where) {
    return em.createQuery(
            "select"
                + PERSON
                + ", a.country, a.constituency, a.organisation, a.job, a.passwordHash"
                + " from Account a, "
                + of
                + BY_NAME,
            Object[].class)
        .setParameter("where", where)
        .getResultStream()
        .map(People::participant)
        .toList();
  }

  private static ParticipantView participant(@Nullable Object[] row) {
    return new ParticipantView(
        (Person) present(row[0]),
        (Country) row[1],
        (Constituency) row[2],
        (String) present(row[3]),
        (String) present(row[4]),
        row[5] != null);
  }

  /** How many participants each workshop has that has any. */
  Map<UUID, Long> participantCounts() {
    return em.createQuery(
            "select e.workshopId, count(e) from Enrolment e where e.withdrawnAt is null"
                + " and e.part = org.pamt.workshop.Part.PARTICIPANT group by e.workshopId",
            Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  private static Object present(@Nullable Object column) {
    return Objects.requireNonNull(column);
  }
}
