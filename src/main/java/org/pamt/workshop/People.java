package org.pamt.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
import org.pamt.kernel.NotFound;

/** Who is in which workshop and group; finds. */
@ApplicationScoped
class People {

  private static final String PERSON =
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
    return em.createQuery(
            "select"
                + PERSON
                + ", a.country, a.constituency, a.organisation, a.job, a.passwordHash"
                + " from Account a, Enrolment e where e.accountId = a.id"
                + " and e.part = org.pamt.workshop.Part.PARTICIPANT"
                + " and e.workshopId = :workshop and e.withdrawnAt is null"
                + BY_NAME,
            Object[].class)
        .setParameter("workshop", workshop)
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

  LearningGroup group(UUID id) {
    return Optional.ofNullable(em.find(LearningGroup.class, id)).orElseThrow(NotFound::new);
  }

  boolean hasGroup(UUID workshop, String name) {
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
  List<GroupView> groups(UUID workshop) {
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
                + PERSON
                + ", m.joinedAt, m.leftAt from LearningGroup g, GroupMember m, Account a"
                + " where m.groupId = g.id and m.accountId = a.id and g.workshopId = :workshop"
                + (now ? " and m.leftAt is null" : " and m.leftAt is not null")
                + " order by a.nameLatin, a.signInName, m.joinedAt",
            Object[].class)
        .setParameter("workshop", workshop)
        .getResultStream()
        .map(People::stay)
        .toList();
  }

  private static Stay stay(@Nullable Object[] row) {
    return new Stay(
        (UUID) present(row[0]),
        (String) present(row[1]),
        (Person) present(row[2]),
        (Instant) present(row[3]),
        (Instant) row[4]);
  }

  private static Object present(@Nullable Object column) {
    return Objects.requireNonNull(column);
  }
}
